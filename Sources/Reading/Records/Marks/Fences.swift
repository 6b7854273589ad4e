import Proceedings

/// Code between fences of Markdown, which nobody says.
enum Fences {
  /// The fenced spans of `bytes`, fences included; one that is not closed ends with the text's section.
  static func spans(in bytes: [UInt8]) -> [Span] {
    var spans: [Span] = []
    guard bytes[...].has("```") || bytes[...].has("~~~") else { return spans }
    var open: (mark: UInt8, start: Int)?
    var at = 0
    while at < bytes.count {
      var end = at
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var start = at
      while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
      if start + 2 < end || start + 3 == end, bytes[start].isOne(of: "`~"), bytes[start + 1] == bytes[start],
        bytes[start + 2] == bytes[start]
      {
        if let opened = open {
          if opened.mark == bytes[start] {
            spans.append(Span(opened.start, end))
            open = nil
          }
        } else {
          open = (bytes[start], start)
        }
      }
      at = end + 1
    }
    return spans
  }
}
