import Proceedings

/// The beginning of a quote's words, filled into lines for a list.
///
/// Pieces that the report interrupts are joined with an ellipsis.
struct QuoteExcerpt {
  /// The text that the lines point into.
  let bytes: [UInt8]
  /// The lines that fit; the last one reaches beyond the width when words are left out.
  let lines: [Span]
  /// Whether more words follow than the lines hold.
  let isCut: Bool

  /// At most `lines` lines of `columns` columns.
  init(of quote: Int, in document: OpenDocument, columns: Int, lines: Int) {
    let all = document.text.bytes
    // Four bytes hold any character; marks and runs of white space take more, then the lines are merely shorter.
    let enough = (columns + 1) * lines * 4
    var bytes: [UInt8] = []
    var isWhole = true
    for piece in document.annotations.quotes[quote].content {
      let span = Span(max(0, min(piece.start, all.count)), max(0, min(piece.end, all.count)))
      guard !span.isEmpty else { continue }
      if !bytes.isEmpty { bytes += Array(" … ".utf8) }
      var end = min(span.end, span.start + enough - bytes.count)
      all.withUnsafeBufferPointer { end = ScalarDecoding.boundary(in: $0, atOrBefore: end, from: span.start) }
      bytes += all[span.start..<max(span.start, end)]
      if end < span.end || bytes.count >= enough {
        isWhole = false
        break
      }
    }
    let filled = bytes.withUnsafeBufferPointer {
      LineBreaker.lines(of: $0, Span(0, $0.count), width: columns, limit: lines + 1)
    }
    isCut = !isWhole || filled.count > lines
    var shown = Array(filled.prefix(lines))
    // Where words are left out anyway the last line is filled to its end, not to the end of a word.
    if isCut, let last = shown.last { shown[shown.count - 1].end = max(last.end, bytes.count) }
    self.bytes = bytes
    self.lines = shown
  }
}
