import Proceedings

/// A name before a colon at the beginning of a line: `Ms. ARNDT (Upper Basin):`.
enum SpeakerLabel {
  private static let longest = 90

  /// How many bytes the label has, up to and with its colon; nil when the line does not begin with one.
  ///
  /// Every word begins with a capital, but for the small words of names and what stands in brackets.
  static func length(at span: Span, in bytes: [UInt8]) -> Int? {
    let limit = min(span.end - 1, span.start + longest)
    var words = 0
    var depth = 0
    var index = span.start
    while index < limit, bytes[index].isOne(of: "*_") { index += 1 }
    var atWordStart = true
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), depth == 0 {
        let follows = bytes[index + 1]
        return words > 0 && words <= 6 && (follows.isBlank || follows.isOne(of: "*_"))
          ? index + 1 - span.start : nil
      }
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if byte == 0x20 || byte == UInt8(ascii: "-") {
        atWordStart = true
      } else if depth == 0, byte != UInt8(ascii: ")") {
        if byte.isOne(of: ";!?\"") { return nil }
        if atWordStart, byte.isLetterLike {
          words += 1
          if byte.isLower, words == 1 || !isSmallWord(at: index, in: bytes) { return nil }
        }
        atWordStart = false
      }
      index += 1
    }
    return nil
  }

  private static func isSmallWord(at index: Int, in bytes: [UInt8]) -> Bool {
    for word in [
      "de ", "da ", "del ", "di ", "van ", "von ", "der ", "bin ", "al-", "el-", "of ", "the ", "and ",
      "for ",
    ]
      as [StaticString] where bytes.has(word, at: index)
    {
      return true
    }
    return false
  }
}
