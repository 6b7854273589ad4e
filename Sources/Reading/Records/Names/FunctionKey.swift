/// Compares printed functions.
enum FunctionKey {
  /// The same for all printings of a function: without titles and articles before it.
  static func of(_ role: String) -> String {
    var words = LabelText.key(role).split(separator: " ").map(String.init)
    while let first = words.first,
      ["the", "mr", "mrs", "ms", "madam", "madame", "hon", "a", "an"].contains(first), words.count > 1
    {
      words.removeFirst()
    }
    return words.joined(separator: " ").filter { $0 != "'" && $0 != "’" }
  }

  /// Whether whoever holds the function `role` is in the chair.
  static func presides(_ role: String) -> Bool {
    let key = of(role)
    return key.hasPrefix("speaker") || key.hasPrefix("deputy speaker")
      || key.hasPrefix("temporary deputy speaker")
      || key.hasPrefix("acting speaker") || key.hasPrefix("chair") || key.hasPrefix("co-chair")
      || key == "president"
      || key.hasPrefix("acting president") || key.hasPrefix("vice-chair") || key.hasPrefix("acting chair")
      || key == "moderator"
  }
}
