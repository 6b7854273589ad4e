import Proceedings

/// Tags that conversion left in a plain text: `<Newspeech>`, `</HEADER>`, `<i>`.
///
/// A name in angle brackets is a tag when the text closes it somewhere too, so that the nicknames of a chat are none.
struct StrayTags {
  /// The tags, in text order.
  private(set) var spans: [Span] = []
  /// Spans between an opening and a closing tag that names a heading.
  private(set) var headings: [Span] = []

  private static let longest = 24

  /// The stray tags of `bytes`.
  init(_ bytes: [UInt8]) {
    let names = Self.closed(bytes)
    guard !names.isEmpty else { return }
    var open: (name: [UInt8], end: Int)?
    var at = bytes.firstIndex(of: UInt8(ascii: ">"), from: 0)
    while at < bytes.count {
      defer { at = bytes.firstIndex(of: UInt8(ascii: ">"), from: at + 1) }
      guard let tag = Self.tag(endingAt: at, in: bytes), names.contains(tag.name) else { continue }
      let span = Span(tag.start, at + 1)
      if let last = spans.last, last.overlaps(span) { continue }
      spans.append(span)
      if tag.isClosing {
        if let opened = open, opened.name == tag.name, Self.isHeading(tag.name), tag.start - opened.end < 400
        {
          headings.append(Span(opened.end, tag.start))
        }
        open = nil
      } else {
        open = (tag.name, at + 1)
      }
    }
  }

  private static func isHeading(_ name: [UInt8]) -> Bool {
    ["header", "heading", "title", "h1", "h2", "h3", "h4", "h5", "h6"].contains(
      String(decoding: name, as: UTF8.self))
  }

  /// The names that are closed, in lower case; none where no name is closed twice.
  private static func closed(_ bytes: [UInt8]) -> Set<[UInt8]> {
    var counts: [[UInt8]: Int] = [:]
    var at = bytes.firstIndex(of: UInt8(ascii: "<"), from: 0)
    while at + 2 < bytes.count {
      defer { at = bytes.firstIndex(of: UInt8(ascii: "<"), from: at + 1) }
      guard bytes[at + 1] == UInt8(ascii: "/") else { continue }
      var end = at + 2
      while end < bytes.count, end - at < longest, bytes[end].isLetterLike || bytes[end].isDigit { end += 1 }
      guard end > at + 2, end < bytes.count, bytes[end] == UInt8(ascii: ">") else { continue }
      counts[bytes[(at + 2)..<end].map(\.lowered), default: 0] += 1
    }
    return counts.values.contains { $0 >= 2 } ? Set(counts.keys) : []
  }

  /// The tag whose bracket closes at `end`; the opening bracket may be lost.
  private static func tag(
    endingAt end: Int, in bytes: [UInt8]
  ) -> (name: [UInt8], start: Int, isClosing: Bool)? {
    var start = end
    while start > 0, end - start < longest, bytes[start - 1].isLetterLike || bytes[start - 1].isDigit {
      start -= 1
    }
    guard start < end else { return nil }
    let name = bytes[start..<end].map(\.lowered)
    guard start > 0 else { return (name, start, false) }
    switch bytes[start - 1] {
    case UInt8(ascii: "<"): return (name, start - 1, false)
    case UInt8(ascii: "/") where start > 1 && bytes[start - 2] == UInt8(ascii: "<"):
      return (name, start - 2, true)
    // The damaged tag needs a long name: `b>` is algebra.
    default: return name.count >= 4 ? (name, start, false) : nil
    }
  }
}
