import Proceedings

/// What qualifies a number: `more than`, `nearly`, `as many as` before it, `or more`, `-plus` behind it.
struct QualifierPhrases {
  private struct Phrase {
    let words: [Lexicon.EntryID]
    let qualifier: Statistic.Qualifier
  }

  /// The phrases by their last word, the longest first.
  private let phrases: [Lexicon.EntryID: [Phrase]]

  /// The phrases of the embedded list.
  static let shared = QualifierPhrases(Lexicon.shared)

  private init(_ lexicon: Lexicon) {
    var phrases: [Lexicon.EntryID: [Phrase]] = [:]
    for line in Resource.bytes("lexicon/figures/qualifiers.txt")?.split(separator: 0x0A) ?? [] {
      let halves = line.split(separator: UInt8(ascii: ":"))
      guard line.first != UInt8(ascii: "#"), halves.count == 2 else { continue }
      let words = halves[0].split(separator: 0x20).map { lexicon.entryID($0) }
      let name = halves[1].split(separator: 0x20).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
      guard let last = words.last, let qualifier = Statistic.Qualifier(rawValue: name) else { continue }
      phrases[last, default: []].append(Phrase(words: words, qualifier: qualifier))
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The qualifier that ends right before `index`, and where it begins.
  func before(_ index: Int, in text: FigureText) -> (start: Int, qualifier: Statistic.Qualifier)? {
    guard let last = text[index - 1] else { return nil }
    if last.kind == .symbol || last.kind == .punctuation { return sign(index - 1, text) }
    guard last.classes.contains(.qualifierWord), let candidates = phrases[last.entry] else { return nil }
    for phrase in candidates {
      let start = index - phrase.words.count
      let fits = phrase.words.enumerated().allSatisfy { text[start + $0.offset]?.entry == $0.element }
      guard fits else { continue }
      // `talk about two issues`: a preposition.
      if phrase.words.count == 1, text.isWord(start, "about"), text.has(start - 1, role: "topic") {
        return nil
      }
      return (start, phrase.qualifier)
    }
    return nil
  }

  private func sign(_ index: Int, _ text: FigureText) -> (start: Int, qualifier: Statistic.Qualifier)? {
    guard text.isJoined(index + 1) else { return nil }
    let qualifier: Statistic.Qualifier
    switch String(decoding: text.bytes(index), as: UTF8.self) {
    case "~", "≈": qualifier = .about
    case ">": qualifier = .moreThan
    case "<": qualifier = .lessThan
    case "≥": qualifier = .atLeast
    case "≤": qualifier = .atMost
    default: return nil
    }
    return (index, qualifier)
  }

  /// The qualifier that begins at `index`, behind a number or its unit, and where it ends.
  static func after(_ index: Int, in text: FigureText) -> (end: Int, qualifier: Statistic.Qualifier)? {
    if text.isWord(index, "or") {
      if text.isWord(index + 1, "more") { return (index + 2, .atLeast) }
      if text.isWord(index + 1, "so") { return (index + 2, .about) }
      if text.isWord(index + 1, among: ["less", "fewer"]) { return (index + 2, .atMost) }
    }
    if text.isWord(index, "plus"), text[index + 1]?.kind == .word, !text.has(index + 1, .phraseEnd) {
      return (index + 1, .moreThan)
    }
    if text.isMark(index, "+"), text.isJoined(index) { return (index + 1, .moreThan) }
    if text.isHyphen(index) {
      if text.isWord(index + 1, "plus") { return (index + 2, .moreThan) }
      if text.isWord(index + 1, "odd") { return (index + 2, .about) }
    }
    return nil
  }

  /// Whether `over` before a time means during it: `paid out over eight years`, but `for over eight years`.
  static func isDuring(_ qualifier: Int, _ number: Int, in text: FigureText) -> Bool {
    guard number - qualifier == 1, text.isWord(qualifier, "over") else { return false }
    return !text.isWord(
      qualifier - 1,
      among: [
        "for", "in", "after", "of", "took", "take", "takes", "lasted", "lasts", "spent", "with", "last",
        "past", "is", "was",
        "were", "to", "by", "a", "the", "at", "and", "about", "served", "within", "has", "had", "have",
        "been",
      ])
  }
}
