import Proceedings
import Testing

@testable import Extraction

@Suite("Speech whose speaker is told by typography alone")
struct LabelledSpeechTests {
  private func found(_ text: String) -> [[String]] {
    let scene = Scene(paragraphs(text))
    return LabelledSpeech(scene: scene).hypotheses().map { hypothesis in
      [
        hypothesis.source.map { scene.stretch.printed($0) }.joined(separator: " … "),
        hypothesis.content.map { scene.stretch.printed($0) }.joined(separator: " … "),
      ]
    }
  }

  @Test func `a signature behind a quotation names its speaker`() {
    #expect(
      found(
        "Readers wrote to us.\n\n“The river is our street.” — Amina Okafor\n\n“Mend it.” ― Piet de Wit, ferryman"
      )
        == [["Amina Okafor", "“The river is our street.”"], ["Piet de Wit", "“Mend it.”"]])
  }

  @Test func `a signature may stand behind two hyphens`() {
    #expect(
      found("\"The river is our street.\" -- Amina Okafor\n\nThat is how they live.") == [
        ["Amina Okafor", "\"The river is our street.\""]
      ])
  }

  @Test func `a dash that goes on with the sentence is no signature`() {
    #expect(found("“The river is our street” — Amina Okafor smiled — “and our table.”").isEmpty)
    #expect(found("They spoke of “the street” — and of nothing else.").isEmpty)
  }

  @Test func `labels that come back are those of an interview`() {
    let text = """
      From the transcript:

      HOLM: Did the dam hold?

      REYES: It held. We were lucky.

      It will not hold twice.

      HOLM: Who pays?

      REYES: Nobody yet.

      The minister left the studio.
      """
    #expect(
      found(text) == [
        ["HOLM", "Did the dam hold?"],
        ["REYES", "It held. We were lucky.\n\nIt will not hold twice."],
        ["HOLM", "Who pays?"], ["REYES", "Nobody yet."],
      ])
  }

  @Test func `a heading with a colon is no label`() {
    #expect(found("UPDATE: The dam held.\n\nCORRECTION: The dam broke.\n\nThe river rose.").isEmpty)
  }
}
