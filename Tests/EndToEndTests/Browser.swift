import Browsing
import Foundation
import PtySupport
import Testing

/// The real program on a pseudo-terminal.
enum Browser {
  /// Its executable.
  static let path = Program.built("lectern")

  /// Starts it with `arguments`; nothing of the reader's own home is touched.
  static func start(
    _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24), input: Program.Input = .terminal,
    environment: [String: String?] = [:], blocking: [Int32] = []
  ) throws -> Program {
    // Without a home nothing is kept and no configuration is read.
    let own: [String: String?] = ["XDG_STATE_HOME": nil, "XDG_CONFIG_HOME": nil, "HOME": nil]
    return try Program(
      [path] + arguments, size: size, input: input, environment: own.merging(environment) { $1 },
      blocking: blocking)
  }

  /// Starts it and waits until a document is on the screen and has been worked through.
  static func open(
    _ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24), input: Program.Input = .terminal,
    environment: [String: String?] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Program {
    let program = try start(arguments, size: size, input: input, environment: environment)
    program.expect("a document, all of it", sourceLocation: sourceLocation) {
      $0.text.contains("1 Text") && !$0.text.contains("reading") && !$0.text.contains("Speakers 0")
    }
    return program
  }
}

extension Program {
  /// Presses `q` and expects an end without complaint and a terminal as it was before.
  func quit(_ code: Int32 = 0, sourceLocation: SourceLocation = #_sourceLocation) {
    type("q")
    #expect(waitForEnd(sourceLocation: sourceLocation) == .exited(code), sourceLocation: sourceLocation)
    expectRestored(sourceLocation: sourceLocation)
  }

  /// The terminal is as it was: its settings, the main screen, the cursor; nothing was done to its title.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.settings == settingsBefore, sourceLocation: sourceLocation)
    #expect(!screen.properties.isAlternate, sourceLocation: sourceLocation)
    #expect(screen.properties.showsCursor, sourceLocation: sourceLocation)
    #expect(!screen.properties.wasTitled, sourceLocation: sourceLocation)
  }
}

/// A folder for the files of one test, removed with it.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("lectern-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Its path.
  var path: String { url.path }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String { try write(Data(text.utf8), to: name) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
    return file.path
  }

  /// What a file below the folder holds; nil when there is none.
  func read(_ name: String) -> String? {
    try? String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
  }
}

/// Texts for the tests.
enum Texts {
  /// A report with two speakers and two figures.
  static let report = """
    The lighthouse keepers met in Ostend on 3 May 2024.

    “We count every ship,” said Berthe Claes, keeper of the northern tower. “Last year there were 41,300.”

    Jan Maes, her colleague, warned that more than 12 percent of the lamps were older than he was.
    """

  /// Many numbered paragraphs.
  static func paragraphs(_ count: Int) -> String {
    (1...count).map { "Paragraph \($0) says that the tide of day \($0) was higher than the pier." }
      .joined(separator: "\n\n")
  }
}
