import Proceedings

/// Recognises a line that stands by itself and that nobody says.
enum NoteRule {
  private static let longest = 60

  /// Whether the line at `span` holds figures only (a page number, a date, the time of a caption), or a clock time
  /// (`10:30 a.m. EST`), or is a whole date.
  static func isNote(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard span.count <= longest else { return false }
    if !(span.start..<span.end).contains(where: { bytes[$0].isLetterLike }) {
      return (span.start..<span.end).contains { bytes[$0].isDigit }
    }
    return isClockTime(span, in: bytes) || isDate(span, in: bytes)
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
