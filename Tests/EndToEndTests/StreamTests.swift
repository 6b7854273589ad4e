import Foundation
import PtySupport
import TestSupport
import Testing

/// How much memory the program takes for large files.
@Suite("Large files")
struct StreamTests {
  private func markup(of words: Int, repeated: Int) -> String {
    let attribute = String(repeating: "#far-from-the-text ", count: 40)
    let word = "<seg ana=\"\(attribute)\"/>"
    let speech = "<u who=\"#A\"><seg>" + String(repeating: "salt and water ", count: words) + "</seg>"
    return "<TEI><text><body><div>" + speech + String(repeating: word, count: repeated)
      + "</u></div></body></text></TEI>"
  }

  /// The most memory that a session with `text` has ever held, in bytes.
  ///
  /// What the system says of an ended program counts what it was started from; so it is asked while it runs.
  private func peak(_ text: String) throws -> Int {
    let folder = try Folder()
    let path = try folder.write(text, to: "record.xml")
    let program = try Browser.open([path])
    let status = try String(contentsOfFile: "/proc/\(program.process)/status", encoding: .utf8)
    program.quit()
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber))) * 1024
  }

  @Test(
    "markup of a TEI file takes no memory: only the text of it is kept",
    .disabled(if: Sanitiser.isActive, "a sanitizer keeps what is freed for a while"))
  func markupIsNotHeld() throws {
    let small = try peak(markup(of: 2_000, repeated: 100))
    let large = try peak(markup(of: 2_000, repeated: 40_000))
    // 32 MB of markup more.
    #expect(large - small < 4 << 20)
  }
}
