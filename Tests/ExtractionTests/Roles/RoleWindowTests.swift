import Proceedings
import TestSupport
import Testing

@testable import Extraction

@Suite("A window around a cue")
struct RoleWindowTests {
  /// The texts of the elements around `cue` that are no single tokens.
  private func units(_ text: String, cue word: String) throws -> [String] {
    let stretch = paragraphs(text)
    let scene = Scene(stretch)
    let cue = try #require((0..<scene.count).first { stretch.text.string(scene.span($0)) == word })
    return RoleWindow(scene, cue: cue).elements.filter { $0.kind != .token }
      .map { stretch.text.string(stretch.span($0.tokens)) }
  }

  private let before = "One came. Two came. Three came. Four came."

  @Test func `reaches two sentences far where nobody quotes`() throws {
    let units = try units(
      "\(before) Ida Brekke warned that it was late. Five went. Six went. Seven went.", cue: "warned")
    #expect(units == ["Three came.", "Four came.", "Five went.", "Six went."])
  }

  @Test func `reaches a quotation farther off, with all that stands between`() throws {
    let units = try units(
      "\(before) Ida Brekke paused. Five went. Six went. Seven went. “We are late.” Eight went.",
      cue: "paused")
    #expect(
      units == ["Three came.", "Four came.", "Five went.", "Six went.", "Seven went.", "“We are late.”"])
  }
}
