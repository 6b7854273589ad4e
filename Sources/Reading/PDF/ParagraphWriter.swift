/// Makes paragraphs of the lines of a page, and goes on with an unfinished one on the next.
struct ParagraphWriter {
  // Bytes: to take back the end of a long string copies it.
  private var text: [UInt8] = []
  private var last: PDFPage.Line?
  private var lastIsCentred = false
  /// Whether nothing has been written of the page yet.
  private var isPageStart = false

  /// Where what is written next will stand.
  var nextOffset: Int { text.count }

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
  mutating func finish() -> String { String(decoding: text, as: UTF8.self) }

  private mutating func writeColumn(_ lines: ArraySlice<PDFPage.Line>) {
    let column = Column(left: Self.margin(lines.map(\.left)), right: lines.map(\.right).max() ?? 0)
    // A block of several lines has an edge of its own: a quotation set in, a first page that is set narrower.
    let edges = Dictionary(grouping: lines, by: \.block)
      .compactMapValues { $0.count > 1 ? $0.map(\.left).min() : nil }
    for line in lines {
      let isNew = beginsParagraph(line, column, edge: edges[line.block] ?? column.left)
      if text.isEmpty || isNew {
        text += (text.isEmpty ? "" : "\n\n").utf8
        text += line.text.utf8
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
    if Self.beginsTurn(line.text) { return true }
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
    if text.last == UInt8(ascii: "-"), let before = text.scalar(before: text.count - 1),
      before.properties.isLowercase, let next = line.unicodeScalars.first, next.properties.isLowercase
    {
      // `long-` `term` keeps its hyphen where the word has another one: `day-to-` `day`.
      let word = text.dropLast().suffix(100).split(separator: 0x20).last ?? []
      if !word.contains(UInt8(ascii: "-")) { text.removeLast() }
    } else if !text.suffix(2).elementsEqual("\u{AD}".utf8) {
      text.append(0x20)
    }
    text += line.utf8
  }

  /// The left edge that most lines keep.
  private static func margin(_ lefts: [Double]) -> Double {
    let sorted = lefts.sorted()
    // The leftmost edge that at least a fifth of the lines share.
    var first = 0
    var end = 0
    for left in sorted {
      while left - sorted[first] >= 3 { first += 1 }
      while end < sorted.count, sorted[end] - left < 3 { end += 1 }
      if (end - first) * 5 >= sorted.count { return left }
    }
    return sorted.first ?? 0
  }

  /// Whether a line begins with a label and its colon: who is interrupted has ended no sentence.
  private static func beginsTurn(_ line: String) -> Bool {
    guard let colon = line.utf8.prefix(60).firstIndex(of: UInt8(ascii: ":")),
      let label = LabelParser.label(String(line[..<colon]))
    else { return false }
    return label.form == .titled || label.form == .capitals && label.name.count > 1
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
