import Proceedings

/// Finds who is meant by a noun phrase: a name with what surrounds it, a taken-up description, or something new.
extension Identities {
  /// The entity that `phrase` names or describes.
  mutating func referent(of phrase: NounPhrase, _ attribution: Attribution, _ reader: Reader) -> Entity.ID? {
    for name in [phrase.name, phrase.appended] {
      guard let name else { continue }
      let id = reader.context.entityOf[name]
      if id >= 0, index[id].kind == .place, let person = resident(name, reader) { return person }
      if id >= 0 { return id }
      if let id = index.exact(reader.context.words[name]) { return id }
    }
    return describe(phrase, attribution, reader)
  }

  /// The entity that a description stands for.
  mutating func describe(_ phrase: NounPhrase, _ attribution: Attribution, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    guard let head = phrase.core.last(where: { stretch.tokens[$0].kind == .word }) ?? phrase.core.last else {
      return nil
    }
    // `there`, `how`: words without a meaning of their own name nobody.
    if phrase.core.allSatisfy({
      [.adverb, .relative, .preposition].contains(stretch.functionKind($0) ?? .pronoun)
    }) {
      return nil
    }
    // `a panel of the Court of Appeals` speaks for the court.
    if stretch.isWord(head, "panel") || stretch.isWord(head, "bench"),
      stretch.isWord(phrase.complement.lowerBound, "of"),
      let name = reader.context.name(endingAt: phrase.complement.upperBound),
      reader.context.entityOf[name] >= 0,
      reader.context.names[name].kind == .organisation
    {
      return reader.context.entityOf[name]
    }
    // One capitalised word that was no name so far: a name now, since it speaks.
    if let id = nameByRole(phrase, head, reader) { return id }
    if let id = own(phrase, head, reader) { return id }
    let described = descriptionKind(head, phrase, reader)
    let isThing = described == nil && !namesSomebody(phrase, reader)
    let kind = described ?? .organisation
    let words = stretch.words(phrase.shown, &index.words)
    let isDefinite = phrase.isDefinite(stretch) || isBareTitle(phrase, head, stretch)
    if isDefinite || phrase.determiners.isEmpty || kind == .organisation {
      if isDefinite, kind != .group, let known = takenUp(phrase, head, kind, attribution, reader) {
        return known
      }
      // `the Haddad team` is the Haddad campaign.
      if isDefinite, kind == .group, stretch.classes(head).contains(.organisationNoun),
        let known = body(phrase, head, attribution, reader)
      {
        return known
      }
      if isDefinite, kind == .group, let known = earlierGroup(words, head, phrase, reader) { return known }
    }
    if kind == .person, phrase.isIndefinite(stretch),
      let id = namedLater(phrase, head, reader) ?? namedBelow(phrase, head, reader)
    {
      return id
    }
    if kind == .organisation, phrase.isIndefinite(stretch), let id = bodyNamedLater(phrase, head, reader) {
      return id
    }
    if !phrase.isIndefinite(stretch) || kind != .person, let known = index.exact(words),
      index[known].shownKind != nil || !isDefinite
    {
      return known
    }
    guard !words.isEmpty, !isThing || canSpeak(attribution, stretch) else {
      certainty *= Certainty.unnamed
      return nil
    }
    var entity = Entity(
      name: stretch.name(phrase.shown), words: words, kind: .unknown, shownKind: kind, gender: .unknown)
    if kind == .person { describePerson(&entity, phrase, head, stretch) }
    entity.head = descriptor(head, stretch)
    for token in phrase.shown where entity.descriptors.count < 20 {
      if let word = descriptor(token, stretch) { entity.descriptors.append(word) }
    }
    return index.add(entity)
  }

  /// A description that is a person's only name is the role too: `a spokesman for the ministry`.
  mutating func describePerson(
    _ entity: inout Entity, _ phrase: NounPhrase, _ head: Int, _ stretch: Stretch
  ) {
    let entry = stretch.tokens[head].entry
    if entry != Lexicon.none { entity.gender = GenderTable.role(entry) }
    if let mark = phrase.core.last(where: { stretch.isPossessive($0) }), mark + 1 < phrase.core.upperBound {
      entity.role = stretch.name((mark + 1)..<phrase.core.upperBound)
      entity.affiliation = stretch.name(phrase.core.lowerBound..<mark)
    } else if phrase.complement.count > 1,
      stretch.isWord(phrase.complement.lowerBound, "for")
        || stretch.isWord(phrase.complement.lowerBound, "at")
        || stretch.isWord(phrase.complement.lowerBound, "of")
    {
      var owner = (phrase.complement.lowerBound + 1)..<phrase.complement.upperBound
      while let first = owner.first, stretch.functionKind(first) == .determiner { owner = owner.dropFirst() }
      entity.role = stretch.name(phrase.core)
      if let first = owner.first, stretch.tokens[first].shape.contains(.capitalised) {
        entity.affiliation = stretch.name(owner)
      } else {
        entity.role = stretch.name(phrase.shown)
      }
    } else {
      entity.role = stretch.name(phrase.core)
    }
  }

  /// A capitalised word that begins its sentence and nothing else explains.
  mutating func nameByRole(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    guard phrase.core.count == 1, stretch.isNameWord(head), phrase.determiners.isEmpty else { return nil }
    let words = stretch.words(phrase.core, &index.words)
    let token = stretch.tokens[head]
    guard token.classes.isDisjoint(with: [.numberWord, .functionWord]),
      !(stretch.opensSpeech(head) && stretch.isMostlyVerb(head))
    else { return nil }
    let mention = NameMention(
      tokens: phrase.core, phrase: phrase.core, kind: .unknown, gender: .unknown, isWeak: false)
    let isCommon = !token.classes.isDisjoint(
      with: [.groupNoun, .roleNoun, .documentNoun, .organisationNoun, .demonym, .partyAdjective])
    if let known = NameLinker.entity(
      words, mention, index, position: tokenBase + Int32(head), isAcronym: token.shape.contains(.allCapitals))
    {
      if !isCommon || index[known].isPerson && stretch.isPossessive(head + 1) { return known }
    }
    if token.classes.contains(.demonym), let reading = Lexicon.shared.reading(token.entry, .demonym),
      !stretch.isPeople(head)
    {
      // `Russian` (demand): the country.
      let country = reading.values.map { index.words.id($0) }
      let name = reading.values.joined(separator: " ")
      return index.exact(country)
        ?? index.add(Entity(name: name, words: country, kind: .place, shownKind: nil, gender: .unknown))
    }
    guard !isCommon else { return nil }
    let isPlural = stretch.looksPlural(head)
    guard !isPlural else { return nil }
    return index.add(
      Entity(name: stretch.name(phrase.core), words: words, kind: .unknown, shownKind: nil, gender: .unknown))
  }

  /// `Greek prime minister` in a headline: a role without article that means its holder.
  func isBareTitle(_ phrase: NounPhrase, _ head: Int, _ stretch: Stretch) -> Bool {
    guard phrase.determiners.isEmpty, stretch.classes(head).contains(.roleNoun),
      phrase.core.lowerBound < stretch.tokens.count
    else { return false }
    return !stretch.looksPlural(head)
  }

  /// `my delegation`: in a record, whoever has the floor.
  private func own(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    guard let floor, phrase.complement.isEmpty,
      stretch.isWord(head, "delegation") || stretch.isWord(head, "country"),
      phrase.determiners.contains(where: { stretch.isWord($0, "my") || stretch.isWord($0, "our") })
    else { return nil }
    return floor
  }

  // MARK: What a definite description takes up

  mutating func takenUp(
    _ phrase: NounPhrase, _ head: Int, _ kind: Speaker.Kind, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    switch kind {
    case .person: return holder(of: phrase, head, attribution, reader)
    case .document:
      return document(phrase, head, reader)
        ?? (isGeneral(head, stretch) ? body(phrase, head, attribution, reader) : nil)
    case .organisation: return body(phrase, head, attribution, reader)
    case .group: return nil
    }
  }

  /// Who holds the role: the one of whom its noun was said, best with its adjectives, last.
  mutating func holder(
    of phrase: NounPhrase, _ head: Int, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    guard let noun = descriptor(head, stretch) else { return nil }
    if let known = knownHolder(of: phrase.core, head, attribution, reader) { return known }
    let modifiers = self.modifiers(of: phrase, head, stretch)
    // Whoever is far back, or comes later in the text.
    var fallback: Entity.ID?
    for id in index.described(noun) where modifiers.allSatisfy({ index[id].descriptors.contains($0) }) {
      fallback = id
    }
    if let fallback, !modifiers.isEmpty || index.described(noun).count == 1 { return fallback }
    let entry = stretch.tokens[head].entry
    let gender = entry == Lexicon.none ? .unknown : GenderTable.role(entry)
    // `the woman`, `the mother of three`: whoever of that gender is spoken of.
    if gender != .unknown, stretch.isKin(head) {
      let limit = firstTaken(head, reader).map { tokenBase + Int32($0) }
      guard let choice = choice(gender, attribution, reader, namedBefore: limit) else { return nil }
      certainty *= Certainty.choice(margin: choice.margin)
      return choice.id
    }
    guard phrase.complement.isEmpty, phrase.isDefinite(stretch),
      let id = topic(head, modifiers, gender, attribution, reader)
    else { return nil }
    certainty *= Certainty.epithet
    return id
  }

  /// Where the text first spoke of `the woman` as of someone known, before it does so again at `head`; whoever is named
  /// only later is somebody else.
  private func firstTaken(_ head: Int, _ reader: Reader) -> Int? {
    let stretch = reader.stretch
    let entry = stretch.tokens[head].entry
    guard entry != Lexicon.none else { return nil }
    return (max(1, head - Self.takenReach)..<max(1, head - 1)).first {
      stretch.tokens[$0].entry == entry && stretch.isWord($0 - 1, "the")
    }
  }

  /// How far back the first mention of someone known is looked for, in tokens.
  private static let takenReach = 400

  /// Who of those mentioned lately holds the role described at `range`.
  mutating func knownHolder(
    of range: Range<Int>, _ head: Int, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    guard let noun = descriptor(head, stretch) else { return nil }
    var modifiers: [WordForms.ID] = []
    for token in range where token != head {
      if let word = descriptor(token, stretch), !stretch.isHyphen(token) { modifiers.append(word) }
    }
    // `Tonga’s minister` is none of another country’s.
    let country = range.first {
      stretch.isPossessive($0 + 1) && !stretch.classes($0).isDisjoint(with: [.country, .state])
    }.flatMap { descriptor($0, stretch) }
    let own = ownContent(of: attribution)
    let sentence = sentenceBase + Int32(reader.sentence)
    var best: (id: Entity.ID, score: Double)?
    for entry in history.far.reversed() {
      let entity = index[entry.entity]
      guard entity.isPerson || entity.kind == .unknown, entity.descriptors.contains(noun),
        country.map(entity.descriptors.contains) ?? true
      else { continue }
      var score = -0.15 * Double(min(20, sentence - entry.sentence))
      for modifier in modifiers { score += entity.descriptors.contains(modifier) ? 2 : -0.6 }
      if own.contains(entry.token) { score -= 1.5 }
      if entry.place.contains(.source) { score += 1 }
      if sentence == entry.sentence { score += 1.2 }
      if latest?.entity == entry.entity { score += 0.7 }
      if score > best?.score ?? -.infinity { best = (entry.entity, score) }
    }
    return best?.id
  }
}
