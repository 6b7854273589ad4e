import TestSupport
import Testing

@Suite("The command line is understood by the conventions of GNU")
struct UsageTests {
  @Test(
    "Help and version are data, on standard output",
    arguments: [["--help"], ["-h"], ["quotes", "--help"], ["extract", "-h"]])
  func help(arguments: [String]) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.hasPrefix("Usage: lectern"))
    #expect(run.text.contains("--restricted"))
    #expect(run.lines.allSatisfy { $0.count <= 79 && !$0.hasSuffix(" ") })
    #expect(run.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("Each command's help tells its own options")
  func ownOptions() throws {
    #expect(try Program.run("quotes", "--help").text.contains("--kind=KIND"))
    #expect(try !Program.run("speakers", "--help").text.contains("--kind"))
    let general = try Program.run("--help").text
    for word in [
      "--plain", "--mouse", "--color=WHEN", "extract", "speakers", "quotes", "statistics", "Exit status",
    ] {
      #expect(general.contains(word))
    }
  }

  @Test("The version is one line", arguments: ["--version", "-V", "--vers"])
  func version(argument: String) throws {
    let run = try Program.run(argument)
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
    #expect(run.text.hasPrefix("lectern "))
  }

  @Test(
    "A mistake is told in one line, with what may have been meant, and ends with status 2",
    arguments: [
      (["--formt", "json"], "did you mean '--format'?"), (["--verbose"], "no option '--verbose'"),
      (["-x"], "no option '-x'"),
      (["extract", "--format", "jsn", "a"], "did you mean 'json'?"),
      (["extract", "--format=xml", "a"], "it can be json"),
      (["quotes", "--kind=directly", "a"], "did you mean 'direct'?"),
      (["speakers", "-k", "direct", "a"], "has no option '-k'"),
      (["--format=json", "a"], "goes with the command 'extract' or 'speakers'"),
      (["quotes"], "'quotes' needs a FILE"),
      (["quotes", "a", "--speaker"], "'--speaker' needs a NAME"),
      (["--plain=yes", "a"], "'--plain' takes no value"),
      (["--idle-timeout=soon"], "it can be a number from 1 to 100000"),
      (["--color=blue"], "it can be auto, always, never"), (["quotes", ""], "names no file"),
      (["--=x"], "no option '--'"),
      (["extract", "--", "--format"], "--format: no such file"),
    ])
  func mistakes(arguments: [String], message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == (arguments.contains("--") ? 1 : 2))
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("lectern: "))
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
    if run.status == 2 { #expect(run.errors.hasSuffix("(see 'lectern --help')\n")) }
  }

  @Test("A value may follow in every usual way, and options may come before, between and after")
  func forms() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("a.txt", "One sentence of text.")
    let expected = try Program.run("speakers", "--format", "csv", file).text
    #expect(expected.hasPrefix("document,id,name,"))
    for arguments in [
      ["speakers", "--format=csv", file], ["speakers", file, "-f", "csv"], ["speakers", "-fcsv", file],
      ["-f", "csv", "speakers", file], ["speakers", "--form", "csv", "--", file],
      ["speakers", "-f=csv", file],
      ["--restricted", "speakers", "-f", "json", "-fcsv", file],
    ] {
      #expect(try Program.run(arguments).text == expected, "\(arguments)")
    }
  }

  @Test("What could steer a terminal does not get into a message")
  func safeMessages() throws {
    let run = try Program.run("extract", "a\u{1B}]0;x\u{7}\u{202E}b")
    #expect(run.errors.contains("a^[]0;x^G<U+202E>b"))
    #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
    #expect(try !Program.run("--\u{1B}[31m").errors.unicodeScalars.contains("\u{1B}"))
  }

  @Test("Without a terminal the browser says so and ends with status 2")
  func noTerminal() throws {
    let run = try Program.shell("setsid -w \"$LECTERN\" < /dev/null > /dev/null")
    #expect(run.status == 2)
    #expect(run.errors.contains("terminal"))
    #expect(run.errors.filter { $0 == "\n" }.count == 1)
  }

  @Test("What is wrong with a file is told before the browser is tried")
  func fileBeforeTerminal() throws {
    let run = try Program.shell("setsid -w \"$LECTERN\" /none.txt < /dev/null")
    #expect(run.status == 1)
    #expect(run.errors == "lectern: /none.txt: no such file; check the name\n")
  }
}
