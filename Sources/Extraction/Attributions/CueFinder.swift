/// Finds every word that may signal an attribution, and how it stands in its sentence.
struct CueFinder {
  let passage: Passage
  private let subjects: SubjectFinder
  private let complements: ComplementFinder
  private let nominal: NominalCueFinder

  init(passage: Passage) {
    self.passage = passage
    subjects = SubjectFinder(passage: passage)
    complements = ComplementFinder(passage: passage)
    nominal = NominalCueFinder(passage: passage)
  }

  /// The candidates of `sentence`, in text order.
  func candidates(in sentence: Range<Int>) -> [CueCandidate] {
    sentence.compactMap { index in
      if passage.part(index).isVerb { return verb(index, sentence) }
      if passage.stretch.isWord(index, "according"), passage.stretch.isWord(index + 1, "to") {
        return according(index, sentence)
      }
      return nominal.candidate(index, sentence)
    }
  }

  private func verb(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    guard let group = VerbGroup(index, passage, sentence) else { return nil }
    if passage.stretch.isWord(index, "according") { return according(index, sentence) }
    var complement = complements.complement(after: index, sentence)
    var subject = self.subject(of: group, sentence)
    if let inverted = inverted(group, subject, sentence) {
      subject = Subject(tokens: inverted, relation: .inverted)
      complement = afterInverted(inverted, index, sentence)
    }
    if complement.frame == .none || complement.frame == .object && complement.start > sentence.upperBound {
      let start = subject?.relation == .inverted ? group.start : subject?.tokens.lowerBound ?? group.start
      if subject?.relation != .shared, followsContent(start, sentence) { complement.frame = .before }
    } else if subject?.relation == .adjacent || subject?.relation == .interrupted, let subject,
      complement.frame == .object || complement.frame == .preposition,
      isQuoted(before: subject.tokens.lowerBound), followsContent(subject.tokens.lowerBound, sentence)
    {
      // `“…,” she told the meeting`: what follows is whom she told.
      complement.frame = .before
      complement.cueEnd = index + 1
    }
    var theme: Range<Int>?
    if passage.has(index, .raisingVerb) {
      theme = subject?.relation == .shared ? nil : subject?.tokens
      subject = nil
    } else if group.form == .passive, !passage.has(index, .addressingVerb) {
      theme = self.theme(before: group.start, sentence)
    }
    return CueCandidate(
      head: index, cue: index..<complement.cueEnd, group: group.start, sentence: sentence, form: group.form,
      frame: complement.frame, subject: subject, theme: theme, contentStart: complement.start,
      hasAddressee: complement.hasAddressee)
  }

  /// The subject of the passive that begins at `group`.
  private func theme(before group: Int, _ sentence: Range<Int>) -> Range<Int>? {
    subjects.subject(before: group, sentence).flatMap { $0.relation == .shared ? nil : $0.tokens }
  }

  private func subject(of group: VerbGroup, _ sentence: Range<Int>) -> Subject? {
    switch group.form {
    case .finite, .base, .noun, .label:
      return subjects.subject(before: group.start, sentence)
    case .passive: return subjects.agent(after: group.verb, sentence)
    case .participle: return subjects.agent(after: group.verb, sentence)
    case .infinitive: return subjects.shared(before: group.start, sentence)
    case .ing:
      if group.start > sentence.lowerBound, passage.part(group.start - 1) != .comma,
        let phrase = passage.phrases.phrase(at: group.start - 1), phrase.upperBound == group.start
      {
        return subjects.subject(before: group.start, sentence)
      }
      return subjects.shared(before: group.start, sentence) ?? subjects.following(group.verb, sentence)
    }
  }

  /// The phrase after the verb, if it is the subject: `“…,” said Smith`, `…, said Smith`.
  private func inverted(_ group: VerbGroup, _ subject: Subject?, _ sentence: Range<Int>) -> Range<Int>? {
    guard group.form == .finite || group.form == .participle, group.start == group.verb,
      group.start > sentence.lowerBound || passage.closesQuotation(group.start - 1),
      subject == nil || subject?.relation == .shared || subject?.relation == .agent
    else { return nil }
    let before = group.start - 1
    guard passage.closesQuotation(before) || passage.part(before) == .comma || passage.part(before) == .mark
    else { return nil }
    guard let phrase = subjects.inverted(after: group.verb, sentence) else { return nil }
    if passage.closesQuotation(before) { return phrase }
    guard subject == nil || isNamed(phrase), endsInserted(phrase.upperBound),
      (sentence.lowerBound..<before).contains(where: { passage.part($0).isFinite })
    else { return nil }
    return phrase
  }

  /// Whether an inserted `said Smith` can end before `index`.
  private func endsInserted(_ index: Int) -> Bool {
    switch passage.part(index) {
    case .stop, .comma, .mark, .preposition, .quote: true
    default: passage.has(index, .timeWord)
    }
  }

  private func isNamed(_ phrase: Range<Int>) -> Bool {
    passage.part(phrase.lowerBound) == .pronoun || phrase.contains { passage.part($0) == .name }
  }

  /// The complement behind an inverted subject: a further quotation, or none.
  private func afterInverted(_ subject: Range<Int>, _ verb: Int, _ sentence: Range<Int>) -> Complement {
    if passage.closesQuotation(verb - 1) || passage.part(verb - 1) == .comma {
      return Complement(frame: .before, cueEnd: verb + 1, start: subject.upperBound)
    }
    var found = complements.complement(after: subject.upperBound - 1, sentence)
    found.cueEnd = verb + 1
    return found
  }

  /// Whether content can stand right before `index`.
  private func followsContent(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index > 1 else { return false }
    if passage.closesQuotation(index - 1) {
      // A quotation that ended with a full stop is not carried on by the next sentence.
      return index > sentence.lowerBound || passage.part(index - 2) == .comma || isAsked(index - 2)
    }
    guard index > sentence.lowerBound else { return false }
    let part = passage.part(index - 1)
    return part == .comma || part == .mark
  }

  /// Whether a quotation ends right before `index`, or before the comma there.
  private func isQuoted(before index: Int) -> Bool {
    passage.closesQuotation(index - 1)
      || passage.part(index - 1) == .comma && passage.closesQuotation(index - 2)
  }

  private func isAsked(_ index: Int) -> Bool {
    passage.isOne(index, of: ["?", "!", "?!", "!?"])
  }

  private func according(_ index: Int, _ sentence: Range<Int>) -> CueCandidate? {
    guard passage.stretch.isWord(index + 1, "to") else { return nil }
    let end = PhraseReach(passage: passage).end(from: index + 2, sentence.upperBound)
    guard end > index + 2 else { return nil }
    return CueCandidate(
      head: index, cue: index..<(index + 2), group: index, sentence: sentence, form: .base, frame: .before,
      subject: Subject(tokens: (index + 2)..<end, relation: .inverted), contentStart: end)
  }
}
