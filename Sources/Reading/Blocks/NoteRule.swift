import Proceedings

/// Recognises a line that stands by itself and that nobody says.
enum NoteRule {
  private static let longest = 60

  /// Whether the line at `span` holds figures only (a page number, a date, the time of a caption), or a clock
  /// time (`10:30 a.m. EST`), or is a whole date or the number of a page.
  static func isNote(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard span.count <= longest else { return false }
    if !(span.start..<span.end).contains(where: { bytes[$0].isLetterLike }) {
      return (span.start..<span.end).contains { bytes[$0].isDigit }
    }
    return isPageNumber(span, in: bytes) || isClockTime(span, in: bytes) || isDate(span, in: bytes)
  }

  /// `Page 3`, `Page 3 of 5`.
  private static func isPageNumber(_ span: Span, in bytes: [UInt8]) -> Bool {
    // The space may be the first byte behind the line: `Page` alone, with a blank at its end.
    guard span.count > 5, bytes.has("Page ", at: span.start) || bytes.has("PAGE ", at: span.start) else {
      return false
    }
    let rest = String(decoding: bytes[(span.start + 5)..<span.end].map(\.lowered), as: UTF8.self)
    return rest.split(separator: " ").allSatisfy { $0 == "of" || $0.utf8.first?.isDigit == true }
  }

  private static func isClockTime(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard bytes[span.start].isDigit, span.count <= 20 else { return false }
    var letters = 0
    var hasColon = false
    for index in span.start..<span.end {
      if bytes[index].isLetterLike { letters += 1 }
      if bytes[index] == UInt8(ascii: ":") { hasColon = true }
    }
    return hasColon && letters <= 6
  }

  private static func isDate(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard let date = DateReader.first(in: span, of: bytes), date.date.day != nil else { return false }
    return date.span.count + 2 >= span.count
  }
}
