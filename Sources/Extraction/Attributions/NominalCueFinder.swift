/// Finds cues that are no verbs: nouns with a content of their own, and the colon after a name.
struct NominalCueFinder {
  let passage: Passage
  private let reach: PhraseReach

  init(passage: Passage) {
    self.passage = passage
    reach = PhraseReach(passage: passage)
  }

  /// How long a label before a colon may be.
  private static let label = 8

  /// The candidate whose head is at `index`; nil where none is.
  func candidate(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    switch passage.part(index) {
    case .noun: noun(index, sentence)
    case .mark: colon(index, sentence)
    case .preposition where passage.isOne(index, of: ["in", "from"]): opinion(index, sentence)
    default: nil
    }
  }

  // MARK: Nouns

  /// `Smith's claim that …`, `the decision to …`, `criticism of …`.
  private func noun(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    let next = index + 1
    guard next + 1 < sentence.upperBound, let phrase = passage.phrases.phrase(at: index),
      phrase.upperBound == next
    else { return nil }
    var frame: CueCandidate.Frame
    var start = next
    switch passage.part(next) {
    case .subordinator where passage.stretch.isWord(next, "that"): frame = .that
    case .to: frame = .infinitive
    case .preposition where passage.isOne(next, of: ["of", "for", "on", "about", "against", "to", "over"]):
      guard passage.phrases.begins(at: next + 1) || passage.part(next + 1) == .ing else { return nil }
      frame = .preposition
      start = next + 1
    default: return nil
    }
    let subject = possessor(of: index, in: phrase)
    // Without a source only a noun with a clause of its own tells enough.
    guard subject != nil || frame != .preposition || passage.has(index, .reportingVerb) else { return nil }
    return CueCandidate(
      head: index, cue: index..<start, group: index, sentence: sentence, form: .noun, frame: frame,
      subject: subject, contentStart: start)
  }

  /// The possessor before the noun at `head`: `Smith’s`, `the minister’s`, `his`.
  private func possessor(of head: Int, in phrase: Range<Int>) -> Subject? {
    if let mark = phrase.last(where: { $0 < head && passage.part($0) == .possessive }),
      mark > phrase.lowerBound
    {
      return Subject(tokens: phrase.lowerBound..<mark, relation: .possessor)
    }
    let first = phrase.lowerBound
    guard first < head, passage.isOne(first, of: ["his", "her", "their", "its", "my", "our", "your"]) else {
      return nil
    }
    return Subject(tokens: first..<(first + 1), relation: .possessor)
  }

  /// `In the minister's view, …`, `in the opinion of the court`.
  private func opinion(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    guard let phrase = passage.phrases.phrase(at: index + 1), phrase.lowerBound == index + 1,
      passage.has(phrase.upperBound - 1, .opinionWord)
    else { return nil }
    let head = phrase.upperBound - 1
    var subject = possessor(of: head, in: phrase)
    if subject == nil, passage.stretch.isWord(head + 1, "of") {
      let end = reach.end(from: head + 2, sentence.upperBound)
      if end > head + 2 { subject = Subject(tokens: (head + 2)..<end, relation: .inverted) }
    }
    guard var subject else { return nil }
    let end = max(subject.tokens.upperBound, head + 1)
    guard index == sentence.lowerBound || passage.part(index - 1) == .comma,
      passage.part(end) == .comma || passage.part(end) == .stop
    else { return nil }
    subject.relation = .inverted
    return CueCandidate(
      head: head, cue: head..<(head + 1), group: index, sentence: sentence, form: .base, frame: .before,
      subject: subject, contentStart: end)
  }

  // MARK: Labels

  /// `Smith: “We stay.”`, `Minister Smith: Harbour will stay`.
  private func colon(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    let start = sentence.lowerBound
    guard passage.stretch.isWord(index, ":"), index - start <= Self.label, index + 1 < sentence.upperBound,
      let phrase = passage.phrases.phrase(at: index - 1), phrase.upperBound == index,
      phrase.lowerBound == start || reach.start(of: phrase, sentence) == start,
      (start..<index).contains(where: { passage.part($0) == .name }), beginsBlock(start)
    else { return nil }
    return CueCandidate(
      head: index, cue: index..<(index + 1), group: index, sentence: sentence, form: .label,
      frame: passage.opensQuotation(index + 1) ? .quote : .clause,
      subject: Subject(tokens: start..<index, relation: .adjacent), contentStart: index + 1)
  }

  /// Whether `index` begins a block that is not a turn, whose label is known already.
  private func beginsBlock(_ index: Int) -> Bool {
    let number = passage.stretch.sentence(ofToken: index)
    let sentence = passage.stretch.sentences[number]
    guard number == 0 || passage.stretch.sentences[number - 1].block != sentence.block else { return false }
    if case .turn = passage.stretch.blocks[sentence.block].kind { return false }
    return true
  }
}
