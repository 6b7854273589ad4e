/// The mark at the beginning of a file that tells its encoding.
enum ByteOrderMark: Equatable {
  case utf8
  case utf16(bigEndian: Bool)

  /// The mark that `bytes` begin with; nil without one.
  static func of(_ bytes: [UInt8]) -> ByteOrderMark? {
    if bytes.has("\u{FEFF}", at: 0) { return .utf8 }
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16(bigEndian: true) }
    // FF FE 00 00 would be UTF-32, which nobody writes files in: its zeros show it as binary.
    let isUTF32 = bytes.count >= 4 && bytes[2] == 0 && bytes[3] == 0
    if bytes[0] == 0xFF, bytes[1] == 0xFE, !isUTF32 { return .utf16(bigEndian: false) }
    return nil
  }

  /// How many bytes the mark takes.
  var count: Int { self == .utf8 ? 3 : 2 }
}
