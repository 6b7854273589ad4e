import Proceedings

/// Noun phrases by their heads.
extension Stretch {
  /// The noun phrase of the plural at `head`, with `tens of thousands of`, `a number of` before it.
  func quantifiedPhrase(endingAt head: Int) -> Range<Int> {
    var start = phrase(endingAt: head).lowerBound
    while isWord(start - 1, "of"),
      classes(start - 2).contains(.groupNoun) || isWord(start - 2, "tens") || isWord(start - 2, "number")
    {
      start = phrase(endingAt: start - 2).lowerBound
    }
    return start..<(head + 1)
  }

  /// The noun phrase of which the name at `index` is an example: `owners such as`, `owners like`; nil where it is none.
  func exemplified(by index: Int) -> Range<Int>? {
    var end = index
    if isWord(end - 1, "as"), isWord(end - 2, "such") {
      end -= 2
    } else if isWord(end - 1, "like") || isWord(end - 1, "including") {
      end -= 1
    } else {
      return nil
    }
    if isMark(end - 1, ",") { end -= 1 }
    guard end > 0, looksPlural(end - 1) || !classes(end - 1).isDisjoint(with: [.groupNoun, .demonym]) else {
      return nil
    }
    return phrase(endingAt: end - 1)
  }

  /// Whether the token at `index` is a verb that only several can have as their subject.
  func isPluralVerb(_ index: Int) -> Bool {
    ["are", "were", "have", "do"].contains { isWord(index, $0) }
  }

  /// The simple noun phrase whose head is the token at `head`: back to its determiner, a verb, a preposition or a mark.
  func phrase(endingAt head: Int) -> Range<Int> {
    guard tokens.indices.contains(head) else { return 0..<0 }
    var start = head
    while start > 0, head - start < 8 {
      let before = start - 1
      if tokens[start].shape.contains(.sentenceStart) { break }
      if isHyphen(before), joined(before) { start = before; continue }
      guard
        tokens[before].kind == .word || tokens[before].kind == .number || tokens[before].kind == .symbol
          || isPossessive(before)
      else { break }
      if let kind = functionKind(before) {
        if kind == .determiner || kind == .possessive || kind == .quantifier { start = before }
        break
      }
      // Nouns before a noun stand in the singular: `contains` is a verb.
      if looksPlural(before), !isPossessive(start), !isHyphen(start) { break }
      // Verbs are not known as such; an inflected word before a bare plural is most likely one.
      if !tokens[before].shape.contains(.capitalised), before + 1 == start, isParticiple(before),
        head - before > 0,
        functionKind(before - 1) == nil || functionKind(before - 1) == .pronoun
      {
        break
      }
      start = before
    }
    return start..<(head + 1)
  }
}
