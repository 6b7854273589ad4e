import Testing

@testable import Extraction

@Suite("Where a source begins")
struct SourceBoundsTests {
  /// The source of `text` from its first word `from` to the one before `cue`, trimmed; all before `from` is content.
  private func trimmed(_ text: String, from: String, cue: String) -> String? {
    let scene = Scene(paragraphs(text))
    func token(_ word: String) -> Int? {
      scene.stretch.tokens.indices.first { scene.stretch.printed($0..<($0 + 1)) == word }
    }
    guard let start = token(from), let end = token(cue) else { return nil }
    let found = SourceBounds(scene: scene).trimmed(
      [start..<end], cue: end, content: start > 0 ? [0..<start] : [])
    return found.map { scene.stretch.printed($0) }.joined(separator: " … ")
  }

  @Test func `behind the conjunction of its clause`() {
    #expect(
      trimmed("It came moments after the mayor spoke of floods.", from: "moments", cue: "spoke")
        == "the mayor")
    #expect(trimmed("While farmers insisted on rain, it fell.", from: "While", cue: "insisted") == "farmers")
    #expect(
      trimmed("Two people saved after the flood spoke of luck.", from: "Two", cue: "spoke")
        == "Two people saved after the flood")
  }

  @Test func `behind the comma, where the words before go on with what is said`() {
    #expect(
      trimmed("The ‘Old Ferry’ Could Sail Again, Anna Berg Says", from: "Could", cue: "Says") == "Anna Berg")
    #expect(
      trimmed("“The ferry sails” the mayor, Anna Berg says", from: "the", cue: "says")
        == "the mayor, Anna Berg")
  }
}
