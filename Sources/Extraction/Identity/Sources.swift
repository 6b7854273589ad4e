import Proceedings

/// Resolves the sources of attributions in text order.
extension Identities {
  /// The entity of each attribution; adds what the sources mention to `mentions`.
  mutating func resolveSources(
    _ context: StretchNames, _ mentions: inout [(entity: Entity.ID, span: Span)]
  ) -> [(entity: Entity.ID?, certainty: Double)] {
    let stretch = context.stretch
    var resolved = [(entity: Entity.ID?, certainty: Double)](
      repeating: (nil, 1), count: context.attributions.count)
    var reader = Reader(context: context)
    let order = context.attributions.indices
      .map { (at: Self.position(context.attributions[$0]), index: $0) }
      .sorted { ($0.at, $0.index) < ($1.at, $1.index) }
    var known: (source: Range<Int>, entity: Entity.ID?, certainty: Double)?
    var last: Int?
    for (at, number) in order {
      let attribution = context.attributions[number]
      guard stretch.tokens.indices.contains(at) else { continue }
      advance(&reader, to: at)
      floor = floors.indices.contains(number) ? floors[number] : nil
      let sentence = sentenceBase + Int32(reader.sentence)
      let source = attribution.source.map { $0.clamped(to: stretch.tokens.indices) }.filter { !$0.isEmpty }
      var entity: Entity.ID?
      certainty = 1
      if let first = source.first {
        if let known, known.source == first {
          entity = known.entity
          certainty = known.certainty
        } else {
          entity = speaker(source, attribution, reader)
        }
        known = (first, entity, certainty)
        if let entity {
          for piece in source {
            let trimmed = context.naming(piece)
            guard !trimmed.isEmpty, source.count == 1 || piece == first else { continue }
            mentions.append((entity, stretch.span(context.mentionRange(trimmed, index[entity].isPerson))))
          }
          history.append(
            History.Entry(
              entity: entity, token: tokenBase + Int32(first.lowerBound), sentence: sentence,
              place: stretch.isHeadline(stretch.sentences[reader.sentence])
                ? [.source, .headline] : [.source]
            ))
          noteIssue(entity, first, attribution, reader)
          noteText(entity, first, reader)
        }
      } else {
        entity =
          continued(attribution, number, resolved, reader) ?? shared(attribution, last, resolved, reader)
        if entity == nil { certainty = Certainty.unnamed }
      }
      resolved[number] = (entity, certainty)
      last = number
      if let entity { latest = (entity, sentence) }
    }
    advance(&reader, to: stretch.tokens.count)
    settleHeadlines(&resolved, &mentions, context)
    return resolved
  }

  /// Where the reader has come to in a stretch.
  struct Reader {
    let context: StretchNames
    /// The name that comes next.
    var name = 0
    /// `he`, `she` and nouns of roles: the tokens that may take up a name.
    let shorts: [Int]
    /// The one of these that comes next.
    var short = 0
    /// The sentence that was reached.
    var sentence = 0
    /// The first name of the sentence was seen.
    var hasSubject = false

    var stretch: Stretch { context.stretch }

    init(context: StretchNames) {
      self.context = context
      let stretch = context.stretch
      shorts = stretch.tokens.indices.filter { index in
        let token = stretch.tokens[index]
        guard token.kind == .word else { return false }
        if token.classes.contains(.roleNoun) { return !token.shape.contains(.capitalised) }
        return token.classes.contains(.functionWord)
          && (stretch.isWord(index, "he") || stretch.isWord(index, "she"))
      }
    }
  }

  private static func position(_ attribution: Attribution) -> Int {
    (attribution.source.first ?? attribution.cue.first ?? attribution.content.first)?.lowerBound ?? .max
  }

  /// Enters the names, and what takes them up, up to the token `limit` into the history.
  private mutating func advance(_ reader: inout Reader, to limit: Int) {
    while true {
      let next =
        reader.name < reader.context.names.count
        ? reader.context.names[reader.name].phrase.lowerBound : reader.stretch.tokens.count
      let nextShort =
        reader.short < reader.shorts.count ? reader.shorts[reader.short] : reader.stretch.tokens.count
      guard min(next, nextShort) < limit else { break }
      if next <= nextShort {
        moveSentence(&reader, to: next)
        enterName(&reader)
      } else {
        moveSentence(&reader, to: nextShort)
        enterShort(&reader, nextShort)
      }
    }
    moveSentence(&reader, to: limit)
  }

  private mutating func enterName(_ reader: inout Reader) {
    let stretch = reader.stretch
    let mention = reader.context.names[reader.name]
    let entity = reader.context.entityOf[reader.name]
    reader.name += 1
    guard entity >= 0 else { return }
    var place = place(of: mention.tokens.lowerBound, opening: mention.phrase.lowerBound, reader)
    if stretch.isPossessive(mention.tokens.upperBound) || stretch.modifiesNoun(mention) {
      place.insert(.possessive)
    }
    if mention.isWeak { place.insert(.headline) }
    enter(entity, mention.tokens.lowerBound, place, &reader)
  }

  /// `He`, `she` and `the minister` outside quotations: the text goes on about the one they stand for.
  private mutating func enterShort(_ reader: inout Reader, _ token: Int) {
    let stretch = reader.stretch
    reader.short += 1
    guard reader.context.speech[token] < 2, reader.context.name(at: token) == nil else { return }
    let nobody = Attribution(kind: .indirect, verb: nil, source: [], cue: [], content: [], confidence: 0)
    if stretch.isWord(token, "he") || stretch.isWord(token, "she") {
      guard reader.context.speech[token] == 0 else { return }
      let gender: Gender = stretch.isWord(token, "he") ? .male : .female
      guard let entity = best(gender, nobody, reader) else { return }
      enter(entity, token, place(of: token, opening: token, reader), &reader)
    } else {
      let phrase = stretch.phrase(endingAt: token)
      guard stretch.isWord(phrase.lowerBound, "the"),
        let entity = knownHolder(of: phrase, token, nobody, reader)
      else { return }
      enter(entity, token, place(of: token, opening: phrase.lowerBound, reader), &reader)
    }
  }

  private func place(of token: Int, opening: Int, _ reader: Reader) -> History.Place {
    var place: History.Place = []
    switch reader.context.speech[token] {
    case 2: place.insert(.quoted)
    case 1: place.insert(.reported)
    default: break
    }
    var before = opening - 1
    while reader.stretch.functionKind(before) == .determiner { before -= 1 }
    if reader.stretch.functionKind(before) == .preposition || reader.stretch.governs(before) {
      place.insert(.oblique)
    }
    return place
  }

  private mutating func enter(
    _ entity: Entity.ID, _ token: Int, _ place: History.Place, _ reader: inout Reader
  ) {
    var place = place
    if !reader.hasSubject, place.isEmpty {
      place.insert(.subject)
      reader.hasSubject = true
    }
    history.append(
      History.Entry(
        entity: entity, token: tokenBase + Int32(token), sentence: sentenceBase + Int32(reader.sentence),
        place: place))
  }

  private func moveSentence(_ reader: inout Reader, to token: Int) {
    while reader.sentence + 1 < reader.stretch.sentences.count,
      reader.stretch.sentences[reader.sentence].tokens.upperBound <= token
    {
      reader.sentence += 1
      reader.hasSubject = false
    }
  }

  /// Quoted words without source or cue go on with the quotation before them.
  private mutating func continued(
    _ attribution: Attribution, _ number: Int, _ resolved: [(entity: Entity.ID?, certainty: Double)],
    _ reader: Reader
  ) -> Entity.ID? {
    guard attribution.cue.isEmpty, attribution.kind == .direct, number > 0 else { return nil }
    certainty = resolved[number - 1].certainty * Certainty.continued
    return resolved[number - 1].entity
  }

  /// `Bell called on …, adding …`: a verb without a subject of its own has that of the attribution before it in its
  /// sentence, unless it is passive.
  private mutating func shared(
    _ attribution: Attribution, _ last: Int?, _ resolved: [(entity: Entity.ID?, certainty: Double)],
    _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    guard let cue = attribution.cue.first, let last, let entity = resolved[last].entity,
      let before = reader.context.attributions[last].cue.first, before.lowerBound < cue.lowerBound,
      stretch.sentence(ofToken: before.lowerBound) == stretch.sentence(ofToken: cue.lowerBound),
      !isPassive(cue, stretch)
    else { return nil }
    certainty = resolved[last].certainty * Certainty.shared
    return entity
  }

  /// Whether a form of `be` stands before or in the cue, or it is no verb.
  private func isPassive(_ cue: Range<Int>, _ stretch: Stretch) -> Bool {
    for token in max(0, cue.lowerBound - 2)..<cue.upperBound {
      for form in ["is", "was", "are", "were", "be", "been", "being"] as [StaticString]
      where stretch.isWord(token, form) { return true }
    }
    return !cue.contains { stretch.isMostlyVerb($0) }
  }

  /// `In a joint statement, the ministries listed …`: what the statement says later, the ministries say.
  private mutating func noteIssue(
    _ entity: Entity.ID, _ source: Range<Int>, _ attribution: Attribution, _ reader: Reader
  ) {
    let stretch = reader.stretch
    let near = (source.lowerBound - 40)..<(source.upperBound + 40)
    let sentence = stretch.sentences[reader.sentence].tokens.clamped(to: near)
    for token in sentence
    where stretch.classes(token).contains(.documentNoun) && reader.context.speech[token] == 0 {
      guard !source.contains(token) else { continue }
      // `in a joint statement`, `issued a report`: an article that brings something new.
      var start = token - 1
      while start > sentence.lowerBound, start > token - 4, stretch.functionKind(start) == nil { start -= 1 }
      guard stretch.isWord(start, "a") || stretch.isWord(start, "an") else { continue }
      let isIn = stretch.isWord(start - 1, "in")
      let isIssued =
        start - 1 >= 0
        && (stretch.isWord(start - 1, "issued") || stretch.isWord(start - 1, "released")
          || stretch.isWord(start - 1, "published"))
      guard isIn || isIssued, let noun = descriptor(token, stretch) else { continue }
      issues.append(Issue(noun: noun, issuer: entity, sentence: sentenceBase + Int32(reader.sentence)))
      if issues.count > 64 { issues.removeFirst(32) }
    }
  }

  /// Keeps who speaks through a text (`the statement said`), so that `it` can go on with the text.
  private mutating func noteText(_ entity: Entity.ID, _ source: Range<Int>, _ reader: Reader) {
    let stretch = reader.stretch
    if source.count == 1, stretch.isWord(source.lowerBound, "it"), textual == entity { return }
    let core = NounPhrase(reader.context.naming(source), reader.context)
    let isText = core.name == nil && stretch.classes(core.core.upperBound - 1).contains(.documentNoun)
    textual = isText ? entity : nil
  }

  // MARK: One source

  /// The entity that the source stands for; nil where the text leaves it open.
  private mutating func speaker(_ source: [Range<Int>], _ attribution: Attribution, _ reader: Reader)
    -> Entity.ID?
  {
    let stretch = reader.stretch
    // A source is a phrase; whatever is longer than this tells no more about it.
    let range = reader.context.naming(
      source[0].lowerBound..<min(source[0].upperBound, source[0].lowerBound + 80))
    guard !range.isEmpty else {
      return source.count > 1 ? speaker(Array(source.dropFirst()), attribution, reader) : nil
    }
    // A verb or preposition alone names nobody.
    if range.allSatisfy({
      [.verb, .preposition, .adverb, .conjunction].contains(stretch.functionKind($0) ?? .pronoun)
    }) {
      return nil
    }
    let first = stretch.tokens[range.lowerBound]
    if range.count == 1, stretch.opensSpeech(range.lowerBound) || !first.shape.contains(.capitalised),
      stretch.isMostlyVerb(range.lowerBound),
      reader.context.name(at: range.lowerBound).map({ reader.context.entityOf[$0] < 0 }) ?? true
    {
      return nil
    }
    if let pronoun = Pronoun(range, stretch) {
      return referent(of: pronoun, range, attribution, reader)
    }
    // `when`, `and`: nor do the words that join clauses.
    if range.allSatisfy({ stretch.functionKind($0) == .relative || stretch.functionKind($0) == .conjunction })
    {
      return nil
    }
    if let parts = Coordination(range, reader.context) { return group(parts, reader) }
    return referent(of: NounPhrase(range, reader.context), attribution, reader)
  }

  /// Several who speak together: one group, named by their names.
  mutating func group(_ parts: Coordination, _ reader: Reader) -> Entity.ID {
    let stretch = reader.stretch
    var words: [WordForms.ID] = []
    for part in parts.parts { words += stretch.words(part, &index.words) }
    words.append(index.words.id("and"))
    if let known = index.exact(words) { return known }
    return index.add(
      Entity(name: parts.name(stretch), words: words, kind: .unknown, shownKind: .group, gender: .unknown))
  }
}

extension Stretch {
  /// Whether a noun follows that the name belongs to: `the Okoro campaign`.
  fileprivate func modifiesNoun(_ mention: NameMention) -> Bool {
    let next = mention.tokens.upperBound
    guard tokens.indices.contains(next), tokens[next].kind == .word, functionKind(next) == nil else {
      return false
    }
    return !tokens[next].shape.contains(.capitalised) && !isMostlyVerb(next) && !isParticiple(next)
      && !isMannerAdverb(next)
      && !classes(next).contains(.timeWord)
  }

  /// Whether the token at `index` looks like a verb form whose object follows: `facing Syria`, `praised the council`.
  func governs(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      !tokens[index].shape.contains(.capitalised),
      tokens[index].end - tokens[index].start > 4,
      classes(index).isDisjoint(with: [.roleNoun, .organisationNoun])
    else { return false }
    let end = Int(tokens[index].end)
    let tail = text.bytes[(end - 3)..<end]
    return tail.elementsEqual("ing".utf8) || tail.suffix(2).elementsEqual("ed".utf8)
  }
}

extension StretchNames {
  /// The part of a source that mentions the speaker: the name in it, or all of it.
  func mentionRange(_ range: Range<Int>, _ isPerson: Bool) -> Range<Int> {
    guard isPerson else { return range }
    for index in range {
      if let name = name(at: index), names[name].kind.mayBePerson,
        range.contains(names[name].tokens.lowerBound),
        names[name].tokens.upperBound <= range.upperBound
      {
        return names[name].tokens
      }
    }
    return range
  }
}
