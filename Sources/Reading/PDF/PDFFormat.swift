import Proceedings

/// The row of the table of formats for PDF.
enum PDFFormat {
  /// PDF, by poppler's pdftotext.
  static let format = Format(
    name: "pdf", summary: "PDF with a text layer, by poppler's pdftotext", suffixes: ["pdf"],
    needsWhole: true,
    recognises: isPDF,
    read: { bytes, path, abilities throws(ReadingError) in
      let pages: [PDFPage]
      do throws(MarkupProblem) {
        pages = try PDFConverter.pages(bytes, mayRun: abilities.startsPrograms)
      } catch {
        throw error.error(of: path)
      }
      let found = PDFText(pages)
      guard !found.text.isEmpty else {
        throw ReadingError(
          path: path, problem: "is a PDF file without text",
          advice: "its pages may be pictures: run OCR on it first")
      }
      return document(found, Source(path: path, format: "pdf"))
    })

  private static func document(_ found: PDFText, _ source: Source) -> Document? {
    guard var document = PlainText.document(of: DocumentText(found.text), source) else { return nil }
    for index in document.turns.indices where document.turns[index].locator == nil {
      let turn = document.turns[index]
      guard let start = turn.label?.start ?? turn.blocks.first.map({ document.blocks[$0].span.start }) else {
        continue
      }
      document.turns[index].locator = found.page(at: start).map { .page($0) }
    }
    return document
  }

  /// Whether the signature stands at the beginning, where readers look for it.
  private static func isPDF(_ beginning: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(beginning.prefix(1024))
    return bytes.indices.contains { bytes.has("%PDF-", at: $0) }
  }
}
