/// The lines between two rows of hyphens that static sites put before a page.
enum FrontMatterLines {
  /// Where the front matter of `text` ends; its beginning where there is none.
  static func end(in text: String) -> String.Index {
    guard text.hasPrefix("---"), let close = text.dropFirst(3).firstRange(of: "\n---") else {
      return text.startIndex
    }
    return text[close.upperBound...].firstIndex(where: \.isNewline) ?? close.upperBound
  }

  /// The lines of the front matter; none where there is none.
  static func lines(in text: String) -> [Substring] {
    let end = end(in: text)
    guard end > text.startIndex else { return [] }
    return text[..<end].split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("---") }
  }
}
