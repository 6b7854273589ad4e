/// A page of a PDF file: its lines in reading order, with their places in points from the top left corner.
struct PDFPage: Equatable {
  /// A line of print in one column.
  struct Line: Equatable {
    var text: String
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// The number of the block of lines that it belongs to, from the beginning of the page.
    var block: Int

    var height: Double { bottom - top }
  }

  var width = 0.0
  var height = 0.0
  var lines: [Line] = []
}

/// Reads the pages out of what `pdftotext -bbox-layout` writes.
final class PDFPageReader: MarkupHandler {
  private(set) var pages: [PDFPage] = []
  private var line: PDFPage.Line?
  private var block = 0
  private var wordEnd = 0.0

  func start(_ tag: MarkupTag) {
    // HTML knows no capitals in the names of attributes.
    func number(_ name: StaticString) -> Double { tag[name].flatMap(Double.init) ?? 0 }
    switch tag.name {
    case "page":
      pages.append(PDFPage(width: number("width"), height: number("height")))
      block = 0
    case "block": block += 1
    case "line":
      line = PDFPage.Line(
        text: "", left: number("xmin"), right: number("xmax"), top: number("ymin"), bottom: number("ymax"),
        block: block)
    case "word":
      // Small capitals are words of two sizes with nothing between them.
      let start = number("xmin")
      if let line, !line.text.isEmpty, start - wordEnd > line.height * 0.1 { self.line?.text += " " }
      wordEnd = number("xmax")
    default: break
    }
  }

  func end(_ name: String) {
    guard name == "line", let line else { return }
    if !line.text.trimmedOfSpace.isEmpty, !pages.isEmpty { pages[pages.count - 1].lines.append(line) }
    self.line = nil
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard line != nil else { return }
    // Between words stand only the line ends of the markup.
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    line?.text += String(decoding: bytes, as: UTF8.self).trimmedOfSpace
  }
}
