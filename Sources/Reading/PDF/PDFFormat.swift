import Proceedings

/// The row of the table of formats for PDF.
enum PDFFormat {
  /// PDF, by poppler's pdftotext.
  static let format = Format(
    name: "pdf", summary: "PDF, by poppler's pdftotext",
    contents: "its text layer as plain text, with the pages; heads and numbers of pages left out",
    suffixes: ["pdf"],
    needsWhole: true,
    recognises: { .sure(if: isPDF($0)) },
    read: { bytes, path, abilities throws(ReadingError) in
      let pages: [PDFPage]
      do throws(MarkupProblem) {
        pages = try PDFConverter.pages(bytes, mayRun: abilities.startsPrograms)
      } catch {
        throw error.error(of: path)
      }
      return try document(of: pages, path)
    })

  /// The document that `pages` make.
  static func document(of pages: [PDFPage], _ path: String) throws(ReadingError) -> Document? {
    let found = PDFText(pages)
    guard !found.text.isEmpty else {
      throw ReadingError(
        path: path, problem: "is a PDF file without text",
        advice: "its pages may be pictures: run OCR on it first")
    }
    let source = Source(path: path, format: "pdf")
    guard var document = PlainText.document(of: DocumentText(found.text), source) else { return nil }
    document.signposts = found.pages
    for index in document.turns.indices where document.turns[index].locator == nil {
      let turn = document.turns[index]
      guard let start = turn.label?.start ?? turn.blocks.first.map({ document.blocks[$0].span.start }) else {
        continue
      }
      document.turns[index].locator = document.locator(at: start)
    }
    return document
  }

  /// Whether the signature stands at the beginning, where readers look for it.
  private static func isPDF(_ beginning: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(beginning.prefix(1024))
    return bytes.indices.contains { bytes.has("%PDF-", at: $0) }
  }
}
