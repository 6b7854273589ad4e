import Extraction
import Foundation
import Proceedings
import Reading
import Testing

@testable import Browsing

@Suite("The README shows the program as it is")
struct ReadmePictureTests {
  private static let checkout = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("Its picture is the screen of the bundled report after the keys it names")
  func pictureIsTheScreen() throws {
    let sample = "Resources/samples/coastal-cities-forum.txt"
    let bytes = [UInt8](try Data(contentsOf: Self.checkout.appendingPathComponent(sample)))
    let document = try Reading.document(bytes: bytes, path: sample)
    var state = BrowserState(sources: [sample], size: Size(columns: 80, rows: 24))
    _ = state.begin()
    _ = update(&state, .read(index: 0, document, isWhole: true))
    _ = update(&state, .found(index: 0, Extraction.annotations(of: document), progress: 1))
    for key: Key in [.character("2"), .down, .enter, .character("3"), .down] {
      _ = update(&state, .key(key))
    }
    let screen = FrameText.rows(of: render(state)).joined(separator: "\n")

    let file = Self.checkout.appendingPathComponent("README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let parts = readme.components(separatedBy: "<!-- screen: 2 ↓ Enter 3 ↓ at 80x24 -->\n```\n")
    try #require(parts.count == 2, "the README has one picture behind its marker")
    let rest = parts[1].components(separatedBy: "\n```")
    if ProcessInfo.processInfo.environment["LECTERN_REWRITE_GOLDENS"] != nil {
      let end = rest.dropFirst().joined(separator: "\n```")
      let marker = "<!-- screen: 2 ↓ Enter 3 ↓ at 80x24 -->\n```\n"
      try (parts[0] + marker + screen + "\n```" + end).write(to: file, atomically: true, encoding: .utf8)
      Issue.record("rewrote the picture in the README: read it, then run again")
    }
    #expect(rest[0] == screen)
  }
}
