import Proceedings

/// Cuts the first bytes of a file where the text can be cut.
enum Beginning {
  /// `bytes` without the unfinished rest: up to a blank line, else a line's end, else a space, else a
  /// character.
  ///
  /// Only the last half is looked through, so that a long first paragraph does not leave an empty screen.
  static func cut(_ bytes: [UInt8]) -> [UInt8] {
    if case .utf16 = ByteOrderMark.of(bytes) { return Array(bytes.prefix(bytes.count & ~1)) }
    let half = bytes.count / 2
    var lineEnd: Int?
    var space: Int?
    var index = bytes.count - 1
    while index > half {
      if isLineEnd(bytes[index]) {
        if lineEnd == nil { lineEnd = index + 1 }
        if isLineEnd(bytes[index - 1]), !(bytes[index] == 0x0A && bytes[index - 1] == 0x0D) {
          return Array(bytes[..<(index + 1)])
        }
      } else if space == nil, bytes[index] == 0x20 {
        space = index + 1
      }
      index -= 1
    }
    if let end = lineEnd ?? space { return Array(bytes[..<end]) }
    return Array(bytes[..<lastCharacterEnd(bytes)])
  }

  /// Where the last character that is all there ends; what is not UTF-8 is left as it is.
  private static func lastCharacterEnd(_ bytes: [UInt8]) -> Int {
    let lead = bytes.indices.suffix(4).last { bytes[$0].startsScalar }
    guard let lead, bytes[lead] >= 0xC0 else { return bytes.count }
    let length = bytes[lead] < 0xE0 ? 2 : bytes[lead] < 0xF0 ? 3 : 4
    return lead + length > bytes.count ? lead : bytes.count
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
