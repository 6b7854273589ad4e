import Proceedings

/// Counts words as word processors do: what stands between white space, if a letter or a digit is in it.
enum WordCount {
  /// The words in `span`, clamped to the text.
  static func of(_ span: Span, in bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBufferPointer { bytes in
      var count: Int32 = 0
      var isCounted = false
      for offset in max(0, span.start)..<max(0, span.start, min(span.end, bytes.count)) {
        let byte = bytes[offset]
        if byte <= 0x20 {
          isCounted = false
        } else if !isCounted, isWordLike(byte) {
          isCounted = true
          count += 1
        }
      }
      return count
    }
  }

  /// A letter or digit of ASCII, or the lead of a character beyond U+00BF that is no dash or quotation mark (E2).
  private static func isWordLike(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xE1, 0xE3...0xF4: true
    default: false
    }
  }
}
