import Proceedings

/// Short stretches of text as strings.
extension [UInt8] {
  /// The text of `span` on one line.
  func words(_ span: Span) -> String {
    Whitespace.collapsed(String(decoding: self[span.start..<Swift.max(span.start, span.end)], as: UTF8.self))
  }

  /// `span` without white space and commas at either end.
  func trimmed(_ span: Span, commas: Bool) -> Span {
    var span = trimmed(span)
    while span.count > 0, self[span.start].isOne(of: ",:;|") {
      span = trimmed(Span(span.start + 1, span.end))
    }
    while span.count > 0, self[span.end - 1].isOne(of: ",;|") {
      span = trimmed(Span(span.start, span.end - 1))
    }
    return span
  }
}
