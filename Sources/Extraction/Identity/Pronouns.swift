import Proceedings

/// Finds whom a pronoun stands for.
extension Identities {
  /// The referent of the pronoun at `range`; nil where nobody mentioned before fits.
  mutating func referent(
    of pronoun: Pronoun, _ range: Range<Int>, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    switch pronoun {
    case .he: return chosen(choice(.male, attribution, reader))
    case .she: return chosen(choice(.female, attribution, reader))
    case .it: return chosen(body(attribution, reader))
    case .they:
      certainty *= Certainty.several
      return several(range.lowerBound, attribution, reader)
    case .who, .which: return antecedent(range.lowerBound, pronoun, attribution, reader)
    case .i: return floor ?? author()
    case .we: return floor
    case .open: return nil
    }
  }

  /// What was chosen, with how sure it is.
  private mutating func chosen(_ choice: Choice?) -> Entity.ID? {
    guard let choice else { return nil }
    certainty *= Certainty.choice(margin: choice.margin)
    return choice.id
  }

  /// The author of a report in the first person.
  private mutating func author() -> Entity.ID {
    // `I`, `me` and `my` are one.
    let words = [index.words.id("i")]
    if let known = index.exact(words) { return known }
    var author = Entity(name: "I", words: words, kind: .person, shownKind: .person, gender: .unknown)
    author.isAuthor = true
    return index.add(author)
  }

  // MARK: he, she

  /// The person of `gender` that the text is about just here.
  ///
  /// Nearness counts most; then whoever spoke last or is the subject of a sentence; names inside quotations are those
  /// spoken about.
  func best(_ gender: Gender, _ attribution: Attribution, _ reader: Reader) -> Entity.ID? {
    choice(gender, attribution, reader)?.id
  }

  /// As `best`, with how much better it was than the best of the others.
  ///
  /// With a `limit`, only of those who are known to be of that gender and were named before that token.
  func choice(
    _ gender: Gender, _ attribution: Attribution, _ reader: Reader, namedBefore limit: Int32? = nil
  ) -> Choice? {
    let sentence = sentenceBase + Int32(reader.sentence)
    let own = ownContent(of: attribution)
    var best = Choice.Race()
    for entry in history.recent.reversed() {
      let distance = sentence - entry.sentence
      guard distance <= 30 else { break }
      let entity = index[entry.entity]
      guard entity.mayBePerson, !entity.isGroup, entity.gender.agrees(with: gender),
        limit.map({ entity.gender == gender && entity.firstSeen < $0 }) ?? true
      else { continue }
      var score = -0.8 * Double(min(distance, 12))
      score += placeScore(entry.place)
      if own.contains(entry.token) { score -= 4 }
      if latest?.entity == entry.entity, sentence - (latest?.sentence ?? 0) <= 2 { score += 2 }
      if entity.gender == gender { score += 1.2 }
      if !entity.isPerson { score -= entity.kind == .unknown ? 2.5 : 4 }
      if entity.shownKind == .person { score -= 1.5 }
      if entity.kind == .likelyPerson, entity.role == nil, entity.gender == .unknown { score -= 1 }
      if distance == 0, entry.place.contains(.subject) { score += 1.2 }
      // `Okoro disagreed. Rain, he said, …`: a sentence is about the subject of the one before it (Grosz, Joshi and
      // Weinstein, "Centering", Computational Linguistics 21, 1995).
      if distance == 1, entry.place == .subject { score += 2 }
      score += min(1.5, Double(entity.count + entity.shortCount) * 0.12)
      best.enter(entry.entity, score)
    }
    return best.winner
  }

  func placeScore(_ place: History.Place) -> Double {
    var score = 0.0
    if place.contains(.source) { score += 2.2 }
    if place.contains(.subject) { score += 1.8 }
    if place.contains(.quoted) { score -= 2.5 }
    if place.contains(.reported) { score -= 1.2 }
    if place.contains(.possessive) { score -= 0.5 }
    if place.contains(.oblique) { score -= 1 }
    if place.contains(.headline) { score -= 2 }
    return score
  }

  /// The tokens of what the source itself says, counted over the document.
  func ownContent(of attribution: Attribution) -> Range<Int32> {
    guard let first = attribution.content.first?.lowerBound, let last = attribution.content.last?.upperBound,
      first < last
    else { return 0..<0 }
    return (tokenBase + Int32(first))..<(tokenBase + Int32(last))
  }

  // MARK: it, they

  /// The body or text that `it` takes up: whoever spoke last, if not a person, else the last subject.
  func thing(_ attribution: Attribution, _ reader: Reader, bodyOnly: Bool = false) -> Entity.ID? {
    body(attribution, reader, bodyOnly: bodyOnly)?.id
  }

  private func body(_ attribution: Attribution, _ reader: Reader, bodyOnly: Bool = false) -> Choice? {
    let sentence = sentenceBase + Int32(reader.sentence)
    let own = ownContent(of: attribution)
    var best = Choice.Race()
    for entry in history.recent.reversed() {
      let distance = sentence - entry.sentence
      guard distance <= 12 else { break }
      let entity = index[entry.entity]
      // Where a text spoke for its authors, `it` is the text and may stand for several or for a person.
      guard entry.entity == textual || !entity.isPerson && !entity.isGroup else { continue }
      var score = -0.9 * Double(distance)
      score += placeScore(entry.place)
      if own.contains(entry.token) { score -= 3 }
      if latest?.entity == entry.entity { score += 2 }
      if entity.kind == .place { score -= 1.5 }
      if bodyOnly {
        guard entity.speakerKind != .document else { continue }
        if entity.kind == .place || entity.kind == .unknown { score -= 1.5 }
      }
      if distance == 0, entry.place.contains(.subject) { score += 2.2 }
      best.enter(entry.entity, score)
    }
    return best.winner
  }

  /// How many tokens back a plural noun is looked for.
  private static let nounReach = 90

  /// Those whom `they` takes up: the last group; a plural noun phrase before it; a body; a person of unknown gender.
  private mutating func several(_ token: Int, _ attribution: Attribution, _ reader: Reader) -> Entity.ID? {
    let sentence = sentenceBase + Int32(reader.sentence)
    let own = ownContent(of: attribution)
    var best: (id: Entity.ID?, score: Double, noun: Int)?
    for entry in history.recent.reversed() {
      let distance = sentence - entry.sentence
      guard distance <= 6 else { break }
      let entity = index[entry.entity]
      var score = -0.9 * Double(distance) + placeScore(entry.place)
      if own.contains(entry.token) { score -= 3 }
      if entity.isGroup {
        score += 3
      } else if !entity.isPerson {
        score -= entity.kind == .place ? 1.5 : 0.5
      } else {
        score -= 3
      }
      if latest?.entity == entry.entity { score += 1 }
      if score > best?.score ?? -.infinity { best = (entry.entity, score, -1) }
    }
    let pair = pair(before: token, attribution, reader)
    if let pair, pair.score > best?.score ?? -.infinity { best = (nil, pair.score, -1) }
    // Plural nouns are no names, so the history does not hold them.
    let before = reader.sentence > 0 ? reader.stretch.sentences[reader.sentence - 1].tokens.lowerBound : 0
    let first = max(before, token - Self.nounReach)
    for noun in first..<max(first, min(token, reader.stretch.tokens.count))
    where reader.stretch.classes(noun).contains(.groupNoun) && reader.context.speech[noun] < 2 {
      guard reader.context.name(at: noun) == nil, !own.contains(tokenBase + Int32(noun)),
        !reader.stretch.isWord(noun + 1, "of")
      else { continue }
      let isHere = reader.stretch.sentences[reader.sentence].tokens.contains(noun)
      let phrase = reader.stretch.quantifiedPhrase(endingAt: noun)
      let opening = reader.stretch.sentences[isHere ? reader.sentence : max(0, reader.sentence - 1)].tokens
        .lowerBound
      let isFirst = !(max(opening, noun - Self.nounReach)..<max(opening, noun))
        .contains { reader.stretch.classes($0).contains(.groupNoun) }
      let depends = reader.stretch.functionKind(phrase.lowerBound - 1) == .preposition
      let score =
        (isHere ? 2.2 : -0.9) + (depends ? 0.8 : 2.4) + (isFirst ? 0.8 : 0)
        + (reader.context.speech[noun] == 1 ? -1 : 0)
      if score >= best?.score ?? -.infinity { best = (nil, score, noun) }
    }
    guard let best else { return nil }
    if let id = best.id { return id }
    if best.noun < 0, let pair { return group(pair.parts, reader) }
    let stretch = reader.stretch
    let phrase = stretch.quantifiedPhrase(endingAt: best.noun)
    return describe(NounPhrase(phrase, reader.context), attribution, reader)
  }

  /// Two persons or bodies joined by `and` lately: `Bell and Cox met in Oslo. They agreed …`.
  private func pair(before token: Int, _ attribution: Attribution, _ reader: Reader)
    -> (parts: Coordination, score: Double)?
  {
    let stretch = reader.stretch
    let names = reader.context.names
    var best: (parts: Coordination, score: Double)?
    var second = reader.name - 1
    while second > 0, names[second].tokens.upperBound > token { second -= 1 }
    while second > 0, token - names[second].tokens.upperBound <= Self.nounReach {
      let (a, b) = (names[second - 1], names[second])
      second -= 1
      guard stretch.isWord(a.tokens.upperBound, "and"), reader.context.speech[a.tokens.lowerBound] == 0 else {
        continue
      }
      let sentence = stretch.sentence(ofToken: a.tokens.lowerBound)
      guard sentence == stretch.sentence(ofToken: b.tokens.lowerBound), reader.sentence - sentence <= 2,
        let parts = Coordination(a.phrase.lowerBound..<b.tokens.upperBound, reader.context)
      else { continue }
      // Where the two open their sentence it is about them.
      let opens = a.phrase.lowerBound - stretch.sentences[sentence].tokens.lowerBound <= 2
      let depends =
        stretch.functionKind(a.phrase.lowerBound - 1) == .preposition
        || stretch.governs(a.phrase.lowerBound - 1)
      let score = 3 - 0.9 * Double(reader.sentence - sentence) + (opens ? 3 : 0) - (depends ? 1.5 : 0)
      if score > best?.score ?? -.infinity { best = (parts, score) }
    }
    return best
  }
}
