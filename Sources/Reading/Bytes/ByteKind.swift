/// What the reader asks of single bytes of UTF-8.
extension UInt8 {
  var isUpper: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isLower: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// A letter of ASCII, or part of a character beyond ASCII: of those, text is mostly made of letters.
  var isLetterLike: Bool { isUpper || isLower || self >= 0x80 }

  /// White space or another control of ASCII.
  var isBlank: Bool { self <= 0x20 || self == 0x7F }

  /// Whether a character begins with this byte.
  var startsScalar: Bool { self & 0xC0 != 0x80 }

  /// The letter in lower case, any other byte as it is.
  var lowered: UInt8 { isUpper ? self | 0x20 : self }

  /// One of the characters of `set`.
  func isOne(of set: StaticString) -> Bool {
    for index in 0..<set.utf8CodeUnitCount where set.utf8Start[index] == self { return true }
    return false
  }
}
