import Proceedings

/// The text of a PDF file, as paragraphs with blank lines between them.
struct PDFText: Equatable {
  /// The text without page heads and page numbers.
  var text: String
  /// Where each page begins in the text, with the number that is printed on it or else its place in the file.
  var pages: [Signpost]

  /// Puts together the lines of `pages`.
  init(_ pages: [PDFPage]) {
    let furniture = PageFurniture(pages)
    var writer = ParagraphWriter()
    self.pages = []
    for (index, page) in pages.enumerated() {
      let lines = page.lines.filter { !furniture.holds($0, of: page) }
      guard !lines.isEmpty else { continue }
      self.pages.append(
        Signpost(at: writer.nextOffset, .page(furniture.numbers[index] ?? "\(index + 1)")))
      writer.write(lines)
    }
    text = writer.finish()
  }
}
