import Proceedings

/// A heading that marks around its words make one: `## Words` (Markdown) or `== Words ==` (wikis,
/// collections).
struct MarkedHeading {
  let level: Int
  let words: Span

  /// The heading on the line at `span`; nil when it is none.
  static func of(_ span: Span, in bytes: [UInt8]) -> MarkedHeading? {
    let mark = bytes[span.start]
    guard mark.isOne(of: "#=") else { return nil }
    var start = span.start
    while start < span.end, bytes[start] == mark { start += 1 }
    let level = start - span.start
    var end = span.end
    while end > start, bytes[end - 1] == mark { end -= 1 }
    let words = bytes.trimmed(Span(start, end))
    guard level <= 6, !words.isEmpty, words.start > start else { return nil }
    // Signs of equality stand on both sides, hash signs may.
    if mark == UInt8(ascii: "="), level < 2 || span.end - end != level { return nil }
    return MarkedHeading(level: level, words: words)
  }
}
