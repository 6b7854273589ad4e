/// Finds names by the beginnings of their words, in any order, whatever the case.
public struct NameMatcher: Sendable {
  private let words: [String]

  /// A matcher for what the reader typed.
  public init(_ query: String) {
    words = Self.words(of: query)
  }

  /// How well `name` matches, the lower the better; nil when it does not.
  public func rank(of name: String) -> Int? {
    let parts = Self.words(of: name)
    var rank = 0
    for (place, word) in words.enumerated() {
      guard let at = parts.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
      rank += abs(at - place) * 2 + (parts[at] == word ? 0 : 1)
    }
    return rank
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init)
  }
}
