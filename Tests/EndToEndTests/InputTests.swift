import Browsing
import Foundation
import PtySupport
import TestSupport
import Testing

@Suite("Good and bad input")
struct InputTests {
  @Test("a document from a pipe, keys from the terminal")
  func pipe() throws {
    let program = try Browser.open(["-"], input: .bytes(Array(Texts.report.utf8)))
    program.expect("Berthe Claes")
    program.type("2j")
    program.expect("speaker 2 of")
    program.quit()
  }

  @Test("of a slow pipe is shown what has come so far")
  func slowPipe() throws {
    let program = try Browser.start(["-"], input: .pipe)
    program.expect("reading")
    program.feed(Array("The first paragraph has come.\n\nThe second one has".utf8))
    program.expect("The first paragraph has come.")
    program.type("?")
    program.expect("━ Keys ")
    program.type("q")
    program.feed(Array(" come, too.\n\n“So has the third,” said Anna Moens.\n".utf8))
    program.endFeed()
    program.expect("all of it") { $0.text.contains("So has the third") && $0.text.contains("Speakers 1") }
    program.quit()
  }

  @Test("quitting does not wait for a pipe")
  func quitWhileReading() throws {
    let program = try Browser.start(["-"], input: .pipe)
    program.expect("reading")
    program.quit()
  }

  @Test("a folder opens with the list of its documents")
  func shelf() throws {
    let folder = try Folder()
    try folder.write(Texts.report, to: "a.txt")
    try folder.write("The bells rang at noon.\n\n“They always do,” said Karel Smet.", to: "b.txt")
    let program = try Browser.start([folder.path])
    program.expect("the list of two") { $0.row(0).hasPrefix(" 1/2 ") && $0.text.contains("Documents 2") }
    program.type("j\r")
    program.expect("the second") {
      $0.row(0).hasPrefix(" 2/2 ") && $0.text.contains("The bells rang at noon.")
    }
    program.type("[")
    program.expect("the first") { $0.row(0).hasPrefix(" 1/2 ") && !$0.text.contains("Documents 2") }
    program.quit()
  }

  @Test("a bad file among good ones is told and the others are browsed; the exit code remembers it")
  func oneBad() throws {
    let folder = try Folder()
    let good = try folder.write(Texts.report, to: "a.txt")
    let program = try Browser.open([folder.path + "/none.txt", good])
    program.quit(1)
    #expect(program.screen.text.contains("none.txt"))
  }

  @Test("what cannot be read is one message and no screen")
  func bad() throws {
    let folder = try Folder()
    let empty = try folder.write("", to: "empty.txt")
    let binary = try folder.write(
      Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }), to: "image.txt")
    let nothing = folder.path + "/nothing"
    try FileManager.default.createDirectory(atPath: nothing, withIntermediateDirectories: true)
    for path in [folder.path + "/missing.txt", empty, binary, nothing, "/dev/null"] {
      let program = try Browser.start([path])
      #expect(program.waitForEnd() == .exited(1), "\(path)")
      #expect(program.output.firstRange(of: Array("\u{1B}[".utf8)) == nil, "\(path)")
      let message = program.screen.text.filter { $0 != "\n" && $0 != " " }
      #expect(message.hasPrefix("lectern:" + path.filter { $0 != " " }), "\(program.screen.text)")
      #expect(program.terminal.settings == program.settingsBefore)
    }
  }

  @Test("an empty pipe is one message and a restored terminal")
  func emptyPipe() throws {
    let program = try Browser.start(["-"], input: .bytes([]))
    #expect(program.waitForEnd() == .exited(1))
    program.expectRestored()
    #expect(program.screen.text.contains("lectern: -: "))
  }

  @Test("standard input cannot be keys and document at once")
  func terminalAsDocument() throws {
    let program = try Browser.start(["-"])
    #expect(program.waitForEnd() == .exited(1))
    #expect(program.screen.text.contains("standard input is the terminal"))
  }

  @Test("without a terminal it says so", arguments: ["| cat", "> /dev/null"])
  func noTerminal(_ target: String) throws {
    let program = try Program(
      ["/bin/bash", "-c", "\(Browser.path) \(target); echo code=${PIPESTATUS[0]}"])
    program.expect("code=2")
    #expect(program.screen.text.contains("not a terminal"))
    #expect(program.screen.text.contains("--plain"))
    #expect(program.output.firstRange(of: Array("\u{1B}[".utf8)) == nil)
  }

  @Test(
    "a terminal type that is missing, unknown or too simple is one message",
    arguments: [
      (nil, "TERM is not set"), ("no-such-terminal", "unknown terminal type"),
      ("dumb", "cannot show a screen"),
    ] as [(String?, String)])
  func types(_ type: String?, _ message: String) throws {
    let program = try Browser.start(environment: ["TERM": type])
    #expect(program.waitForEnd() == .exited(2))
    #expect(program.screen.text.contains(message))
    program.expectRestored()
  }

  /// What a document may try on a terminal: title, clipboard, a question, colours, C1 controls, text direction.
  private static let attacks = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}P$q\"p\u{1B}\\", "\u{1B}[c", "\u{1B}[31mred",
    "\u{9B}31m", "\u{9D}0;owned\u{9C}", "\u{202E}desrever\u{202C}", "\u{2066}a\u{2069}", "\u{200B}",
    "\u{7}\u{8}\u{7F}",
    "\u{1B}c", "\u{1B}[2J", "\u{E0001}", "\u{2028}",
  ]

  @Test("nothing in a document or a file's name acts on the terminal")
  func hostile() throws {
    let folder = try Folder()
    let text = Self.attacks.map {
      "Before \($0) after.\n\n“Quote \($0),” said Al \($0) Bern, 5 \($0) boats.\n\n"
    }
    try folder.write(text.joined(), to: "evil \u{1B}]0;owned\u{7}\u{202E}.txt")
    let program = try Browser.start([folder.path], size: Size(columns: 120, rows: 40))
    program.expect("after.")
    for key in ["2", "3", "4", "1", "L", "\u{1B}", "s", "\u{1B}", "z", "G", "g"] {
      program.type(key)
      program.settle()
    }
    program.quit()
    #expect(EscapeSequences.unexpected(in: program.output) == [])
    for bytes in ["\u{202E}", "\u{2066}", "\u{200B}", "\u{E0001}"].map({ Array($0.utf8) }) {
      #expect(program.output.firstRange(of: bytes) == nil)
    }
    let complaint = try Browser.start([folder.path + "/\u{1B}]0;owned\u{7}\u{202E}none"])
    #expect(complaint.waitForEnd() == .exited(1))
    #expect(!complaint.screen.properties.wasTitled)
    #expect(EscapeSequences.unexpected(in: complaint.output) == [])
  }

  @Test("ten thousand open quotation marks, and bytes that are no UTF-8")
  func broken() throws {
    let folder = try Folder()
    let marks = try folder.write(String(repeating: "“ said ", count: 10_000), to: "marks.txt")
    var bytes = Data("Déjà vu: ".utf8)
    for value in 1...2000 { bytes.append(UInt8(truncatingIfNeeded: value % 200 + 40)) }
    let wrong = try folder.write(bytes, to: "wrong.txt")
    for path in [marks, wrong] {
      let program = try Browser.start([path])
      program.expect("1 Text")
      program.type("G")
      program.settle()
      program.type("g")
      program.settle()
      program.quit()
    }
  }

  @Test("a line of 50 MB opens and quits at once")
  func endlessLine() throws {
    let folder = try Folder()
    let piece = Data("“The pier is long,” said Nora Wouters, and counted 12 boats; ".utf8)
    var line = Data(capacity: 51 << 20)
    while line.count < 50 << 20 { line.append(piece) }
    let path = try folder.write(line, to: "line.txt")
    let program = try Browser.start([path])
    program.expect("The pier is long")
    let start = Program.now()
    program.quit()
    // A sanitizer takes its time to end.
    #expect(Program.now() - start < (Sanitiser.isActive ? 10 : 1))
  }
}
