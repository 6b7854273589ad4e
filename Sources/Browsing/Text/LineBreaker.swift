import Proceedings

/// Cuts a stretch of text into lines of a width.
///
/// A line ends at white space, after a hyphen or dash, on either side of a wide character, and inside a word only
/// when the word alone is longer than a line. White space at the ends of lines belongs to no line.
enum LineBreaker {
  /// The lines of `span`, without the white space around them; none when it is all white space.
  static func lines(of bytes: [UInt8], _ span: Span, width: Int) -> [Span] {
    bytes.withUnsafeBufferPointer { lines(of: $0, span, width: width, limit: .max) }
  }

  /// At most `limit` lines of `span`.
  static func lines(
    of bytes: UnsafeBufferPointer<UInt8>, _ span: Span, width: Int, limit: Int
  ) -> [Span] {
    let width = max(1, width)
    var reader = GlyphReader(bytes, span)
    var lines: [Span] = []
    var lineStart = -1
    var contentEnd = 0
    var column = 0
    /// Where the line would end, and the next begin, if it were broken at the last opportunity.
    var breakEnd = -1
    var breakNext = -1
    var breakColumn = 0
    var previous: Glyph?
    var beforePrevious: Glyph?

    while let glyph = reader.next() {
      if glyph.kind == .space {
        guard lineStart >= 0 else { continue }
        breakEnd = glyph.span.start
        breakNext = glyph.span.end
        column += 1
        breakColumn = column
      } else {
        if lineStart < 0 {
          lineStart = glyph.span.start
        } else if let last = previous, last.kind != .space,
          LineBreakRule.allowsBreak(after: last, precededBy: beforePrevious, before: glyph)
        {
          breakEnd = glyph.span.start
          breakNext = glyph.span.start
          breakColumn = column
        }
        while column + glyph.columns > width, glyph.span.start > lineStart {
          if breakNext > lineStart {
            lines.append(Span(lineStart, breakEnd))
            lineStart = breakNext
            column -= breakColumn
          } else {
            lines.append(Span(lineStart, glyph.span.start))
            lineStart = glyph.span.start
            column = 0
          }
          breakNext = -1
          if lines.count >= limit { return lines }
        }
        column += glyph.columns
        contentEnd = glyph.span.end
      }
      beforePrevious = previous
      previous = glyph
    }
    if lineStart >= 0, contentEnd > lineStart { lines.append(Span(lineStart, contentEnd)) }
    return lines
  }
}
