import Proceedings
import Testing

@testable import Extraction

@Suite("Text is cut into tokens as in Universal Dependencies")
struct TokenizerTests {
  @Test(
    "Words, clitics, abbreviations, numbers and marks",
    arguments: [
      ("Malta’s envoy doesn't know.", "Malta|’s|envoy|does|n't|know|."),
      ("The U.S. envoy, Mr. Abela, left.", "The|U.S.|envoy|,|Mr.|Abela|,|left|."),
      ("co-chair of 1,250.5 km in 2019–20", "co|-|chair|of|1,250.5|km|in|2019|–|20"),
      ("$5.1m (45%)", "$|5.1m|(|45|%|)"),
      ("It ended.Delegates left.", "It|ended|.|Delegates|left|."),
      ("“Go,” he said. ‘No!’", "“|Go|,|”|he|said|.|‘|No|!|’"),
      ("O'Hara and D’Souza can’t", "O'Hara|and|D’Souza|ca|n’t"),
      ("see example.org, e.g. No. 5 of J. R. Okoro", "see|example.org|,|e.g.|No.|5|of|J.|R.|Okoro"),
      ("``Yes,'' at 10:30 p.m.", "``|Yes|,|''|at|10:30|p.m."),
      ("We said no. Then we left… .5 is", "We|said|no|.|Then|we|left|…|.5|is"),
      ("wer会議 Zürich", "wer会議|Zürich"), ("I know. And I. Then", "I|know|.|And|I|.|Then"),
    ])
  func cuts(text: String, tokens: String) {
    let document = DocumentText(text)
    let got = Tokenizer.tokens(of: document, in: document.span).map { document.string($0.span) }
    #expect(got.joined(separator: "|") == tokens)
  }

  @Test("Tokens lie in order, do not overlap, and hold every character but white space")
  func coversText() {
    let text = DocumentText("A “mixed”\ttext\r\nwith don't, 3.5%, \u{301}x — U.S.A. and 漢字\u{0}!?…\n")
    var covered = 0
    for token in Tokenizer.tokens(of: text, in: text.span) {
      #expect(Int(token.start) >= covered)
      let gap = text.string(Span(covered, Int(token.start)))
      #expect(gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.value < 0x20 })
      covered = Int(token.end)
    }
    #expect(text.string(Span(covered, text.count)).unicodeScalars.allSatisfy { $0.properties.isWhitespace })
  }

  @Test("Capitals and what stands before are kept with the token")
  func shapes() {
    let text = DocumentText("NATO said Élan\n(Yes)")
    let tokens = Tokenizer.tokens(of: text, in: text.span)
    #expect(tokens[0].shape.isSuperset(of: [.allCapitals, .capitalised, .spaceBefore]))
    #expect(tokens[1].shape == [.spaceBefore])
    #expect(tokens[2].shape.contains(.capitalised))
    #expect(tokens[3].shape == [.spaceBefore, .lineBefore])
    #expect(tokens[4].shape == [.capitalised])
  }
}
