/// What the label grammar asks of characters; of ASCII without a look into the tables of Unicode.
extension Unicode.Scalar {
  /// White space.
  var isBlank: Bool { value < 0x80 ? value <= 0x20 || value == 0x7F : properties.isWhitespace }

  /// A letter.
  var isLetter: Bool {
    value < 0x80 ? (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A : properties.isAlphabetic
  }

  /// A capital letter.
  var isCapital: Bool { value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase }

  /// A small letter.
  var isSmall: Bool { value < 0x80 ? value >= 0x61 && value <= 0x7A : properties.isLowercase }
}
