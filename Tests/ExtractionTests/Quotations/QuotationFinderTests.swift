import Testing

@testable import Extraction

@Suite("Quotation marks are paired")
struct QuotationFinderTests {
  @Test(
    "Outermost quotations of a paragraph",
    arguments: [
      ("“Yes,” he said, “and no.”", "“Yes,”|“and no.”"),
      ("\"Yes,\" he said, \"and no.\"", "\"Yes,\"|\"and no.\""),
      ("«Yes,» he said.", "«Yes,»"), ("„Yes,“ he said. “No.”", "„Yes,“|“No.”"),
      ("‘Yes,’ he said.", "‘Yes,’"), ("'Yes,' he said.", "'Yes,'"),
      ("``Yes,'' he said.", "``Yes,''"),
      ("“He said ‘go’ and left,” she said.", "“He said ‘go’ and left,”"),
      ("'He said \"go\" and left,' she said.", "'He said \"go\" and left,'"),
      ("The farmers’ vote and the envoys’ reply", ""), ("It was the summer of '69 here.", ""),
      ("It doesn't, and they're late.", ""),
      ("He said: “It never ends. She left.", "“It never ends."),
      ("It ended.“Good,” said one.“Bad,” said two.", "“Good,”|“Bad,”"),
      ("”Good” said one.", "”Good”"),
    ])
  func pairs(text: String, quotations: String) {
    let stretch = paragraphs(text)
    let got = QuotationFinder.quotations(in: stretch).map { stretch.printed($0.tokens) }
    #expect(got.joined(separator: "|") == quotations)
  }

  @Test("A quotation that goes on in the next paragraph opens anew or not at all")
  func severalParagraphs() {
    let anew = QuotationFinder.quotations(in: paragraphs("“One.\n“Two.\n“Three,” he said. “Four.”"))
    #expect(anew.map(\.isClosed) == [false, false, true, true])
    #expect(anew.map(\.continuesLast) == [false, true, true, false])
    let open = QuotationFinder.quotations(in: paragraphs("“One.\nTwo,” he said."))
    #expect(open.map(\.continuesLast) == [false, true])
    #expect(open.map(\.isOpened) == [true, false])
  }
}
