/// Makes paragraphs of the lines of a page, and goes on with an unfinished one on the next.
struct ParagraphWriter {
  private var text = ""
  private var last: PDFPage.Line?
  private var lastIsCentred = false
  /// Whether nothing has been written of the page yet.
  private var isPageStart = false

  /// Where what is written next will stand.
  var nextOffset: Int { text.utf8.count }

  /// Writes the lines of a page.
  mutating func write(_ lines: [PDFPage.Line]) {
    isPageStart = true
    var start = 0
    while start < lines.count {
      // Lines of one column stand together, whatever blocks they are cut into.
      var end = start + 1
      while end < lines.count, lines[end].top >= lines[end - 1].top - lines[end].height { end += 1 }
      writeColumn(lines[start..<end])
      start = end
    }
  }

  /// All that was written.
  mutating func finish() -> String { text }

  private mutating func writeColumn(_ lines: ArraySlice<PDFPage.Line>) {
    let column = Column(left: Self.margin(lines.map(\.left)), right: lines.map(\.right).max() ?? 0)
    let blocks = Dictionary(grouping: lines, by: \.block)
    for line in lines {
      // A block of several lines has an edge of its own: a quotation set in, a first page that is set narrower.
      let edges = blocks[line.block].map { $0.count > 1 ? $0.map(\.left).min() : nil } ?? nil
      let isNew = beginsParagraph(line, column, edge: edges ?? column.left)
      if text.isEmpty {
        text = line.text
      } else if isNew {
        text += "\n\n" + line.text
      } else {
        join(line.text)
      }
      last = line
      lastIsCentred = column.centres(line)
      isPageStart = false
    }
  }

  private func beginsParagraph(_ line: PDFPage.Line, _ column: Column, edge: Double) -> Bool {
    guard let last else { return true }
    let isCentred = column.centres(line)
    let isUnfinished = !Self.endsSentence(last.text)
    // A sentence goes on, over a page or a wide space, unless a heading stands there.
    if isUnfinished, !isCentred, !lastIsCentred,
      line.text.unicodeScalars.first?.properties.isLowercase == true
    {
      return false
    }
    let isIndented = line.left > edge + line.height * 0.7
    if isPageStart { return isIndented || isCentred || !isUnfinished || lastIsCentred }
    if line.top - last.bottom > line.height * 0.8 || line.top < last.top - line.height { return true }
    if isCentred || lastIsCentred { return !(isCentred && lastIsCentred && last.block == line.block) }
    if isIndented { return true }
    return !isUnfinished && last.right < column.right - (column.right - column.left) * 0.12
  }

  /// The edges that the lines of a column keep.
  private struct Column {
    var left: Double
    var right: Double

    /// Whether a line stands in the middle, away from both edges: a heading.
    func centres(_ line: PDFPage.Line) -> Bool {
      let before = line.left - left
      let after = right - line.right
      return before > line.height && after > line.height && abs(before - after) < (right - left) * 0.12
    }
  }

  /// Appends the next line of a paragraph; a word cut at the line's end becomes whole.
  private mutating func join(_ line: String) {
    let first = line.unicodeScalars.first
    let before = text.unicodeScalars.dropLast().last
    if text.hasSuffix("-"), let first, let before, first.properties.isLowercase, before.properties.isLowercase
    {
      let cut = text.split(separator: " ").last ?? ""
      // `long-` `term` keeps its hyphen where the word has another one: `day-to-` `day`.
      if !cut.dropLast().contains("-") { text.unicodeScalars.removeLast() }
      text += line
    } else {
      text += (text.hasSuffix("\u{AD}") ? "" : " ") + line
    }
  }

  /// The left edge that most lines keep.
  private static func margin(_ lefts: [Double]) -> Double {
    let sorted = lefts.sorted()
    guard let first = sorted.first else { return 0 }
    // The leftmost edge that at least a fifth of the lines share.
    for left in sorted {
      let sharing = sorted.filter { abs($0 - left) < 3 }.count
      if sharing * 5 >= sorted.count { return left }
    }
    return first
  }

  private static func endsSentence(_ line: String) -> Bool {
    guard
      let last = line.unicodeScalars.last(where: {
        !"\"')]\u{201D}\u{2019}\u{BB} ".unicodeScalars.contains($0)
      })
    else {
      return true
    }
    return ".?!:;\u{2026}\u{2014}".unicodeScalars.contains(last)
  }
}
