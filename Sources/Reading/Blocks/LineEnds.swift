import Proceedings

/// How lines begin and end, which shows whether a sentence goes on from one to the next.
extension [UInt8] {
  /// Whether the text of `span` stops in the middle of a sentence: at a word, a comma, a dash.
  func stopsMidSentence(_ span: Span) -> Bool {
    guard let last = scalar(before: span.end) else { return false }
    if last.value < 0x80 {
      let byte = UInt8(last.value)
      return byte.isLetterLike || byte.isDigit || byte.isOne(of: ",-%")
    }
    return last.properties.isAlphabetic || last.properties.generalCategory == .dashPunctuation
  }

  /// Whether the text of `span` ends as a sentence does, closing quotation marks and brackets aside.
  func endsSentence(_ span: Span) -> Bool {
    var end = span.end
    while end > span.start, let last = scalar(before: end) {
      if Self.isClosing(last) {
        end -= UTF8.width(last)
      } else {
        return last == "." || last == "!" || last == "?" || last == ":" || last == ";" || last == "…"
      }
    }
    return false
  }

  /// Whether the text of `span` begins with a small letter.
  func startsLower(_ span: Span) -> Bool {
    guard let first = scalar(at: span.start) else { return false }
    return first.value < 0x80 ? UInt8(first.value).isLower : first.properties.isLowercase
  }

  /// Whether the text of `span` begins with a capital, a digit or an opening quotation mark.
  func startsSentence(_ span: Span) -> Bool {
    guard let first = scalar(at: span.start) else { return false }
    if first.value < 0x80 {
      return UInt8(first.value).isUpper || UInt8(first.value).isDigit || first == "\"" || first == "'"
    }
    return first.properties.isUppercase || Self.isOpening(first)
  }

  /// How many bytes the first word of `span` has.
  func firstWordLength(_ span: Span) -> Int {
    var end = span.start
    while end < span.end, end - span.start < 512, !self[end].isBlank { end += 1 }
    return end - span.start
  }

  /// How many bytes the last word of `span` has.
  func lastWordLength(_ span: Span) -> Int {
    var start = span.end
    while start > span.start, span.end - start < 512, !self[start - 1].isBlank { start -= 1 }
    return span.end - start
  }

  /// Whether `scalar` may close a sentence after its stop.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", ")", "]", "*", "_", "”", "’", "»", "›": true
    default: false
    }
  }

  /// Whether `scalar` opens a quotation.
  static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "‘", "«", "„", "‹": true
    default: false
    }
  }
}
