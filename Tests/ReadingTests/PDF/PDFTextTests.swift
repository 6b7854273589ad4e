import TestSupport
import Testing

@testable import Reading

@Suite("PDF") struct PDFTextTests {
  /// A page 600 points wide; each line is `left right top text`, its block the number before a colon.
  private func page(_ lines: [(block: Int, left: Double, right: Double, top: Double, text: String)])
    -> PDFPage
  {
    PDFPage(
      width: 600, height: 800,
      lines: lines.map {
        PDFPage.Line(
          text: $0.text, left: $0.left, right: $0.right, top: $0.top, bottom: $0.top + 10, block: $0.block)
      })
  }

  @Test("heads and page numbers go, sentences go on over pages, cut words become whole")
  func pages() {
    let got = PDFText([
      page([
        (1, 250, 350, 30, "FISH DEBATES"), (2, 500, 510, 30, "7"), (3, 240, 360, 100, "OPENING"),
        (4, 90, 500, 130, "Ms. Alder: We have waited for the com-"),
        (4, 70, 500, 142, "mission and its long-"),
        (4, 70, 500, 154, "standing promise, which nobody"),
      ]),
      page([
        (1, 250, 350, 30, "FISH DEBATES"), (2, 500, 510, 30, "8"),
        (3, 70, 500, 100, "believes in any more than the"),
        (3, 70, 200, 112, "river does."),
        (3, 90, 500, 124, "Mr. Birch: Nobody does, as all who have sat here for more"),
        (3, 70, 180, 136, "than a day know."),
      ]),
    ])
    #expect(
      got.text == """
        OPENING

        Ms. Alder: We have waited for the commission and its longstanding promise, which nobody believes in any more than \
        the river does.

        Mr. Birch: Nobody does, as all who have sat here for more than a day know.
        """)
    #expect(got.pages.map(\.locator) == [.page("7"), .page("8")])
    #expect(got.pages.locator(at: 20) == .page("7"))
    #expect(got.pages.locator(at: got.text.utf8.count - 1) == .page("8"))
  }

  @Test("a word cut at the line's end keeps the hyphen that it has elsewhere")
  func cutWords() {
    let got = PDFText([
      page([
        (1, 50, 500, 100, "The day-to-"), (1, 50, 500, 112, "day work of the har-"),
        (1, 50, 500, 124, "bour, and of Fish-"), (1, 50, 500, 136, "Market, goes on."),
      ])
    ])
    #expect(got.text == "The day-to-day work of the harbour, and of Fish- Market, goes on.")
  }

  @Test(
    "2,000 pages of one paragraph take no longer a line than two pages do",
    .disabled(if: Sanitiser.isActive, "a sanitizer takes ten times as long"))
  func longParagraph() throws {
    let lines = (0..<40).map {
      (
        block: $0, left: 50.0, right: 500.0, top: 100.0 + Double($0) * 12,
        text: "and the tide ran out of the har-"
      )
    }
    var got: PDFText?
    let took = processorTime { got = PDFText([PDFPage](repeating: page(lines), count: 2_000)) }
    #expect(took < .seconds(30))
    #expect(try #require(got).text.hasPrefix("and the tide ran out of the harand the tide"))
    #expect(got?.pages.count == 2_000)
  }

  @Test("whoever interrupts begins a paragraph, though the one before ended no sentence")
  func interrupted() {
    let got = PDFText([
      page([
        (1, 50, 500, 100, "Ms. Alder: The wall is"), (1, 50, 500, 112, "Mr. Birch: Old."),
        (1, 50, 500, 124, "Ms. Alder: and he said to the"), (1, 50, 500, 136, "Minister: do not."),
      ])
    ])
    #expect(
      got.text
        == "Ms. Alder: The wall is\n\nMr. Birch: Old.\n\nMs. Alder: and he said to the Minister: do not.")
  }

  @Test("columns are read one after the other")
  func columns() {
    let got = PDFText([
      page([
        (1, 50, 280, 100, "The first column begins a"), (1, 50, 280, 112, "sentence that goes on"),
        (2, 320, 550, 100, "in the second one, where it"), (2, 320, 400, 112, "ends."),
      ])
    ])
    #expect(got.text == "The first column begins a sentence that goes on in the second one, where it ends.")
  }

  @Test("a small PDF file goes through pdftotext", .enabled(if: PDFTextTests.isInstalled))
  func converted() throws {
    let bytes = Array(Self.file(["Ms. Alder: Fish swim.", "Mr. Birch: They do."]).utf8)
    let pages = try PDFConverter.pages(bytes, mayRun: true)
    #expect(pages.count == 1)
    #expect(pages.first?.lines.map(\.text) == ["Ms. Alder: Fish swim.", "Mr. Birch: They do."])
    #expect(throws: MarkupProblem.self) {
      try PDFConverter.pages(Array("%PDF-1.4 nothing".utf8), mayRun: true)
    }
  }

  private static var isInstalled: Bool { (try? InputFile("/usr/bin/pdftotext", .all)) != nil }

  /// A PDF file of one page with `lines`; readers rebuild the table of objects that it does not have.
  private static func file(_ lines: [String]) -> String {
    let shown = lines.map { "(\($0)) Tj 0 -40 Td" }.joined(separator: "\n")
    let stream = "BT /F1 12 Tf 72 720 Td\n\(shown)\nET"
    return """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
      4 0 obj <</Length \(stream.utf8.count)>> stream
      \(stream)
      endstream endobj
      5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """
  }
}
