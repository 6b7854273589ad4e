/// White space in short texts.
enum Whitespace {
  /// `text` on one line: every run of white space is one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    if let plain = collapsedASCII(text.utf8) { return plain }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same, in a fraction of the time, for what is ASCII; nil for what is not.
  private static func collapsedASCII(_ text: String.UTF8View) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isSpaced = false
    for byte in text {
      switch byte {
      case 0x80...: return nil
      case 0x20, 0x09...0x0D: isSpaced = !bytes.isEmpty
      default:
        if isSpaced { bytes.append(0x20) }
        isSpaced = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
