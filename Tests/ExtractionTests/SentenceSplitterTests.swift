import Proceedings
import Testing

@testable import Extraction

@Suite("Blocks are cut into sentences")
struct SentenceSplitterTests {
  @Test(
    "Where sentences end and where they do not",
    arguments: [
      ("One. Two! Three? Four", "One.|Two!|Three?|Four"),
      ("“Why?” he asked. She left.", "“Why?” he asked.|She left."),
      ("He met Dr. Bell and Sen. Cox. They ate.", "He met Dr. Bell and Sen. Cox.|They ate."),
      ("It came from the U.S. The rest stayed.", "It came from the U.S.|The rest stayed."),
      ("The U.S. Senate met.", "The U.S. Senate met."),
      ("I thank the right hon. Member. He left.", "I thank the right hon. Member.|He left."),
      ("“We did it.” “You did?” she asked.", "“We did it.”|“You did?” she asked."),
      ("It ended.Delegates left.“Good,” said one.", "It ended.|Delegates left.|“Good,” said one."),
      ("Costs rose 3.5 percent. 40 people came.", "Costs rose 3.5 percent.|40 people came."),
      ("He waited … and waited.", "He waited … and waited."),
      ("(It rained.) Then it stopped.", "(It rained.)|Then it stopped."),
    ])
  func splits(text: String, sentences: String) {
    let got = stretch(text).sentences.map { stretch(text).printed($0.tokens) }
    #expect(got.joined(separator: "|") == sentences)
  }
}

/// A stretch of one paragraph.
func stretch(_ text: String) -> Stretch {
  let text = DocumentText(text)
  let document = Document(
    source: Source(path: "-", format: "text"), text: text, blocks: [Block(.paragraph, text.span)])
  return Stretch(document, from: 0)
}
