import Browsing
import CVterm
import Foundation
import PtySupport
import TestSupport
import Testing

/// What one session leaves for the next.
@Suite("Memory")
struct MemoryTests {
  private let folder: Folder
  private let environment: [String: String?]

  init() throws {
    folder = try Folder()
    environment = ["XDG_STATE_HOME": folder.path + "/state"]
  }

  private static let report = Texts.report + "\n\n" + Texts.paragraphs(60)

  /// A session with a document, from its first screen to `q`.
  private func visit(
    _ arguments: [String], input: Program.Input = .terminal, _ use: (Program) throws -> Void
  ) throws {
    let program = try Browser.open(arguments, input: input, environment: environment)
    try use(program)
    program.quit()
  }

  private func leaveAtParagraph50(_ path: String) throws {
    try visit([path]) { program in
      program.type("50G")
      program.expect("¶50 of")
    }
  }

  @Test("place, pane, chosen speaker and chosen row are as they were left")
  func isAsItWasLeft() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    let first = try Browser.open([path], environment: environment)
    first.type("2g")
    first.press(VTERM_KEY_ENTER)
    first.expect("limited to Berthe Claes")
    first.type("4")
    first.expect("┌─▸4 Statistics 1 of 2")
    first.type("1/tide of day 40\r")
    first.expect("Paragraph 40 says")
    first.type("4z")
    first.expect("the pane alone") { $0.row(1).hasPrefix("──▸4 Statistics 1 of 2") }
    first.quit()
    let again = try Browser.start([path], environment: environment)
    again.expect("the figures of the speaker alone") {
      $0.row(0).contains("limited to Ber") && $0.row(1).hasPrefix("──▸4 Statistics 1 of 2")
    }
    again.type("z")
    again.expect("Paragraph 40 says")
    again.quit()
  }

  @Test("a document is known by its content, wherever it lies; another content is another document")
  func isKnownByContent() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try leaveAtParagraph50(path)
    let copy = try folder.write(Self.report, to: "moved.txt")
    try visit([copy]) { $0.expect("¶50 of") }
    try folder.write(Self.report + "\n\nOne word more.", to: "report.txt")
    try visit([path]) { $0.expect("the start") { $0.text.contains("The lighthouse keepers") } }
  }

  @Test("from standard input a document is known again, too")
  func standardInput() throws {
    for keys in ["50G", ""] {
      try visit(["-"], input: .bytes(Array(Self.report.utf8))) { program in
        program.type(keys)
        program.expect("¶50 of")
      }
    }
  }

  @Test("what was searched for can be recalled, and n goes on with it")
  func searches() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try visit([path]) { program in
      program.type("/day 12\r/day 33\r")
      program.expect("Paragraph 33 says")
    }
    try visit([path]) { program in
      program.type("/")
      program.press(VTERM_KEY_UP)
      program.press(VTERM_KEY_UP)
      program.expect("the query before the last") { $0.row(23).hasPrefix(" /day 12") }
      program.type("\u{1B}")
      program.settle()
      program.type("n")
      program.expect("match 1 of 1")
    }
  }

  @Test("the form of copies is the one that was chosen last")
  func copyForm() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try visit([path]) { program in
      program.type("Y")
      program.expect("copies are Markdown from now on")
    }
    try visit([path]) { program in
      program.type("y")
      program.expect("citation as Markdown")
    }
  }

  @Test("what the reader did is kept after a pause, even if the session is then cut off hard")
  func survivesKill() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    let first = try Browser.open([path], environment: environment)
    first.type("50G")
    first.expect("¶50 of")
    #expect(first.wait(within: 10) { folder.read("state/lectern/documents") != nil })
    kill(first.process, SIGKILL)
    #expect(first.waitForEnd() == .signalled(SIGKILL))
    try visit([path]) { $0.expect("¶50 of") }
  }

  @Test("with --no-state nothing is recalled and nothing kept")
  func off() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try leaveAtParagraph50(path)
    let kept = folder.read("state/lectern/documents")
    let program = try Browser.open(["--no-state", path], environment: environment)
    program.expect("the start") { $0.text.contains("The lighthouse keepers") }
    program.type("G")
    program.expect("Paragraph 60 says")
    program.quit()
    #expect(folder.read("state/lectern/documents") == kept)
  }

  @Test(
    "where nothing can be kept one message says so and life goes on",
    // The thread sanitizer cannot start without room for a file of its own.
    arguments: Sanitiser.isActive ? ["no folder"] : ["no folder", "no room"])
  func cannotBeKept(_ how: String) throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try folder.write("", to: "file")
    let environment: [String: String?] = [
      "XDG_STATE_HOME": folder.path + (how == "no folder" ? "/file" : "/state"), "HOME": nil,
    ]
    // A limit of no bytes for the files it writes stands for a disk without room: write(2) fails.
    let command = (how == "no folder" ? "" : "ulimit -f 0; ") + "exec \(Browser.path) \(path)"
    let program = try Program(["/bin/sh", "-c", command], environment: environment)
    program.expect("1 Text")
    program.type("50G")
    program.expect("places are not kept: \(how == "no folder" ? "Not a directory" : "File too large")")
    program.type("g")
    program.expect("The lighthouse keepers")
    program.type("G")
    _ = program.wait(within: 4) { false }
    #expect(!program.screen.text.contains("not kept"))
    program.quit()
  }

  @Test("a broken file of state does no harm")
  func broken() throws {
    let path = try folder.write(Self.report, to: "report.txt")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/state/lectern", withIntermediateDirectories: true)
    try folder.write(
      Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31 / 7) }), to: "state/lectern/documents")
    try folder.write(Data([0xFF, 0x0A, 0x00, 0x1B]), to: "state/lectern/searches")
    try leaveAtParagraph50(path)
    try visit([path]) { $0.expect("¶50 of") }
  }
}
