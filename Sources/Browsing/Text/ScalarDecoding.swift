/// Reads single scalars out of UTF-8 bytes.
enum ScalarDecoding {
  /// The scalar that begins at `offset` and its length in bytes; U+FFFD and 1 where none begins.
  ///
  /// The texts are valid UTF-8, but a span may end inside a scalar: that must not read beyond `end`.
  @inline(__always)
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at offset: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The nearest offset at or before `offset` where a scalar begins.
  @inline(__always)
  static func boundary(in bytes: UnsafeBufferPointer<UInt8>, atOrBefore offset: Int, from start: Int) -> Int {
    var offset = offset
    while offset > start, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Whether `byte` is white space that a paragraph's lines may be filled over: space, tab, line ends.
  @inline(__always)
  static func isWhite(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
