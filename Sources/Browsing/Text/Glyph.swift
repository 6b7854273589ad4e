import Proceedings

/// What stands on the screen as one piece: a character with its marks, a run of white space, a visible form.
struct Glyph {
  enum Kind {
    /// A run of white space, shown as one space.
    case space
    /// A character of one column.
    case narrow
    /// A character of two columns: a line may end on either side of it.
    case wide
    /// A character that must not reach the terminal, shown by its `VisibleForm`.
    case form
  }

  var kind: Kind
  /// The base character; a space where marks have none.
  var scalar: Unicode.Scalar
  /// Width on the screen.
  var columns: Int
  /// The bytes of base and marks.
  var span: Span
  /// Where the marks begin; `span.end` without marks.
  var marks: Int
}

/// Walks over UTF-8 bytes glyph by glyph.
///
/// The bytes must stay where they are while the reader is used.
struct GlyphReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private(set) var offset: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) {
    self.bytes = bytes
    end = max(0, min(span.end, bytes.count))
    offset = max(0, min(span.start, end))
  }

  /// How many printable ASCII characters other than the hyphen come next, none of them with marks.
  ///
  /// Nearly all of an English text is read by this.
  @inline(__always)
  func plainWord() -> Int {
    var offset = offset
    while offset < end, bytes[offset] > 0x20, bytes[offset] < 0x7F, bytes[offset] != UInt8(ascii: "-") {
      offset += 1
    }
    // The last one may be the base of a mark.
    if offset < end, bytes[offset] >= 0xCC { offset -= 1 }
    return offset - self.offset
  }

  /// Goes `count` bytes on, over what `plainWord` has found.
  mutating func skip(_ count: Int) { offset += count }

  /// The next character, if it is a letter or sign of ASCII without marks; nil where `next` has to look closer.
  @inline(__always)
  mutating func nextPlain() -> UInt8? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    guard byte > 0x20, byte < 0x7F, offset + 1 == end || bytes[offset + 1] < 0x80 else { return nil }
    offset += 1
    return byte
  }

  mutating func next() -> Glyph? {
    guard offset < end else { return nil }
    let start = offset
    let first = bytes[start]
    if first < 0x80 {
      if ScalarDecoding.isWhite(first) {
        repeat { offset += 1 } while offset < end && ScalarDecoding.isWhite(bytes[offset])
        return Glyph(kind: .space, scalar: " ", columns: 1, span: Span(start, offset), marks: offset)
      }
      if first >= 0x20, first < 0x7F {
        offset += 1
        return finish(.narrow, Unicode.Scalar(first), 1, start)
      }
    }
    let (scalar, length) = ScalarDecoding.scalar(in: bytes, at: start, end: end)
    offset += length
    switch ScalarClass.of(scalar) {
    case .narrow: return finish(.narrow, scalar, 1, start)
    case .wide: return finish(.wide, scalar, 2, start)
    case .mark:
      // A mark without a base stands on a space of its own.
      offset = start
      return finish(.narrow, " ", 1, start)
    case .form:
      let columns = VisibleForm.of(scalar)?.utf8.count ?? 1
      return Glyph(kind: .form, scalar: scalar, columns: columns, span: Span(start, offset), marks: offset)
    }
  }

  /// Takes in the marks that follow.
  ///
  /// Scalars below U+0300 have a width, so most text is told by one byte.
  @inline(__always)
  private mutating func finish(
    _ kind: Glyph.Kind, _ scalar: Unicode.Scalar, _ columns: Int, _ start: Int
  ) -> Glyph {
    let marks = offset
    while offset < end, bytes[offset] >= 0xCC {
      let (next, length) = ScalarDecoding.scalar(in: bytes, at: offset, end: end)
      guard case .mark = ScalarClass.of(next) else { break }
      offset += length
    }
    return Glyph(kind: kind, scalar: scalar, columns: columns, span: Span(start, offset), marks: marks)
  }
}
