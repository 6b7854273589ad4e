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
