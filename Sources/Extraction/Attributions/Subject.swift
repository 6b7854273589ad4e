/// Whom a verb says something of: its subject, or who else acts by it.
struct Subject: Hashable, Sendable {
  /// How the subject was found.
  enum Relation: UInt8, CaseIterable, Sendable {
    /// Stands right before the verb.
    case adjacent
    /// Before the verb with a comma-separated insertion between.
    case interrupted
    /// A relative pronoun: `who`, `which`.
    case relative
    /// That of the clause which the verb carries on: `…, adding`, `and stressed`.
    case shared
    /// After the verb: `said Smith`.
    case inverted
    /// The agent of a passive: `by the minister`.
    case agent
    /// The possessor of a noun: `Smith's claim`.
    case possessor
    /// None was found.
    case none
  }

  var tokens: Range<Int>
  var relation: Relation
}

/// Finds the subject of a verb.
struct SubjectFinder {
  let passage: Passage
  private let reach: PhraseReach

  init(passage: Passage) {
    self.passage = passage
    reach = PhraseReach(passage: passage)
  }

  /// How far back an insertion between commas may begin.
  private static let insertion = 45

  /// The subject of the finite verb group that begins at `group`.
  func subject(before group: Int, _ sentence: Range<Int>) -> Subject? {
    var last = group - 1
    while last >= sentence.lowerBound, passage.part(last) == .adverb { last -= 1 }
    guard last >= sentence.lowerBound else { return nil }
    if passage.stretch.isWord(last, ")"), let open = bracket(closedAt: last, sentence),
      let phrase = passage.phrases.phrase(at: open - 1), phrase.upperBound == open
    {
      return Subject(tokens: whole(phrase, sentence).lowerBound..<(last + 1), relation: .adjacent)
    }
    switch passage.part(last) {
    case .wh:
      guard passage.isOne(last, of: ["who", "which", "that"]) else { return nil }
      return Subject(tokens: last..<(last + 1), relation: .relative)
    case .comma, .mark:
      return interrupted(before: last, sentence) ?? carriedOn(before: last, sentence)
    case .conjunction: return carriedOn(before: last, sentence)
    case .subordinator:
      guard passage.stretch.isWord(last, "that") else { return nil }
      return Subject(tokens: last..<(last + 1), relation: .relative)
    default:
      guard let phrase = passage.phrases.phrase(at: last), phrase.upperBound == last + 1 else { return nil }
      return Subject(tokens: whole(phrase, sentence), relation: .adjacent)
    }
  }

  /// Where the bracket opens that closes at `close`, a few tokens before: `Sen. Smith (R-Ohio)`.
  private func bracket(closedAt close: Int, _ sentence: Range<Int>) -> Int? {
    guard close > sentence.lowerBound else { return nil }
    return (max(sentence.lowerBound + 1, close - 9)..<close).last { passage.stretch.isWord($0, "(") }
  }

  /// The phrase whose last simple phrase is `phrase`, with what qualifies it before.
  private func whole(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let start = reach.start(of: phrase, sentence)
    if let relative = relativeStart(before: start, sentence) { return relative..<phrase.upperBound }
    if start > sentence.lowerBound, passage.part(start - 1) == .preposition {
      return phrase
    }
    return start..<phrase.upperBound
  }

  /// `people who know him`: where a phrase begins whose relative clause ends with the object before `start`.
  private func relativeStart(before start: Int, _ sentence: Range<Int>) -> Int? {
    guard start - 1 > sentence.lowerBound,
      passage.part(start - 1).isVerb || passage.part(start - 1) == .preposition
    else { return nil }
    var index = start - 1
    while index > sentence.lowerBound, start - index < 15 {
      switch passage.part(index) {
      case .comma, .stop, .quote, .mark: return nil
      case .wh where passage.isOne(index, of: ["who", "that", "which"]):
        guard let head = passage.phrases.phrase(at: index - 1), head.upperBound == index else { return nil }
        return reach.start(of: head, sentence)
      default: index -= 1
      }
    }
    return nil
  }

  /// `Smith, a senator, said`, `Smith, for his part, said`: the subject before the insertion that ends at `comma`.
  private func interrupted(before comma: Int, _ sentence: Range<Int>) -> Subject? {
    var index = comma - 1
    var commas = 0
    while index > sentence.lowerBound, comma - index < Self.insertion, commas < 4 {
      guard passage.part(index) == passage.part(comma) else {
        index -= 1
        continue
      }
      commas += 1
      if let phrase = passage.phrases.phrase(at: index - 1), phrase.upperBound == index,
        let isQualifier = insertion((index + 1)..<comma)
      {
        let start = reach.start(of: phrase, sentence)
        if reach.startsClause(start, sentence) {
          return Subject(tokens: start..<(isQualifier ? comma : index), relation: .interrupted)
        }
      }
      index -= 1
    }
    return nil
  }

  /// Whether what stands between two commas says who the phrase before is; nil where it cannot be an insertion.
  private func insertion(_ range: Range<Int>) -> Bool? {
    guard let first = range.first else { return nil }
    switch passage.part(first) {
    case .wh: return true
    case .preposition where passage.isOne(first, of: ["for", "of", "from"]):
      // `Brazil, for the group, said`, but not `Smith, for his part, said`.
      return !passage.stretch.isWord(range.upperBound - 1, "part")
    case .preposition, .ing, .participle, .adverb, .subordinator, .to: return false
    case .conjunction: return nil
    default:
      if range.contains(where: { passage.part($0) == .wh }) { return true }
      guard !range.contains(where: { passage.part($0).isFinite }) else { return nil }
      return passage.phrases.begins(at: first) ? true : nil
    }
  }

  /// The subject of the verb that is carried on after a comma or `and` at `link`.
  private func carriedOn(before link: Int, _ sentence: Range<Int>) -> Subject? {
    shared(before: link, sentence)
  }

  /// The subject of the nearest clause to the left of `index`.
  func shared(before index: Int, _ sentence: Range<Int>) -> Subject? {
    var verb = index - 1
    var tries = 0
    while verb > sentence.lowerBound, tries < 4, index - verb < 60 {
      if passage.part(verb).isFinite, passage.quotation(at: verb) == passage.quotation(at: index) {
        tries += 1
        let group = VerbGroup.start(of: verb, passage, sentence)
        if let found = plain(before: group, sentence) {
          return Subject(tokens: found, relation: .shared)
        }
        if let found = inverted(after: verb, sentence), passage.quotation(at: verb - 1) != nil {
          return Subject(tokens: found, relation: .shared)
        }
        verb = group
      }
      verb -= 1
    }
    return nil
  }

  /// The subject right before `group`, without following coordination.
  private func plain(before group: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var last = group - 1
    while last >= sentence.lowerBound, passage.part(last) == .adverb { last -= 1 }
    guard last >= sentence.lowerBound else { return nil }
    switch passage.part(last) {
    case .wh: return passage.isOne(last, of: ["who", "which", "that"]) ? last..<(last + 1) : nil
    case .comma, .mark: return interrupted(before: last, sentence)?.tokens
    default:
      guard let phrase = passage.phrases.phrase(at: last), phrase.upperBound == last + 1 else { return nil }
      return whole(phrase, sentence)
    }
  }

  /// The subject after the verb at `verb`: `said Smith, who was there`.
  func inverted(after verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard passage.phrases.begins(at: verb + 1) else { return nil }
    let end = reach.end(from: verb + 1, sentence.upperBound)
    return end > verb + 1 ? (verb + 1)..<end : nil
  }

  /// The subject of the clause after `index`: `Speaking to reporters, Smith said`.
  func following(_ index: Int, _ sentence: Range<Int>) -> Subject? {
    var comma = index
    while comma < sentence.upperBound, passage.part(comma) != .comma { comma += 1 }
    guard passage.phrases.begins(at: comma + 1) else { return nil }
    let end = reach.end(from: comma + 1, sentence.upperBound)
    return Subject(tokens: (comma + 1)..<end, relation: .shared)
  }

  /// The agent after `by` within a few tokens of `verb`.
  func agent(after verb: Int, _ sentence: Range<Int>) -> Subject? {
    var index = verb + 1
    while index < min(sentence.upperBound - 1, verb + 8) {
      if passage.stretch.isWord(index, "by"), passage.phrases.begins(at: index + 1) {
        let end = reach.end(from: index + 1, sentence.upperBound)
        return Subject(tokens: (index + 1)..<end, relation: .agent)
      }
      switch passage.part(index) {
      case .stop, .comma, .subordinator, .finite: return nil
      default: index += 1
      }
    }
    return nil
  }
}
