/// A heading as a title: without the marks of Markdown and without a headline's full stop.
enum HeadingText {
  /// The words of `heading`.
  static func plain(_ heading: String) -> String? {
    var text = withoutLinks(heading)
    if text.utf8.contains(where: { $0.isOne(of: "*`") }) { text.removeAll { $0 == "*" || $0 == "`" } }
    if text.hasSuffix("."), !text.hasSuffix(".."), !endsWithInitial(text) { text.removeLast() }
    if text.hasSuffix(":") || text.hasSuffix(";") { text.removeLast() }
    let title = Whitespace.collapsed(text)
    return title.isEmpty ? nil : title
  }

  /// `[words](address)` as `words`.
  private static func withoutLinks(_ heading: String) -> String {
    guard heading.utf8.contains(UInt8(ascii: "[")) else { return heading }
    var text = heading[...]
    while let open = text.firstIndex(of: "["), let middle = text[open...].firstIndex(of: "]"),
      text[text.index(after: middle)...].first == "(", let close = text[middle...].firstIndex(of: ")")
    {
      text = text[..<open] + text[text.index(after: open)..<middle] + text[text.index(after: close)...]
    }
    return String(text)
  }

  /// Whether it ends as "… in the U.S." does, whose stop belongs to the word.
  private static func endsWithInitial(_ text: String) -> Bool {
    let word = text.dropLast().reversed().prefix { $0 != " " }
    return word.contains(".") || word.count == 1
  }
}
