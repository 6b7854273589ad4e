import Proceedings

/// The pronouns that can be a source.
enum Pronoun: Sendable {
  case he, she, it, they, who, which, i, we
  /// Stands for nobody whom the text names: `one`, the `you` who is spoken to, `these`.
  case open

  /// The pronoun that `range` consists of, or begins with (`they both`, `many of whom`); nil for other phrases.
  init?(_ range: Range<Int>, _ stretch: Stretch) {
    let range = Self.withoutAdverbs(range, stretch)
    guard let first = range.first, let last = range.last else { return nil }
    if range.count == 1 || range.count == 2 && stretch.isWord(last, "both")
      || range.count == 2 && stretch.isWord(last, "all")
    {
      guard let found = Pronoun(first, stretch) else { return nil }
      self = found
    } else if range.count <= 4, stretch.isWord(last, "whom") {
      self = .who
    } else if range.count <= 4, stretch.isWord(last, "them"), stretch.isWord(last - 1, "of") {
      self = .they
    } else if range.count == 2, stretch.isWord(last, "himself") || stretch.isWord(last, "herself") {
      guard let found = Pronoun(first, stretch) else { return nil }
      self = found
    } else if range.count == 2, stretch.isWord(first, "no"), stretch.isWord(last, "one") {
      self = .open
    } else if let found = Self.opening(range, stretch) {
      self = found
    } else {
      return nil
    }
  }

  /// `we, the Member States`, `we in Congress`: a pronoun in the nominative is no part of a longer phrase, so that what
  /// follows only tells more of it, or belongs to the verb.
  private static func opening(_ range: Range<Int>, _ stretch: Stretch) -> Pronoun? {
    let first = range.lowerBound
    let isName = stretch.tokens[first + 1].shape.contains(.capitalised)
    guard nominatives.contains(where: { stretch.isWord(first, $0) }), !isName,
      !range.contains(where: { stretch.isWord($0, "and") || stretch.isWord($0, "or") })
    else { return nil }
    return Pronoun(first, stretch)
  }

  private static let nominatives: [StaticString] = ["i", "we", "he", "she", "they", "you", "who"]

  /// `We strongly`, `I cannot`: what belongs to the verb behind a pronoun is no part of the source.
  private static func withoutAdverbs(_ range: Range<Int>, _ stretch: Stretch) -> Range<Int> {
    var range = range
    while range.count > 1, let last = range.last,
      stretch.isMannerAdverb(last) || stretch.isWord(last, "cannot")
        || [.verb, .adverb].contains(stretch.functionKind(last) ?? .pronoun)
    {
      range = range.dropLast()
    }
    return range
  }

  private init?(_ index: Int, _ stretch: Stretch) {
    let table: [(StaticString, Pronoun)] = [
      ("he", .he), ("him", .he), ("his", .he), ("himself", .he), ("she", .she), ("her", .she),
      ("herself", .she),
      ("hers", .she), ("it", .it), ("its", .it), ("itself", .it), ("they", .they), ("them", .they),
      ("their", .they),
      ("themselves", .they), ("who", .who), ("whom", .who), ("whose", .who), ("which", .which),
      ("that", .which),
      ("i", .i), ("me", .i), ("my", .i), ("we", .we), ("us", .we), ("our", .we), ("one", .open),
      ("you", .open), ("this", .open), ("these", .open), ("those", .open), ("nobody", .open),
      ("nothing", .open),
    ]
    let token = stretch.tokens[index]
    guard token.kind == .word, token.end - token.start <= 10 else { return nil }
    // `US` and `WHO` are bodies.
    if token.shape.contains(.allCapitals), token.end - token.start > 1,
      token.first == 0x75 || token.first == 0x77
    {
      return nil
    }
    guard let found = table.first(where: { stretch.isWord(index, $0.0) }) else { return nil }
    self = found.1
  }
}

extension Stretch {
  /// Whether the token at `index` looks like an adverb of manner: `eagerly`.
  func isMannerAdverb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.shape.contains(.capitalised), token.end - token.start > 4 else {
      return false
    }
    return text.bytes[(Int(token.end) - 2)..<Int(token.end)].elementsEqual("ly".utf8)
  }
}
