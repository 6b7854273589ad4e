import Proceedings

/// A block cut into pieces short enough to be wrapped while the reader waits for a key.
///
/// A line of 50 MB would otherwise have to be wrapped from its beginning to show its end. Where the cuts fall
/// depends on the block's text alone, so every place is wrapped the same way from wherever one comes.
struct BlockSegments {
  /// The length that the cuts aim at.
  static let length = 8192
  /// How far before its nominal place a cut may fall.
  private static let window = 1024

  private let bytes: [UInt8]
  private let span: Span

  init(of span: Span, in bytes: [UInt8]) {
    self.bytes = bytes
    self.span = Span(max(0, min(span.start, bytes.count)), max(0, min(span.end, bytes.count)))
  }

  /// How many pieces there are, at least one.
  var count: Int { max(1, (span.count - 1) / Self.length + 1) }

  /// The piece at `index`.
  subscript(index: Int) -> Span { Span(start(of: index), start(of: index + 1)) }

  /// The piece that holds `offset`; the last one for an offset behind the block.
  func index(holding offset: Int) -> Int {
    let nominal = max(0, min((offset - span.start) / Self.length, count - 1))
    return nominal + 1 < count && offset >= start(of: nominal + 1) ? nominal + 1 : nominal
  }

  /// After the last sentence in the window, else after its last white space, else before a character.
  private func start(of index: Int) -> Int {
    guard index > 0 else { return span.start }
    guard index < count else { return span.end }
    let nominal = span.start + index * Self.length
    return bytes.withUnsafeBufferPointer { bytes in
      var afterSpace: Int?
      var offset = nominal
      while offset > nominal - Self.window {
        if ScalarDecoding.isWhite(bytes[offset - 1]) {
          if afterSpace == nil { afterSpace = offset }
          if offset - 2 >= span.start, Self.endsSentence(bytes[offset - 2]) { return offset }
        }
        offset -= 1
      }
      return afterSpace ?? boundaryBeforeCharacter(bytes, nominal)
    }
  }

  private static func endsSentence(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// Not between a base and its marks, as far as that can be had within the window.
  private func boundaryBeforeCharacter(_ bytes: UnsafeBufferPointer<UInt8>, _ nominal: Int) -> Int {
    var offset = ScalarDecoding.boundary(in: bytes, atOrBefore: nominal, from: span.start)
    let cut = offset
    while offset > nominal - Self.window {
      let scalar = ScalarDecoding.scalar(in: bytes, at: offset, end: span.end).scalar
      if ScalarWidth.of(scalar) > 0 || VisibleForm.isNeeded(scalar) { return offset }
      offset = ScalarDecoding.boundary(in: bytes, atOrBefore: offset - 1, from: span.start)
    }
    return cut
  }
}
