import Browsing
import Foundation
import PtySupport
import TestSupport
import Testing

@Suite("A session's life and end")
struct LifeTests {
  @Test(
    "a signal ends it within a second, restores the terminal and keeps the place",
    arguments: [SIGTERM, SIGHUP])
  func signals(_ signal: Int32) throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(60), to: "long.txt")
    let program = try Browser.open([path], environment: ["XDG_STATE_HOME": folder.path])
    program.type("G")
    program.expect("Paragraph 60 says")
    kill(program.process, signal)
    #expect(program.waitForEnd(within: 1) == .signalled(signal))
    program.expectRestored()
    let kept = try #require(folder.read("lectern/documents"))
    #expect(kept.hasSuffix("\tpath=\(path)\n"))
    let again = try Browser.open([path], environment: ["XDG_STATE_HOME": folder.path])
    again.expect("Paragraph 60 says")
    again.quit()
  }

  @Test("the place is kept among others, whatever the file is called")
  func oddNames() throws {
    let folder = try Folder()
    let names = ["50% off\n.txt", "off\n.txt", "50%25 off.txt"]
    for (index, name) in names.enumerated() {
      // Documents are known by their content: each has its own.
      let path = try folder.write(Texts.paragraphs(60) + "\n\nFile \(index).", to: name)
      let program = try Browser.open([path], environment: ["XDG_STATE_HOME": folder.path])
      program.type("\(20 + index * 10)G")
      program.expect("¶\(20 + index * 10) of 61")
      program.quit()
    }
    for (index, name) in names.enumerated() {
      let path = folder.path + "/" + name
      let again = try Browser.open([path], environment: ["XDG_STATE_HOME": folder.path])
      again.expect("Paragraph \(20 + index * 10) says")
      again.quit()
    }
  }

  @Test(
    "a terminal closed under it ends it within a second, with little work",
    .disabled(if: Sanitiser.isActive, "a sanitizer takes its time to end"),
    arguments: ["", "ignored", "blocked"])
  func vanished(_ how: String) throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(60), to: "long.txt")
    let environment: [String: String?] = ["XDG_STATE_HOME": folder.path]
    let program =
      switch how {
      case "ignored":
        try Program(["/bin/sh", "-c", "trap '' HUP; exec \(Browser.path) \(path)"], environment: environment)
      case "blocked": try Browser.start([path], environment: environment, blocking: [SIGHUP])
      default: try Browser.start([path], environment: environment)
      }
    program.expect("Paragraph 1 says")
    program.type("G")
    program.expect("Paragraph 60 says")
    program.settle()
    let before = try #require(program.processorTicks)
    program.terminal.hangUp()
    #expect(program.waitForEnd(within: 1) == (how == "ignored" ? .exited(128 + SIGHUP) : .signalled(SIGHUP)))
    // In hundredths of a second, as far as the system counts them.
    #expect(try #require(program.usage).milliseconds - Double(before) * 10 < 150)
    #expect(folder.read("lectern/documents")?.hasSuffix("\tpath=\(path)\n") == true)
  }

  @Test("a terminal that takes no more output does not hold up the end")
  func stalled() throws {
    let program = try Browser.open(size: Size(columns: 200, rows: 60))
    // Far more than a terminal's queue holds, and nobody reads it.
    program.type(String(repeating: "\u{0C}j", count: 400))
    var status: Int32 = 0
    let start = Program.now()
    kill(program.process, SIGTERM)
    var ended: pid_t = 0
    while ended == 0, Program.now() - start < 3 {
      ended = waitpid(program.process, &status, WNOHANG)
      usleep(1000)
    }
    #expect(ended == program.process)
    #expect(Program.now() - start < 1)
    #expect(program.terminal.settings == program.settingsBefore)
  }

  @Test("suspended by Ctrl-Z it gives the terminal back; resumed it fits a new size and goes on")
  func suspend() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(60), to: "long.txt")
    let shell = try Program(
      ["/bin/bash", "--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready$ ", "XDG_STATE_HOME": folder.path])
    shell.expect("ready$")
    shell.type("\(Browser.path) \(path)\n")
    shell.expect("Paragraph 1 says")
    shell.type("\u{1A}")
    shell.expect("the shell") { !$0.properties.isAlternate && $0.text.contains("Stopped") }
    #expect(shell.screen.properties.showsCursor)
    shell.resize(to: Size(columns: 100, rows: 30))
    shell.type("fg\n")
    shell.expect("the browser again") {
      $0.properties.isAlternate && $0.text.contains("Paragraph 1 says") && $0.row(29).contains("? help")
    }
    shell.type("G")
    shell.expect("Paragraph 60 says")
    shell.type("q")
    shell.expect("the shell again") { !$0.properties.isAlternate }
    shell.type("echo code=$?; exit\n")
    shell.expect("code=0")
    #expect(shell.waitForEnd() == .exited(0))
  }

  @Test("restricted it neither suspends nor writes anything")
  func restricted() throws {
    let folder = try Folder()
    let path = try folder.write(Texts.paragraphs(60), to: "long.txt")
    let program = try Browser.open(["--restricted", path], environment: ["XDG_STATE_HOME": folder.path])
    program.type("G")
    program.expect("Paragraph 60 says")
    program.type("\u{1A}")
    program.expect("a refusal") { $0.row(23).contains("restricted") }
    program.quit()
    #expect(folder.read("lectern/documents") == nil)
  }

  @Test(
    "idle it takes no processor time and wakes for nothing",
    .disabled(if: Sanitiser.isActive, "the thread sanitizer wakes by itself"))
  func idle() throws {
    let program = try Browser.open()
    program.settle()
    let wakes = program.sleeps
    let ticks = program.processorTicks
    _ = program.wait(within: 1) { false }
    #expect(program.sleeps == wakes)
    #expect(program.processorTicks == ticks)
    program.quit()
  }

  @Test("what is typed before it is ready is not lost")
  func typeAhead() throws {
    let folder = try Folder()
    let program = try Browser.start([try folder.write(Texts.paragraphs(60), to: "long.txt")])
    program.type("Gq")
    #expect(program.waitForEnd() == .exited(0))
    program.expectRestored()
  }

  @Test("an answer of the terminal to somebody else's question does nothing")
  func answers() throws {
    let program = try Browser.open()
    program.settle()
    let before = program.screen.text
    program.type(
      "\u{1B}[?1;2c\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}P>|q(1)\u{1B}\\\u{1B}[24;80R\u{1B}[200~\u{1B}[201~"
    )
    program.settle()
    #expect(program.screen.text == before)
    program.quit()
  }

  @Test("it asks the terminal nothing, sets no title, and says only what painting takes")
  func sequences() throws {
    let program = try Browser.open(size: Size(columns: 120, rows: 40))
    program.type("2jj\r]zGz[s")
    program.settle()
    program.type("\u{1B}")
    program.settle()
    program.quit()
    #expect(EscapeSequences.unexpected(in: program.output) == [])
  }
}
