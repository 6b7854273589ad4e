import Proceedings
import TestSupport
import Testing

@testable import Extraction

@Suite("The gate tells which sentences are worth their parse")
struct CueGateTests {
  /// The words of `text` that are looked at as cues.
  private func admitted(_ text: String) throws -> [String] {
    let model = try #require(Model.shared)
    let stretch = paragraphs(text)
    var scene = Scene(stretch)
    scene.analyse(nil, model.gate)
    return scene.admitted.map { stretch.text.string(scene.span($0)) }
  }

  @Test func `a word that reports passes, what tells of a deed does not`() throws {
    let words = try admitted(
      "The ferry left at noon with forty crates. Ida Brekke said that the quay would be mended by June.")
    #expect(words.contains("said"))
    #expect(!words.contains("left"))
  }

  @Test func `next to a quotation a sentence is looked at that alone is not`() throws {
    let sentence = "The harbour master smiled."
    #expect(try admitted(sentence) == [])
    #expect(
      try admitted("\(sentence) “We mend what we can,” he said. “The rest can wait.”").contains("smiled"))
  }
}
