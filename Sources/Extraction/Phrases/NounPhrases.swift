/// The simple noun phrases of a stretch: from the determiner to the head, without what follows the head.
struct NounPhrases: Sendable {
  /// The phrases, in text order.
  private(set) var phrases: [Range<Int>] = []
  private var phraseOfToken: [Int32]
  private let stretch: Stretch
  private let parts: [PartOfSpeech]

  /// Finds the noun phrases of `stretch`, whose tokens are `parts`.
  init(_ stretch: Stretch, _ parts: [PartOfSpeech]) {
    self.stretch = stretch
    self.parts = parts
    phraseOfToken = Array(repeating: -1, count: parts.count)
    for sentence in stretch.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let end = self.end(from: index, sentence.tokens.upperBound)
        if end > index {
          for token in index..<end { phraseOfToken[token] = Int32(phrases.count) }
          phrases.append(index..<end)
        }
        index = max(end, index + 1)
      }
    }
  }

  /// The phrase that holds the token at `index`; nil where none does.
  func phrase(at index: Int) -> Range<Int>? {
    guard phraseOfToken.indices.contains(index), phraseOfToken[index] >= 0 else { return nil }
    return phrases[Int(phraseOfToken[index])]
  }

  /// Whether a phrase begins at `index`.
  func begins(at index: Int) -> Bool { phrase(at: index)?.lowerBound == index }

  /// The end of the phrase that begins at `start`; `start` where none does.
  private func end(from start: Int, _ limit: Int) -> Int {
    if parts[start] == .pronoun { return start + 1 }
    var index = start
    var head = start
    while index < limit {
      let part = parts[index]
      switch part {
      case .noun, .name, .number:
        if index > start, breaksBefore(index) { return max(head, start) }
        head = index + 1
      case .determiner:
        // `all the`, `both the`: a second determiner opens a new phrase elsewhere.
        if index > start, parts[index - 1] != .determiner, parts[index - 1] != .adverb { return head }
        if index > start, head > start { return head }
        if !stretch.isWord(index, "no") { head = index + 1 }
      case .adjective:
        // `Quick said`: a capital inside a sentence makes it a name.
        let shape = stretch.tokens[index].shape
        if shape.contains(.capitalised), !shape.contains(.sentenceStart), index == start { head = index + 1 }
      case .participle, .ing:
        guard isBeforeNoun(index, limit), index > start || part == .participle else { return head }
      case .adverb:
        guard index > start, parts[index - 1] == .determiner, index + 1 < limit,
          parts[index + 1] == .adjective || parts[index + 1] == .participle
        else { return head }
      case .possessive:
        guard head == index, index > start else { return head }
      case .mark:
        guard index > start, isHyphen(index, limit) else { return head }
      case .comma, .conjunction:
        guard index > start, joinsAdjectives(index, limit) else { return head }
      case .other:
        if stretch.tokens[index].kind == .symbol { break }
        return head
      case .quote:
        // `the so-called “megaphone” diplomacy`; a mark at the start is not part of the phrase.
        guard index > start, index + 1 < limit, quoteIsInside(index, limit) else { return head }
      default: return head
      }
      index += 1
    }
    return head
  }

  /// `Monday Mr. Smith`, `Tuesday Clinton`: a day belongs to what came before.
  private func breaksBefore(_ index: Int) -> Bool {
    let before = stretch.tokens[index - 1]
    return before.classes.contains(.timeWord) && before.shape.contains(.capitalised)
      && parts[index] == .name && !stretch.tokens[index].classes.contains(.timeWord)
  }

  private func isBeforeNoun(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit else { return false }
    let next = parts[index + 1]
    return next == .noun || next == .name
      || next == .adjective && index + 2 < limit && parts[index + 2] == .noun
  }

  private func isHyphen(_ index: Int, _ limit: Int) -> Bool {
    let token = stretch.tokens[index]
    guard index + 1 < limit, !token.shape.contains(.spaceBefore),
      !stretch.tokens[index + 1].shape.contains(.spaceBefore)
    else { return false }
    return token.first == UInt8(ascii: "-") || token.first == UInt8(ascii: "/") || token.first == 0xE2
  }

  private func joinsAdjectives(_ index: Int, _ limit: Int) -> Bool {
    index + 2 < limit && parts[index - 1] == .adjective && parts[index + 1] == .adjective
      && (parts[index + 2] == .noun || parts[index + 2] == .comma || parts[index + 2] == .conjunction)
  }

  private func quoteIsInside(_ index: Int, _ limit: Int) -> Bool {
    let opens = stretch.tokens[index].shape.contains(.spaceBefore)
    let next = parts[index + 1]
    return opens
      ? parts[index - 1] == .determiner && (next == .noun || next == .adjective || next == .name)
      : next == .noun && stretch.tokens[index + 1].shape.contains(.spaceBefore)
  }
}
