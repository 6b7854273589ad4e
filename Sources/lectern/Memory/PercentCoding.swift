/// Text in which a few bytes are written as `%` and two hexadecimal digits.
enum PercentCoding {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// `text` without control characters, and with its own `%` encoded.
  static func encode(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte in
      byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "%")
        ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
    }
  }

  /// The same as a string.
  static func encoded(_ text: String) -> String { String(decoding: encode(text), as: UTF8.self) }

  /// What `encode` made `bytes` of; a `%` without two digits stands for itself.
  static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    var decoded: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
        let high = digits.firstIndex(of: bytes[index + 1]), let low = digits.firstIndex(of: bytes[index + 2])
      {
        decoded.append(UInt8(high << 4 | low))
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}
