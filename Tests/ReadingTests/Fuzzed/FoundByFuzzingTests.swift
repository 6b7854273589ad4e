import Proceedings
import Testing

@testable import Reading

/// Inputs that once ended the program or never came to an end, made smaller and put into other words.
@Suite("What fuzzing has found") struct FoundByFuzzingTests {
  @Test("The word Page alone on a line with a blank behind it", arguments: ["Page ", "PAGE  ", "Page"])
  func loneWord(line: String) throws {
    let text = "The harbour was closed.\n\n\(line)\n\nThe ferries went on."
    let document = try Reading.document(bytes: Array(text.utf8), path: "a.txt")
    #expect(document.blocks.count == 3)
  }

  @Test("A label that goes on on a second line is not cut by what begins there")
  func labelOverLines() throws {
    let text =
      "President (00 --> 00:02.000\nMr. Onyancha): Do not.</Newspeech>\n<Newspeech>Mr. Kamuyu: I have not "
      + "finished.</Newspeech>\n"
    let document = try Reading.document(bytes: Array(text.utf8), path: "a.txt")
    #expect(document.turns.count == 2)
    for block in document.blocks {
      if case .turn(let label) = block.kind { #expect(block.span.contains(label)) }
    }
  }

  @Test("What pdftotext writes may hold bytes that are no UTF-8")
  func brokenPages() throws {
    let words = Array("<page width=\"100\" height=\"100\"><line yMin=\"40\" yMax=\"50\"><word yM".utf8)
    let rest = Array("ax=\"50\">Salt</word><word xMin=\"9\">is dear</word></line></page>".utf8)
    let pages = try PDFConverter.pages(written: words + Array(repeating: 0xA8, count: 120) + rest)
    #expect(pages.first?.lines.first?.text.contains("dear") == true)
  }

  @Test("A label that stands in what a page does not show takes no bytes of what it shows")
  func hiddenLabel() throws {
    let page =
      "<html><body><p>The: ship</p><p>The: boat</p><p>The: ferry</p><p><title>T</title>: ÿÿ is salt</p>"
      + "<p>T: wet</p><p>T: dear</p></body></html>"
    let text = try Reading.document(bytes: Array(page.utf8), path: "a.html").text.string
    #expect(!text.unicodeScalars.contains("\u{FFFD}"))
    #expect(text.contains("ÿÿ is salt"))
  }

  @Test("Characters of several bytes are read whole wherever the pieces are cut", arguments: 0..<4)
  func cutCharacters(shift: Int) throws {
    let words = String(repeating: "ä€😀", count: 30_000)
    let page = "<html><body><p>\(String(repeating: "x", count: shift))\(words)</p></body></html>"
    let document = try Reading.document(bytes: Array(page.utf8), path: "a.html")
    #expect(document.text.string.hasSuffix(words))
    let record =
      "<TEI><text><body><u who='#A'>\(String(repeating: "x", count: shift))\(words)</u></body></text></TEI>"
    #expect(
      try Reading.document(bytes: Array(record.utf8), path: "a.xml").text.string.hasSuffix(words))
  }

  @Test("A heading of nothing but emphasis around a blank or a control character is no empty block")
  func emptyEmphasis() throws {
    let text = "The harbour was closed.\n\n## __\u{1A}__\n\nThe ferries went on."
    let document = try Reading.document(bytes: Array(text.utf8), path: "a.txt")
    #expect(document.blocks.allSatisfy { !$0.span.isEmpty })
  }
}
