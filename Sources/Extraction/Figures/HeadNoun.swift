/// Finds the noun that a number counts: the head of the noun phrase behind it.
struct HeadNoun {
  /// The head and where its phrase ends.
  struct Found {
    /// The noun's token.
    var index: Int
    /// The token after the phrase.
    var end: Int
    /// Where the noun begins, if it is a compound with hyphens (`fact-checkers`).
    var start: Int
  }

  private let text: FigureText
  private let singular: Singular

  /// How many words may stand before the head; more would be a reading across phrases.
  private static let longestPhrase = 8

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    singular = Singular(text)
  }

  /// The head of the noun phrase that begins at `start`: its first plural that no other noun follows.
  func head(at start: Int) -> Found? {
    var index = start
    var words = 0
    while words < Self.longestPhrase, let token = text[index] {
      if index > start, token.shape.contains(.lineBefore), isListItem(index) { return nil }
      switch token.kind {
      case .word:
        if singular.isPlural(index), !isModifier(index) { return found(index, start) }
        if token.classes.contains(.phraseEnd), !isAdjective(index, start), !isPartOfName(index) {
          return conjoined(index, start)
        }
        if text.isWord(index, "'s") || text.isWord(index, "’s") { return nil }
      case .number:
        // A name with a number before the head: `58 Fortune 500 companies`.
        guard index > start, text.isCapitalised(index - 1) else { return nil }
      case .punctuation:
        guard text.isHyphen(index), index > start else { return adjectives(index, start) }
        index += 1
        continue
      case .quotationMark:
        // Scare quotes around the counted: `three “friends”`.
        guard index == start || !token.shape.contains(.closingMark), words < 2,
          token.shape.contains(.spaceBefore)
        else {
          return nil
        }
      case .terminator, .symbol: return nil
      }
      index += 1
      words += 1
    }
    return nil
  }

  /// A plural that stands before the noun it belongs to: `sports teams`, `United Nations officials`.
  private func isModifier(_ index: Int) -> Bool {
    // `British-built ships`.
    if text.isHyphen(index + 1), text.isJoined(index + 1), text[index + 2]?.kind == .word { return true }
    guard text.has(index, [.attributivePlural]) || text.isCapitalised(index) || isUncounted(index) else {
      return text.isHyphen(index + 1) && text[index + 2]?.kind == .word
    }
    guard let next = text[index + 1], next.kind == .word else { return false }
    // `two Americans killed`: a participle is no head behind a noun.
    if singular.isPlural(index + 1) { return isUncounted(index) || !isUncounted(index + 1) }
    // One more word between: `United Nations peacekeeping missions`.
    return text.isCapitalised(index) && !next.classes.contains(.phraseEnd) && singular.isPlural(index + 2)
      && !next.shape.contains(.capitalised)
  }

  /// `wounded`, `Chinese`: an adjective before a noun, a noun where none follows.
  private func isUncounted(_ index: Int) -> Bool {
    text.reading(index, .irregularNoun)?.values.contains("uncounted") ?? false
  }

  /// The second half of a compound (`Dutch-made engines`), or an acronym that is spelled like a small word (`US ports`).
  private func isPartOfName(_ index: Int) -> Bool {
    if text.isHyphen(index - 1), text.isJoined(index) { return true }
    guard let token = text[index], token.shape.contains(.allCapitals), token.end - token.start > 1,
      let next = text[index + 1], next.kind == .word
    else { return false }
    return !next.shape.contains(.allCapitals)
  }

  /// Words that end noun phrases elsewhere but may stand inside: `20 more people`, `three left turns`.
  private func isAdjective(_ index: Int, _ start: Int) -> Bool {
    if index == start { return text.isWord(index, among: ["more", "such", "overall", "inside", "outside"]) }
    return text.isWord(index, among: ["well", "most"])
  }

  /// `national and regional meetings`: one conjunction between adjectives.
  private func conjoined(_ index: Int, _ start: Int) -> Found? {
    guard text.isWord(index, among: ["and", "or"]), index > start, text[index - 1]?.kind == .word else {
      return nil
    }
    for offset in 1...3 {
      let next = index + offset
      guard let token = text[next], token.kind == .word, !token.classes.contains(.phraseEnd) else {
        return nil
      }
      if singular.isPlural(next), !isModifier(next) {
        return offset == 1 && index - start > 1 ? nil : found(next, start)
      }
    }
    return nil
  }

  /// `big, important meetings`: one comma between adjectives.
  private func adjectives(_ index: Int, _ start: Int) -> Found? {
    guard text.isMark(index, ","), index == start + 1 else { return nil }
    for next in (index + 1)...(index + 2) {
      guard let token = text[next], token.kind == .word, !token.shape.contains(.capitalised),
        token.classes.isDisjoint(with: [.phraseEnd, .numberWord])
      else { return nil }
      if singular.isPlural(next) { return next > index + 1 ? found(next, start) : nil }
    }
    return nil
  }

  private func isListItem(_ index: Int) -> Bool { text[index]?.kind == .number }

  private func found(_ index: Int, _ start: Int) -> Found {
    var first = index
    while first - 2 >= start, text.isHyphen(first - 1) { first -= 2 }
    return Found(index: index, end: index + 1, start: first)
  }

  /// The name of the head: its singular, with what hyphens join to it.
  func name(_ found: Found) -> String {
    guard found.start < found.index, let first = text[found.start] else {
      return singular.singular(found.index)
    }
    let before = text.stretch.text.string(
      .init(Int(first.start), Int(text[found.index]?.start ?? first.start)))
    return (text.isTitleCase(around: found.index) ? before.lowercased() : before)
      + singular.singular(found.index)
  }
}
