import Proceedings

/// The header between two lines of `---` that texts for site generators begin with (YAML, of which only plain
/// keys with one value are read).
struct FrontMatter {
  private static let longest = 16_384

  /// From the first mark to the end of the line of the second.
  let span: Span
  private var values: [String: String] = [:]

  /// The header of `bytes`; nil when they do not begin with one.
  init?(_ bytes: [UInt8]) {
    guard bytes.has("---", at: 0) else { return nil }
    var reader = LineReader(bytes)
    guard let opening = reader.next(), opening.span == Span(0, 3) else { return nil }
    var entry: (key: String, value: String)?
    while let line = reader.next(), line.span.end <= Self.longest {
      if line.indent == 0, line.span.count == 3,
        bytes.has("---", at: line.span.start) || bytes.has("...", at: line.span.start)
      {
        if let entry { values[entry.key] = YAMLScalar.text(entry.value) }
        span = Span(0, line.span.end)
        return
      }
      let text = String(decoding: bytes[line.span.start..<line.span.end], as: UTF8.self)
      if line.indent > 0, let open = entry {
        // A value goes on in the next line; a list's items do not belong to one.
        entry?.value = open.value + "\n" + text
      } else if let colon = text.firstIndex(of: ":") {
        if let entry { values[entry.key] = YAMLScalar.text(entry.value) }
        let value = text[text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
        entry = (text[..<colon].lowercased(), String(value))
      } else if !text.hasPrefix("-"), !text.hasPrefix("#") {
        return nil
      }
    }
    return nil
  }

  /// The value of the first of `keys` (in lower case) that has one.
  func value(_ keys: String...) -> String? {
    keys.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }
}
