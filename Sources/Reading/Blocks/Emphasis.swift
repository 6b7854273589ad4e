import Proceedings

/// The stars and underscores of Markdown around words.
enum Emphasis {
  /// What is within the emphasis that encloses all of `span`; `span` itself without one, or of nothing.
  static func inside(_ span: Span, in bytes: [UInt8]) -> Span {
    guard span.count > 2, bytes[span.start].isOne(of: "*_") else { return span }
    var inner = span
    while inner.count > 2, bytes[inner.start].isOne(of: "*_"), bytes[inner.end - 1] == bytes[inner.start] {
      inner = Span(inner.start + 1, inner.end - 1)
    }
    // Two emphases on one line do not make one that encloses it.
    let mark = bytes[span.start]
    let isOne = !(inner.start..<inner.end).contains { bytes[$0] == mark && mark.isOne(of: "*_") }
    guard isOne else { return span }
    let words = bytes.trimmed(inner)
    return words.isEmpty ? span : words
  }
}
