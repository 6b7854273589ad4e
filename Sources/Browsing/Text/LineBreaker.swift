import Proceedings

/// Cuts a stretch of text into lines of a width.
///
/// A line ends at white space, after a hyphen or dash, on either side of a wide character, and inside a word only
/// when the word alone is longer than a line. White space at the ends of lines belongs to no line.
struct LineBreaker {
  /// The lines of `span`, without the white space around them; none when it is all white space.
  static func lines(of bytes: [UInt8], _ span: Span, width: Int) -> [Span] {
    bytes.withUnsafeBufferPointer { lines(of: $0, span, width: width, limit: .max) }
  }

  /// At most `limit` lines of `span`; those after the first are `laterWidth` columns wide.
  static func lines(
    of bytes: UnsafeBufferPointer<UInt8>, _ span: Span, width: Int, laterWidth: Int? = nil, limit: Int
  ) -> [Span] {
    var breaker = LineBreaker(width: max(1, width), laterWidth: max(1, laterWidth ?? width))
    var reader = GlyphReader(bytes, span)
    // Inside a word that does not fit, every character has to be looked at.
    var plainFrom = span.start
    while breaker.lines.count < limit {
      if breaker.takesWords, reader.offset >= plainFrom {
        let word = reader.plainWord()
        if word > 1 {
          if breaker.take(wordOf: word, at: reader.offset, last: bytes[reader.offset + word - 1]) {
            reader.skip(word)
            continue
          }
          plainFrom = reader.offset + word
        }
      }
      guard let glyph = reader.next() else { break }
      breaker.take(glyph)
    }
    return breaker.finished(limit: limit)
  }

  private var width: Int
  private let laterWidth: Int
  private var lines: [Span] = []
  private var lineStart = -1
  private var contentEnd = 0
  private var column = 0
  /// Where the line would end, and the next begin, if it were broken at the last opportunity.
  private var breakEnd = -1
  private var breakNext = -1
  private var breakColumn = 0
  private var previous = Previous(kind: .space, scalar: " ")
  private var beforePrevious = Previous(kind: .space, scalar: " ")

  /// What came before: all that the rules need of it.
  private typealias Previous = LineBreakRule.Neighbour

  private init(width: Int, laterWidth: Int) {
    self.width = width
    self.laterWidth = laterWidth
  }

  /// Whether a word may be taken at once: nothing before it lets a line end directly before it.
  private var takesWords: Bool {
    previous.kind == .space || (previous.kind == .narrow && !LineBreakRule.isDash(previous.scalar))
  }

  /// Takes a word of plain characters if it fits on the line.
  private mutating func take(wordOf count: Int, at offset: Int, last: UInt8) -> Bool {
    guard column + count <= width else { return false }
    if lineStart < 0 { lineStart = offset }
    column += count
    contentEnd = offset + count
    beforePrevious = Previous(kind: .narrow, scalar: "x")
    previous = Previous(kind: .narrow, scalar: Unicode.Scalar(last))
    return true
  }

  private mutating func take(_ glyph: Glyph) {
    let neighbour = Previous(kind: glyph.kind, scalar: glyph.scalar)
    defer {
      beforePrevious = previous
      previous = neighbour
    }
    guard glyph.kind != .space else {
      guard lineStart >= 0 else { return }
      breakEnd = glyph.span.start
      breakNext = glyph.span.end
      column += 1
      breakColumn = column
      return
    }
    if lineStart < 0 {
      lineStart = glyph.span.start
    } else if previous.kind != .space,
      LineBreakRule.allowsBreak(after: previous, precededBy: beforePrevious, before: neighbour)
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
      width = laterWidth
    }
    column += glyph.columns
    contentEnd = glyph.span.end
  }

  private consuming func finished(limit: Int) -> [Span] {
    if lines.count < limit, lineStart >= 0, contentEnd > lineStart {
      lines.append(Span(lineStart, contentEnd))
    }
    return lines
  }
}
