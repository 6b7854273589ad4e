import Proceedings

/// The pronouns that can be a source.
enum Pronoun: Sendable {
  case he, she, it, they, who, which, i, we, one

  /// The pronoun that `range` consists of, or begins with (`they both`, `many of whom`); nil for other phrases.
  init?(_ range: Range<Int>, _ stretch: Stretch) {
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
    } else {
      return nil
    }
  }

  private init?(_ index: Int, _ stretch: Stretch) {
    let table: [(StaticString, Pronoun)] = [
      ("he", .he), ("him", .he), ("his", .he), ("himself", .he), ("she", .she), ("her", .she),
      ("herself", .she),
      ("hers", .she), ("it", .it), ("its", .it), ("itself", .it), ("they", .they), ("them", .they),
      ("their", .they),
      ("themselves", .they), ("who", .who), ("whom", .who), ("whose", .who), ("which", .which),
      ("that", .which),
      ("i", .i), ("me", .i), ("my", .i), ("we", .we), ("us", .we), ("our", .we), ("one", .one),
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
