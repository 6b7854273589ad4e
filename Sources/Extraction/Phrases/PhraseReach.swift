/// How far a noun phrase reaches beyond its head: "of" phrases, "and", appositions, relative clauses.
struct PhraseReach {
  let passage: Passage

  /// Whether a clause can begin at `index`: nothing before it takes a noun phrase as its object.
  func startsClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    switch passage.part(index - 1) {
    case .comma, .conjunction, .subordinator, .stop, .mark, .quote, .adverb, .wh: return true
    case .noun, .name: return true
    default: return false
    }
  }

  /// The start of the phrase that ends before `end` and whose last simple phrase is `phrase`.
  func start(of phrase: Range<Int>, _ sentence: Range<Int>) -> Int {
    var start = phrase.lowerBound
    guard passage.part(start) != .pronoun || phrase.count > 1 else { return start }
    while start > sentence.lowerBound + 1 {
      let link = start - 1
      switch passage.part(link) {
      case .preposition:
        if let before = passage.phrases.phrase(at: link - 1), passage.part(link - 1) != .pronoun,
          !passage.has(link - 1, .timeWord)
        {
          start = before.lowerBound
          continue
        }
        // `voters surveyed by the network`
        if passage.part(link - 1) == .participle || passage.part(link - 1) == .ing,
          let before = passage.phrases.phrase(at: link - 2), passage.part(link - 2) != .pronoun
        {
          start = before.lowerBound
          continue
        }
      case .conjunction:
        if let before = passage.phrases.phrase(at: link - 1), !passage.stretch.isWord(link, "but") {
          let left = self.start(of: before, sentence)
          if startsSubject(left, sentence) {
            start = listStart(left, sentence)
            continue
          }
        }
      case .ing, .participle:
        if let before = passage.phrases.phrase(at: link - 1), passage.part(link - 1) != .pronoun {
          start = before.lowerBound
          continue
        }
      default: break
      }
      break
    }
    return start
  }

  /// Whether a subject can begin at `index`: at the sentence's start or after what ends another clause.
  private func startsSubject(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    switch passage.part(index - 1) {
    case .comma, .subordinator, .stop, .mark, .quote: return true
    case .conjunction: return true
    default: return false
    }
  }

  /// `Egypt, Greece and Cyprus`: goes back over the comma-separated members before `start`.
  private func listStart(_ start: Int, _ sentence: Range<Int>) -> Int {
    var start = start
    while start - 2 >= sentence.lowerBound, passage.part(start - 1) == .comma,
      let before = passage.phrases.phrase(at: start - 2), startsSubject(before.lowerBound, sentence),
      passage.part(before.lowerBound) == passage.part(start)
    {
      start = before.lowerBound
    }
    return start
  }

  /// The end of the phrase that begins at `start`, with what belongs to it; `start` where no phrase begins.
  func end(from start: Int, _ limit: Int) -> Int {
    guard let first = passage.phrases.phrase(at: start), first.lowerBound == start || start > first.lowerBound
    else { return start }
    var end = first.upperBound
    guard passage.part(start) != .pronoun else { return end }
    var isNamed = passage.part(end - 1) == .name
    while end < limit {
      let part = passage.part(end)
      let next = passage.phrases.phrase(at: end + 1)
      if part == .preposition, let next, attaches(end, isNamed: isNamed) {
        end = next.upperBound
        isNamed = false
      } else if part == .conjunction, let next, !startsClauseAfter(next, limit),
        passage.part(next.lowerBound) != .pronoun
      {
        end = next.upperBound
        isNamed = passage.part(end - 1) == .name
      } else if part == .comma, let after = apposition(from: end + 1, limit) {
        end = after
        isNamed = false
        if end < limit, passage.part(end) != .comma { break }
      } else if passage.stretch.isWord(end, "("), let close = bracketEnd(end, limit) {
        end = close
      } else if part == .wh, isRelative(end) {
        return clauseEnd(from: end, limit)
      } else if part == .ing || part == .participle, !isNamed, end + 1 < limit {
        return clauseEnd(from: end, limit)
      } else {
        break
      }
    }
    return end
  }

  /// The index after the bracket that opens at `open`, a few tokens on: `Sen. Smith (R-Ohio)`.
  private func bracketEnd(_ open: Int, _ limit: Int) -> Int? {
    (open..<min(limit, open + 9)).first { passage.stretch.isWord($0, ")") }.map { $0 + 1 }
  }

  private func isRelative(_ index: Int) -> Bool {
    passage.isOne(index, of: ["who", "whose", "which", "that", "whom"])
  }

  /// The next comma or stop after `start`, outside quotations.
  func clauseEnd(from start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      switch passage.part(end) {
      case .comma, .stop, .quote: return end
      case .mark
      where passage.stretch.tokens[end].first != UInt8(ascii: "-")
        || passage.stretch.tokens[end].shape.contains(.spaceBefore):
        return end
      default: end += 1
      }
    }
    return end
  }

  /// Whether the preposition at `index` belongs to the phrase before it rather than to the verb.
  private func attaches(_ index: Int, isNamed: Bool) -> Bool {
    if passage.stretch.isWord(index, "of") { return true }
    guard !isNamed, !passage.has(index + 1, [.timeWord]) else { return false }
    guard
      passage.isOne(index, of: ["for", "from", "at", "with", "in", "to", "on", "close", "against", "behind"])
    else { return false }
    let object = passage.phrases.phrase(at: index + 1)
    return object.map { phrase in !phrase.contains { passage.has($0, [.timeWord, .occasion]) } } ?? false
  }

  private func startsClauseAfter(_ phrase: Range<Int>, _ limit: Int) -> Bool {
    var index = phrase.upperBound
    while index < limit, passage.part(index) == .adverb { index += 1 }
    return index < limit && passage.part(index).isFinite
  }

  /// The end of the apposition or relative clause that begins at `start`; nil where something else does.
  private func apposition(from start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    if isRelative(start) {
      let end = clauseEnd(from: start, limit)
      return end > start + 1 ? end : nil
    }
    guard let first = passage.phrases.phrase(at: start), first.lowerBound == start,
      passage.part(start) != .pronoun, !passage.has(start, .timeWord)
    else { return nil }
    var end = first.upperBound
    while end < limit {
      if passage.part(end) == .preposition || passage.part(end) == .conjunction,
        let next = passage.phrases.phrase(at: end + 1), next.lowerBound == end + 1,
        passage.part(end + 1) != .pronoun
      {
        end = next.upperBound
      } else if passage.part(end) == .wh, isRelative(end) {
        return clauseEnd(from: end, limit)
      } else if passage.part(end) == .ing || passage.part(end) == .participle {
        return clauseEnd(from: end, limit)
      } else {
        break
      }
    }
    guard end < limit else { return end }
    let part = passage.part(end)
    return part == .comma || part == .stop || part == .quote || part == .mark ? end : nil
  }
}
