import Proceedings

/// The mark at the beginning of an item of a list: `-`, `•`, `3.`, `(b)`.
enum ListMark {
  /// How many characters the mark and the white space after it take; nil without one.
  static func length(at span: Span, in bytes: [UInt8]) -> Int? {
    textStart(at: span, in: bytes).map { bytes.characters(in: Span(span.start, $0)) }
  }

  /// Where the text after the mark begins; nil without one.
  static func textStart(at span: Span, in bytes: [UInt8]) -> Int? {
    guard let mark = markEnd(at: span, in: bytes) else { return nil }
    var text = mark
    while text < span.end, bytes[text].isBlank { text += 1 }
    return text
  }

  /// Where the mark ends; nil without one.
  private static func markEnd(at span: Span, in bytes: [UInt8]) -> Int? {
    for bullet in ["- ", "* ", "+ ", "• ", "− ", "– ", "◦ ", "▪ ", "● ", "o "] as [StaticString]
    where bytes.has(bullet, at: span.start) {
      return span.start + bullet.utf8CodeUnitCount
    }
    var index = span.start
    let isOpen = bytes[index] == UInt8(ascii: "(")
    if isOpen { index += 1 }
    let start = index
    while index < span.end, index - start < 3, bytes[index].isDigit { index += 1 }
    if index == start, index < span.end, bytes[index].isLower { index += 1 }
    guard index > start, index + 1 < span.end else { return nil }
    let close = bytes[index]
    guard close == UInt8(ascii: ")") || close == UInt8(ascii: ".") && !isOpen && bytes[start].isDigit,
      bytes[index + 1] == 0x20 || bytes[index + 1] == 0x09
    else { return nil }
    return index + 1
  }
}
