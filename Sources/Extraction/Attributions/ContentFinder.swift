/// Finds how far the attributed words reach.
struct ContentFinder {
  let passage: Passage
  private let reach: PhraseReach

  init(passage: Passage) {
    self.passage = passage
    reach = PhraseReach(passage: passage)
  }

  /// The content of `candidate`, in pieces and in text order; empty where none is found.
  func content(of candidate: CueCandidate) -> [Range<Int>] {
    switch candidate.frame {
    case .quote: quoted(from: candidate.contentStart, candidate)
    case .before: around(candidate)
    case .none: passiveSubject(candidate).map { [$0] } ?? []
    case .inserted: relative(candidate)
    default: split(candidate)
    }
  }

  // MARK: On both sides of the cue

  /// `The plan was described as a burden`, `She seemed to doubt it`: what is attributed begins before the verb.
  private func split(_ candidate: CueCandidate) -> [Range<Int>] {
    guard let behind = following(candidate) else { return [] }
    guard let before = passiveSubject(candidate), before.upperBound <= candidate.group else {
      return [behind]
    }
    return [before, behind]
  }

  /// `which she said was …`: the relative pronoun and the clause behind the cue.
  private func relative(_ candidate: CueCandidate) -> [Range<Int>] {
    guard let behind = following(candidate), let subject = candidate.subject else { return [] }
    let before = subject.tokens.lowerBound - 1
    guard before >= candidate.sentence.lowerBound,
      passage.part(before) == .wh || passage.stretch.isWord(before, "that")
    else { return [behind] }
    return [before..<(before + 1), behind]
  }

  private func passiveSubject(_ candidate: CueCandidate) -> Range<Int>? {
    switch candidate.frame {
    case .infinitive, .preposition, .object, .none, .gerund: candidate.theme
    default: nil
    }
  }

  // MARK: After the cue

  /// A quotation that begins at `start`, alone or with the words around it.
  private func quoted(from start: Int, _ candidate: CueCandidate) -> [Range<Int>] {
    guard let number = passage.quotation(at: start) else { return [] }
    let quotation = passage.quotations[number]
    if isWhole(quotation) { return [quotation.tokens] }
    // Only a fragment stands in marks: the clause that it begins is the content.
    let end = self.end(
      from: start, max(candidate.sentence.upperBound, quotation.tokens.upperBound), candidate)
    return end > start ? [start..<end] : []
  }

  /// Whether a quotation is speech that ends with its marks: a stop or comma stands at its end, or nothing follows.
  func isWhole(_ quotation: Quotation) -> Bool {
    let end = quotation.tokens.upperBound
    guard quotation.isClosed else { return true }
    if passage.part(end - 2) == .stop || passage.part(end - 2) == .comma { return true }
    return passage.part(end) == .stop || passage.part(end) == .comma
  }

  private func following(_ candidate: CueCandidate) -> Range<Int>? {
    let start = candidate.contentStart
    if candidate.form == .noun, candidate.frame == .preposition {
      let end = reach.end(from: start, candidate.sentence.upperBound)
      return end > start ? start..<end : nil
    }
    if candidate.form == .label { return start..<blockEnd(candidate) }
    let end = self.end(from: start, candidate.sentence.upperBound, candidate)
    return end > start ? start..<end : nil
  }

  /// The end of the block that holds `candidate`: a label is for all that stands behind it.
  private func blockEnd(_ candidate: CueCandidate) -> Int {
    var number = passage.stretch.sentence(ofToken: candidate.head)
    let block = passage.stretch.sentences[number].block
    while number + 1 < passage.stretch.sentences.count, passage.stretch.sentences[number + 1].block == block {
      number += 1
    }
    return passage.stretch.sentences[number].tokens.upperBound
  }

  /// Where the content that begins at `start` ends.
  private func end(from start: Int, _ limit: Int, _ candidate: CueCandidate) -> Int {
    var index = start
    while index < limit {
      if let number = passage.quotation(at: index) {
        index = max(index + 1, passage.quotations[number].tokens.upperBound)
        continue
      }
      if index > start, breaks(at: index, limit, candidate) { break }
      index += 1
    }
    return trimmed(start, min(index, max(limit, start)))
  }

  /// Takes stops and commas off the end, unless they stand in a quotation.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, passage.quotation(at: end - 1) == nil {
      switch passage.part(end - 1) {
      case .stop, .comma: end -= 1
      case .mark where !passage.isOne(end - 1, of: [")", "]"]): end -= 1
      case .conjunction: end -= 1
      default: return end
      }
    }
    return end
  }

  /// Whether the content ends before the token at `index`.
  private func breaks(at index: Int, _ limit: Int, _ candidate: CueCandidate) -> Bool {
    switch passage.part(index) {
    case .comma: return breaksAtComma(index, limit, candidate)
    case .conjunction:
      guard !passage.stretch.isWord(index, "or") else { return false }
      return candidate.form == .finite && carriesOn(index, limit) || leavesPhrase(index, limit, candidate)
    case .mark: return isDash(index)
    case .finite:
      // `a man who did not want to be named said`
      return candidate.subject?.relation == .relative && passage.part(index - 1) != .name
        && isReporting(index)
        && candidate.frame == .infinitive
    case .subordinator:
      return passage.isOne(index, of: ["because", "although", "though"])
        && (candidate.frame == .object || candidate.frame == .preposition)
    default: return false
    }
  }

  /// Whether the conjunction at `index` goes on with a verb of the clause that holds the cue: `praised A and left`.
  private func leavesPhrase(_ index: Int, _ limit: Int, _ candidate: CueCandidate) -> Bool {
    switch candidate.frame {
    case .object, .preposition, .infinitive, .gerund, .quote, .none: break
    default: return false
    }
    var next = index + 1
    while next < limit, passage.part(next) == .adverb { next += 1 }
    guard candidate.form == .finite, next < limit, passage.part(next).isFinite else { return false }
    // A relative clause within the content has verbs of its own.
    return !(candidate.contentStart..<index).contains { passage.part($0) == .wh || passage.part($0).isFinite }
  }

  /// Whether behind a comma, at `next`, the clause begins or goes on to which the cue's own clause is subordinate.
  private func opensMainClause(_ next: Int, _ limit: Int, _ candidate: CueCandidate) -> Bool {
    let opener = candidate.sentence.lowerBound
    let isInserted =
      candidate.frame == .inserted || candidate.subject?.relation == .relative || candidate.form == .ing
      || candidate.form == .participle
    if isInserted, passage.part(next).isFinite { return true }
    let first = passage.part(opener)
    let isSubordinate =
      (first == .subordinator || first == .wh
        || passage.isOne(opener, of: ["after", "before", "while", "since", "as", "when"])
        || candidate.group - opener < 2 && (candidate.form == .participle || candidate.form == .ing))
      && !(opener..<candidate.head).contains { passage.part($0) == .comma }
    return isSubordinate && passage.phrases.begins(at: next)
  }

  private func isDash(_ index: Int) -> Bool {
    let token = passage.stretch.tokens[index]
    return (token.first == UInt8(ascii: "-") || token.first == 0xE2) && token.shape.contains(.spaceBefore)
      || token.first == UInt8(ascii: ";")
  }

  /// Whether the words after the comma at `index` are the author's again.
  private func breaksAtComma(_ index: Int, _ limit: Int, _ candidate: CueCandidate) -> Bool {
    let next = index + 1
    guard next < limit else { return true }
    if passage.stretch.isWord(next, "according") || opensMainClause(next, limit, candidate) { return true }
    let isClause = candidate.frame == .that || candidate.frame == .clause || candidate.frame == .wh
    switch passage.part(next) {
    case .ing: return !isClause || passage.has(next, .reportingVerb)
    case .wh:
      return candidate.frame != .that && candidate.frame != .wh && passage.isOne(next, of: ["which", "who"])
    case .conjunction:
      if passage.stretch.isWord(next, "but") { return !isClause || carriesOn(next, limit) }
      return carriesOn(next, limit)
    case .subordinator: return !isClause && passage.isOne(next, of: ["while", "although", "though", "as"])
    default: return false
    }
  }

  /// Whether the conjunction at `index` leads to a further statement of the same or another source.
  private func carriesOn(_ index: Int, _ limit: Int) -> Bool {
    var next = index + 1
    while next < limit, passage.part(next) == .adverb { next += 1 }
    guard next < limit else { return false }
    if passage.part(next) == .finite, passage.has(next, .reportingVerb), isReporting(next) { return true }
    guard passage.stretch.isWord(index, "but") || passage.part(index - 1) == .comma,
      let phrase = passage.phrases.phrase(at: next), phrase.lowerBound == next
    else { return false }
    var verb = phrase.upperBound
    while verb < limit, passage.part(verb) == .adverb || passage.part(verb) == .auxiliary { verb += 1 }
    return verb < limit && passage.part(verb).isVerb && isReporting(verb)
  }

  private func isReporting(_ verb: Int) -> Bool {
    CueWeights.shared.isReporting(passage.stretch.tokens[verb].entry)
  }

  // MARK: Before the cue

  /// The content before source and cue, and its continuation behind them.
  private func around(_ candidate: CueCandidate) -> [Range<Int>] {
    let source = candidate.subject?.tokens ?? candidate.cue
    let start = min(source.lowerBound, candidate.group)
    let end = max(source.upperBound, candidate.cue.upperBound)
    guard let before = before(start, candidate) else {
      return candidate.group == candidate.sentence.lowerBound ? after(end, candidate) : []
    }
    guard let behind = after(end, candidate, before).first else { return [before] }
    return [before, behind]
  }

  private func before(_ start: Int, _ candidate: CueCandidate) -> Range<Int>? {
    var end = start
    var first = candidate.sentence.lowerBound
    if end > first || passage.closesQuotation(end - 1), end > 0 {
      if passage.part(end - 1) == .comma || passage.part(end - 1) == .mark,
        passage.quotation(at: end - 1) == nil
      {
        end -= 1
      }
      if let number = passage.quotation(at: end - 1), passage.closesQuotation(end - 1) {
        let quotation = passage.quotations[number].tokens
        let sentence = passage.stretch.sentences[passage.stretch.sentence(ofToken: quotation.lowerBound)]
        first = sentence.tokens.lowerBound
        if first < quotation.lowerBound, standsAlone(quotation, first) { first = quotation.lowerBound }
      }
    }
    return end > first ? first..<end : nil
  }

  /// Whether the words of the sentence before `quotation` are not part of what is said.
  private func standsAlone(_ quotation: Range<Int>, _ first: Int) -> Bool {
    let before = passage.part(quotation.lowerBound - 1)
    return before == .comma || before == .mark || quotation.lowerBound - first == 1
  }

  /// Whether a part of speech opens what is neither addressee nor adjunct of an inserted cue.
  private func interrupts(_ part: PartOfSpeech) -> Bool {
    switch part {
    case .mark, .finite, .auxiliary, .modal, .ing, .subordinator, .to, .wh: true
    default: false
    }
  }

  /// What is said behind an inserted source and cue that end at `end`.
  private func after(_ end: Int, _ candidate: CueCandidate, _ before: Range<Int>? = nil) -> [Range<Int>] {
    var index = end
    let limit = candidate.sentence.upperBound
    while index < limit, passage.part(index) != .comma, passage.part(index) != .stop,
      !passage.opensQuotation(index)
    {
      if before != nil, interrupts(passage.part(index)) { return [] }
      index += 1
    }
    guard index < limit, passage.part(index) != .stop else { return [] }
    if passage.part(index) == .comma { index += 1 }
    if passage.opensQuotation(index), let number = passage.quotation(at: index) {
      let quotation = passage.quotations[number]
      return isWhole(quotation)
        ? [quotation.tokens]
        : [index..<self.end(from: index, max(limit, quotation.tokens.upperBound), candidate)]
    }
    if let before {
      guard passage.quotation(at: before.upperBound - 1) == nil, passage.part(index) != .ing,
        passage.part(index) != .wh, passage.part(index) != .participle, passage.part(index) != .conjunction
      else { return [] }
    }
    let end = self.end(from: index, limit, candidate)
    return end > index ? [index..<end] : []
  }
}
