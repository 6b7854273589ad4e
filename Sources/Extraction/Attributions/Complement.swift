/// What follows a cue, behind addressees and adjuncts.
struct Complement: Sendable {
  var frame: CueCandidate.Frame
  /// The token after the cue, which takes in particles and prepositions.
  var cueEnd: Int
  /// The first token of the content.
  var start: Int
  var hasAddressee = false
}

/// Reads what a cue is followed by.
struct ComplementFinder {
  let passage: Passage
  /// How many adjuncts may stand between a cue and its content: `told reporters in Ohio on Monday that`.
  private static let adjuncts = 5

  /// The complement of the cue whose last token is at `verb`.
  func complement(after verb: Int, _ sentence: Range<Int>) -> Complement {
    let limit = sentence.upperBound
    var cueEnd = verb + 1
    while cueEnd < limit, passage.part(cueEnd) == .particle { cueEnd += 1 }
    if cueEnd < limit, passage.part(cueEnd).isFinite {
      return Complement(frame: .inserted, cueEnd: cueEnd, start: cueEnd)
    }
    var index = cueEnd
    var object: Int?
    for step in 0..<Self.adjuncts {
      while index < limit, passage.part(index) == .adverb, !passage.stretch.isWord(index, "not") {
        index += 1
      }
      guard index < limit else { break }
      if let found = opening(index, limit, cueEnd, object: object) { return found }
      let part = passage.part(index)
      if part == .preposition {
        guard let skipped = adjunctEnd(index, limit) else {
          if step == 0, index + 1 < limit { return prepositional(index, limit) }
          break
        }
        index = skipped
        continue
      }
      if let phrase = passage.phrases.phrase(at: index), passage.has(phrase.upperBound - 1, .timeWord),
        !isClause(index, phrase, limit)
      {
        index = phrase.upperBound
        continue
      }
      guard let phrase = passage.phrases.phrase(at: index), phrase.lowerBound == index else { break }
      if object.map({ isAddressee($0) && index - $0 == 1 }) ?? true, isClause(index, phrase, limit) {
        return Complement(frame: .clause, cueEnd: cueEnd, start: index, hasAddressee: object != nil)
      }
      guard object == nil else { break }
      object = index
      index = simpleEnd(phrase, limit)
    }
    if let object { return Complement(frame: .object, cueEnd: cueEnd, start: object) }
    return Complement(frame: .none, cueEnd: cueEnd, start: cueEnd)
  }

  /// A complement that begins at `index` by its first word.
  private func opening(_ index: Int, _ limit: Int, _ cueEnd: Int, object: Int?) -> Complement? {
    let isAddressed = object != nil
    var quote = index
    if passage.part(index) == .comma || passage.part(index) == .mark { quote += 1 }
    if quote < limit || quote == limit && quote > index, passage.opensQuotation(quote) {
      if let object, quote == index, !isAddressee(object) { return nil }
      return Complement(frame: .quote, cueEnd: cueEnd, start: quote, hasAddressee: isAddressed)
    }
    switch passage.part(index) {
    case .subordinator:
      if passage.stretch.isWord(index, "that") {
        return Complement(frame: .that, cueEnd: cueEnd, start: index, hasAddressee: isAddressed)
      }
      if passage.isOne(index, of: ["whether", "if", "how"]) {
        return Complement(frame: .wh, cueEnd: cueEnd, start: index, hasAddressee: isAddressed)
      }
      return nil
    case .comma:
      guard passage.stretch.isWord(index + 1, "that"), passage.part(index + 1) == .subordinator else {
        return nil
      }
      return Complement(frame: .that, cueEnd: cueEnd, start: index + 1, hasAddressee: isAddressed)
    case .wh:
      guard object == nil || isAddressee(index - 1) else { return nil }
      return Complement(frame: .wh, cueEnd: cueEnd, start: index, hasAddressee: isAddressed)
    case .to:
      guard index + 1 < limit else { return nil }
      return Complement(frame: .infinitive, cueEnd: cueEnd, start: object ?? index, hasAddressee: isAddressed)
    case .ing where object == nil && index == cueEnd:
      return Complement(frame: .gerund, cueEnd: cueEnd, start: index)
    default: return nil
    }
  }

  /// Whether the phrase at `index` names people rather than things.
  private func isAddressee(_ index: Int) -> Bool {
    passage.part(index) == .pronoun || passage.part(index) == .name || passage.part(index) == .noun
      || passage.part(index) == .determiner
  }

  private func prepositional(_ index: Int, _ limit: Int) -> Complement {
    Complement(frame: .preposition, cueEnd: index + 1, start: index + 1)
  }

  /// The end of the adjunct that begins with the preposition at `index`; nil where what follows is a complement.
  private func adjunctEnd(_ index: Int, _ limit: Int) -> Int? {
    guard let phrase = passage.phrases.phrase(at: index + 1), phrase.lowerBound == index + 1 else {
      return nil
    }
    let isAdjunct =
      passage.has(phrase.upperBound - 1, .timeWord)
      || !passage.isOne(index, of: ["for", "about", "of", "against", "over"])
        && phrase.contains { passage.has($0, [.timeWord, .occasion]) }
      || passage.isOne(index, of: ["at", "during", "after", "before", "in", "on", "via", "through", "to"])
        && introduces(phrase.upperBound, limit)
    return isAdjunct ? simpleEnd(phrase, limit) : nil
  }

  /// Whether a content clause or quotation begins at `index` or shortly after.
  private func introduces(_ index: Int, _ limit: Int) -> Bool {
    var index = index
    while index < limit, passage.part(index) == .preposition,
      let phrase = passage.phrases.phrase(at: index + 1)
    {
      index = phrase.upperBound
    }
    while index < limit, passage.has(index, .timeWord) { index += 1 }
    guard index < limit else { return false }
    return passage.stretch.isWord(index, "that") || passage.opensQuotation(index)
      || passage.opensQuotation(index + 1)
  }

  /// The end of `phrase` with the "of", "for", "at", "in" phrases after it.
  private func simpleEnd(_ phrase: Range<Int>, _ limit: Int) -> Int {
    var end = phrase.upperBound
    while end < limit, passage.isOne(end, of: ["of", "for", "at", "in", "with", "from"]),
      let next = passage.phrases.phrase(at: end + 1), next.lowerBound == end + 1,
      passage.part(end + 1) != .pronoun
    {
      end = next.upperBound
    }
    return end
  }

  /// Whether the phrase at `start` is the subject of a clause: a finite verb follows it.
  private func isClause(_ start: Int, _ phrase: Range<Int>, _ limit: Int) -> Bool {
    if passage.part(start) == .pronoun, passage.isOne(start, of: ["he", "she", "they", "we", "i"]) {
      return true
    }
    var end = phrase.upperBound
    // Relative clauses whose verb has not yet come.
    var open = 0
    while end < limit, end - start < 40 {
      switch passage.part(end) {
      case .finite, .auxiliary, .modal:
        guard open > 0 else { return true }
        open -= 1
        while end < limit,
          passage.part(end).isFinite || passage.part(end).isVerb || passage.part(end) == .adverb
        {
          end += 1
        }
        continue
      case .wh: open += 1
      case .conjunction:
        if end + 1 < limit, passage.part(end + 1).isVerb || passage.part(end + 1).isFinite { return false }
      case .comma:
        guard let close = insertionEnd(end, limit) else { return false }
        end = close
        continue
      case .pronoun, .determiner:
        // `the work she did was`: a second phrase right after the first begins a clause about it.
        if let inner = passage.phrases.phrase(at: end), inner.lowerBound == end,
          passage.phrases.phrase(at: end - 1) != nil
        {
          open += 1
          end = inner.upperBound
          continue
        }
      case .subordinator where passage.stretch.isWord(end, "that"): open += 1
      case .subordinator, .stop, .quote, .to,
        .mark where passage.stretch.tokens[end].shape.contains(.spaceBefore):
        return false
      default: break
      }
      end += 1
    }
    return false
  }

  /// The index after the insertion that the comma at `comma` opens, if a finite verb goes on behind it.
  private func insertionEnd(_ comma: Int, _ limit: Int) -> Int? {
    var close = comma + 1
    while close < min(limit, comma + 25), passage.part(close) != .comma, passage.part(close) != .stop {
      close += 1
    }
    guard close + 1 < limit, passage.part(close) == .comma, passage.part(close + 1).isFinite else {
      return nil
    }
    let first = passage.part(comma + 1)
    return first == .wh || first == .determiner || first.isNominal || first == .ing ? close + 1 : nil
  }
}
