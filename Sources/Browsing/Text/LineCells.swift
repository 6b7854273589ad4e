import Proceedings

/// A cell of a line of text, and the byte that it came from.
struct PlacedCell: Hashable, Sendable {
  var cell: Cell
  var offset: Int
}

/// Turns a stretch of text into cells.
enum LineCells {
  /// The cells of `span`, at most `limit` columns of them; a wide character has its continuation behind it.
  ///
  /// `style` is asked for the style of the character at an offset.
  static func cells(
    of span: Span, in bytes: [UInt8], limit: Int, style: (Int) -> Style
  ) -> [PlacedCell] {
    bytes.withUnsafeBufferPointer { cells(of: span, in: $0, limit: limit, style: style) }
  }

  private static func cells(
    of span: Span, in bytes: UnsafeBufferPointer<UInt8>, limit: Int, style: (Int) -> Style
  ) -> [PlacedCell] {
    var placed: [PlacedCell] = []
    placed.reserveCapacity(limit)
    var reader = GlyphReader(bytes, span)
    while placed.count < limit {
      if let letter = reader.nextPlain() {
        let offset = reader.offset - 1
        placed.append(PlacedCell(cell: Cell(Unicode.Scalar(letter), style: style(offset)), offset: offset))
        continue
      }
      guard let glyph = reader.next() else { break }
      let offset = glyph.span.start
      let look = style(offset)
      if glyph.kind == .form, let form = VisibleForm.of(glyph.scalar) {
        for scalar in form.unicodeScalars.prefix(limit - placed.count) {
          placed.append(PlacedCell(cell: Cell(scalar, style: look), offset: offset))
        }
        continue
      }
      guard placed.count + glyph.columns <= limit else { break }
      var cell = Cell(glyph.scalar, width: UInt8(glyph.columns), style: look)
      if glyph.marks < glyph.span.end { cell.marks = marks(of: glyph, in: bytes) }
      placed.append(PlacedCell(cell: cell, offset: offset))
      if glyph.columns == 2 { placed.append(PlacedCell(cell: .continuation(look), offset: offset)) }
    }
    return placed
  }

  private static func marks(of glyph: Glyph, in bytes: UnsafeBufferPointer<UInt8>) -> Marks {
    var marks = Marks()
    var offset = glyph.marks
    while offset < glyph.span.end, marks.count < Marks.limit {
      let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: offset, end: glyph.span.end)
      marks.append(scalar)
      offset += length
    }
    return marks
  }
}
