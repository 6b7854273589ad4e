/// Walks over a readable data file line by line and field by field, without making strings.
///
/// Fields stand between spaces. The word lists are read at every start, so reading them has to cost next to nothing.
struct FieldScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Offset of the next byte to read.
  private(set) var offset: Int

  /// Begins at `offset` of `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next field of the line; nil at its end.
  mutating func field() -> Slice<UnsafeBufferPointer<UInt8>>? {
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x20, bytes[offset] != 0x0A { offset += 1 }
    return offset > start ? bytes[start..<offset] : nil
  }

  /// Passes to the next line that is neither empty nor a comment; false at the end of the file.
  mutating func nextLine() -> Bool {
    if offset > 0 { skipLine() }
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "#") || bytes[offset] == 0x0A { skipLine() }
    return offset < bytes.count
  }

  private mutating func skipLine() {
    while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
    offset += 1
  }

  /// The number that `field` spells: digits with a sign and a decimal point.
  static func number(_ field: some Sequence<UInt8>) -> Float {
    var whole: Float = 0
    var scale: Float = 1
    var isNegative = false
    var afterPoint = false
    for byte in field {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): afterPoint = true
      default:
        whole = whole * 10 + Float(byte &- UInt8(ascii: "0"))
        if afterPoint { scale *= 10 }
      }
    }
    return (isNegative ? -whole : whole) / scale
  }
}
