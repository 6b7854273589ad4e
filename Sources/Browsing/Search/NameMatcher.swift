/// Finds names by what somebody types: case and accents do not matter, words may come in any order and
/// unfinished.
public struct NameMatcher: Sendable {
  /// How well a name matches; the better is the smaller.
  public enum Rank: Int, Hashable, Sendable, Comparable {
    /// The query is the whole name.
    case whole
    /// The query is the beginning of one of the name's words, and what follows it.
    case wordStart
    /// Each word of the query is the beginning of a word of the name.
    case allWords

    /// The better match first.
    public static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
  }

  private let words: [Substring]
  private let phrase: String

  /// Ready to match names with `query`.
  public init(_ query: String) {
    let folded = LetterFolding.fold(query)
    words = folded.split(separator: " ")
    phrase = words.joined(separator: " ")
  }

  /// Whether the query has no letter or digit, so that every name matches.
  public var isEmpty: Bool { words.isEmpty }

  /// How well `name` matches; nil when it does not.
  public func rank(of name: String) -> Rank? {
    if isEmpty { return .allWords }
    let nameWords = LetterFolding.fold(name).split(separator: " ")
    let whole = nameWords.joined(separator: " ")
    if whole == phrase { return .whole }
    // O'Malley and al-Assad are looked for as omalley and alassad, too.
    let joined = Self.joined(name)
    if joined.contains(phrase) || (" " + whole).containsText(" " + phrase) { return .wordStart }
    var candidates = nameWords
    for word in joined { candidates.append(word[...]) }
    return Self.match(words, candidates) ? .allWords : nil
  }

  /// The indices of the `names` that match, the best first, else in their order.
  public func matches(in names: [String]) -> [Int] {
    var found: [(index: Int, rank: Rank)] = []
    for (index, name) in names.enumerated() {
      if let rank = rank(of: name) { found.append((index, rank)) }
    }
    // Sorting is stable (SE-0372 makes that a promise).
    found.sort { $0.rank < $1.rank }
    return found.map(\.index)
  }

  /// The words of `name` that hold an apostrophe or a hyphen, folded without it.
  private static func joined(_ name: String) -> [String] {
    name.split(separator: " ").compactMap { word in
      let parts = LetterFolding.fold(String(word)).split(separator: " ")
      return parts.count > 1 ? parts.joined() : nil
    }
  }

  /// Whether each of `query` begins another one of `words`.
  ///
  /// The longest goes first: whatever it can take the shorter ones that begin like it can take, too.
  private static func match(_ query: [Substring], _ words: [Substring]) -> Bool {
    var left = words
    for word in query.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      guard let index = left.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      left.remove(at: index)
    }
    return true
  }
}

extension String {
  /// Whether `text` stands in the string, byte for byte.
  fileprivate func containsText(_ text: String) -> Bool {
    let (whole, part) = (Array(utf8), Array(text.utf8))
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
