import Proceedings

/// Ties the names of a stretch to entities.
extension Identities {
  /// Links every name: first the full ones, then in text order the short ones and what is said with them.
  mutating func link(_ context: inout StretchNames) {
    for name in context.names.indices where context.words[name].count > 1 && !context.names[name].isWeak {
      enter(name, &context)
    }
    let roles = RoleFinder(stretch: context.stretch, nameAt: context.nameAt, names: context.names)
    var sentence = 0
    for name in context.names.indices {
      let mention = context.names[name]
      let position = tokenBase + Int32(mention.tokens.lowerBound)
      if context.entityOf[name] < 0 { context.entityOf[name] = shortName(name, context, position) ?? -1 }
      let id = context.entityOf[name]
      guard id >= 0 else { continue }
      if context.words[name].count == 1 { index[id].shortCount += 1 }
      index[id].lastSeen = position
      index[id].firstSeen = min(index[id].firstSeen, position)
      learnGender(id, mention)
      while context.stretch.sentences[sentence].tokens.upperBound <= mention.tokens.lowerBound {
        sentence += 1
      }
      let own = context.stretch.sentences[sentence].tokens
      if index[id].affiliation == nil, let body = roles.behalf(of: mention, in: own) {
        index[id].affiliation = body
        index.changed.append(id)
      }
      if mention.kind.mayBePerson, index[id].mayBePerson, !mention.isWeak {
        if let role = roles.role(of: mention, in: context.stretch.sentences[sentence].tokens) {
          learn(role, id, mention, context.stretch)
        }
      }
    }
  }

  /// Links a name of several words to a known entity, or makes it one.
  private mutating func enter(_ name: Int, _ context: inout StretchNames) {
    let mention = context.names[name]
    let words = context.words[name]
    let position = tokenBase + Int32(mention.tokens.lowerBound)
    if let known = NameLinker.entity(words, mention, index, position: position, isAcronym: false) {
      context.entityOf[name] = known
      index[known].count += 1
      if words.count > index[known].words.count, index[known].shownKind == nil {
        index.rename(known, context.stretch.name(mention.tokens), words)
      }
      if mention.kind == .person, index[known].kind != .person, index[known].mayBePerson {
        index[known].kind = .person
        index.changed.append(known)
      }
      return defineAcronym(known, mention, context.stretch)
    }
    let id = index.add(named(mention, words, context.stretch, count: 1))
    context.entityOf[name] = id
    defineAcronym(id, mention, context.stretch)
  }

  private func named(_ mention: NameMention, _ words: [WordForms.ID], _ stretch: Stretch, count: Int32)
    -> Entity
  {
    var entity = Entity(
      name: stretch.name(mention.tokens), words: words, kind: mention.kind, shownKind: nil,
      gender: mention.gender)
    entity.count = count
    if mention.kind == .place {
      entity.placeClasses = stretch.classes(mention.tokens.upperBound - 1).intersection([
        .country, .state, .capital, .placeNoun,
      ])
    }
    return entity
  }

  /// `World Health Organization (WHO)`: the acronym is a name of the same body.
  private mutating func defineAcronym(_ id: Entity.ID, _ mention: NameMention, _ stretch: Stretch) {
    let open = mention.tokens.upperBound
    guard stretch.isMark(open, "("), stretch.isMark(open + 2, ")"), stretch.tokens[open + 1].kind == .word,
      stretch.tokens[open + 1].shape.contains(.allCapitals)
        || stretch.tokens[open + 1].shape.contains(.dotted),
      !index[id].isPerson || mention.kind == .likelyPerson,
      stretch.classes(open + 1).isDisjoint(with: [.state, .abbreviation])
    else { return }
    let words = stretch.words((open + 1)..<(open + 2), &index.words)
    if mention.kind == .likelyPerson {
      index[id].kind = .organisation
      index.changed.append(id)
    }
    index.alias(id, words)
  }

  /// Links a name of one word, or a word of a headline, and makes it an entity where it is surely a name.
  private mutating func shortName(_ name: Int, _ context: StretchNames, _ position: Int32) -> Entity.ID? {
    let mention = context.names[name]
    let stretch = context.stretch
    let token = stretch.tokens[mention.tokens.lowerBound]
    let isAcronym = token.shape.contains(.allCapitals) || token.shape.contains(.dotted)
    let words = context.words[name]
    if let known = NameLinker.entity(words, mention, index, position: position, isAcronym: isAcronym) {
      return known
    }
    if mention.kind == .place || mention.kind == .unknown, let country = country(of: mention, stretch) {
      return country
    }
    guard !mention.isWeak, !words.isEmpty else { return nil }
    // An adjective of a country alone is no name.
    if words.count == 1,
      !stretch.classes(mention.tokens.lowerBound).isDisjoint(with: [.demonym, .partyAdjective])
    {
      return nil
    }
    return index.add(named(mention, words, stretch, count: 0))
  }

  /// `Russian` stands for Russia, if the document speaks of it.
  private mutating func country(of mention: NameMention, _ stretch: Stretch) -> Entity.ID? {
    let token = stretch.tokens[mention.tokens.lowerBound]
    guard mention.tokens.count == 1, token.classes.contains(.demonym),
      let reading = Lexicon.shared.reading(token.entry, .demonym)
    else { return nil }
    return index.exact(reading.values.map { index.words.id($0) })
  }

  private mutating func learnGender(_ id: Entity.ID, _ mention: NameMention) {
    guard mention.gender != .unknown, index[id].mayBePerson, index[id].gender == .unknown else { return }
    if mention.tokens.count == 1, mention.phrase.count == 1, index[id].words.count > 1 { return }
    index[id].gender = mention.gender
  }

  // MARK: Roles

  /// Keeps the role, unless a fuller one is known, and the words that descriptions can take up.
  mutating func learn(_ role: RolePhrase, _ id: Entity.ID, _ mention: NameMention, _ stretch: Stretch) {
    index.changed.append(id)
    let isKin = role.isKin
    if index[id].kind != .person, role.role != nil { index[id].kind = .person }
    if let new = role.role, !isKin {
      if let old = index[id].role {
        if new.utf8.count > old.utf8.count, !old.contains(where: { $0 == " " }) {
          index[id].role = new
          index[id].affiliation = role.affiliation.map { fullName($0) } ?? index[id].affiliation
        } else if index[id].affiliation == nil, old.lowercased() == new.lowercased() {
          index[id].affiliation = role.affiliation.map { fullName($0) }
        }
      } else {
        index[id].role = new
        index[id].affiliation = role.affiliation.map { fullName($0) } ?? index[id].affiliation
      }
    } else if index[id].affiliation == nil, !isKin {
      index[id].affiliation = role.affiliation.map { fullName($0) }
    }
    for range in role.tokens + [mention.phrase.lowerBound..<mention.tokens.lowerBound] {
      // What belongs to someone is not that one: `the nominee’s daughter` is no nominee.
      let owned = range.last { stretch.isPossessive($0) }
      for token in range where stretch.tokens[token].kind == .word && index[id].descriptors.count < 40 {
        if let owned, token < owned, stretch.classes(token).contains(.roleNoun) { continue }
        if let word = descriptor(token, stretch), !index[id].descriptors.contains(word) {
          index.describe(id, word)
        }
        let entry = stretch.tokens[token].entry
        if entry != Lexicon.none, index[id].gender == .unknown {
          index[id].gender = GenderTable.role(entry)
        }
      }
    }
  }

  /// The name behind an acronym that is known: `DNC` is the Democratic National Committee.
  private mutating func fullName(_ name: String) -> String {
    guard !name.utf8.contains(0x20), name.utf8.count <= 7, name.utf8.allSatisfy({ $0 < 0x61 || $0 > 0x7A })
    else {
      return name
    }
    let word = index.words.id(name)
    guard let id = index.exact([word]) ?? index.acronym(word), index[id].words.count > 1,
      index[id].shownKind == nil
    else { return name }
    return index[id].name
  }

  /// The number under which a word of a description is compared: `Sen.` as `senator`, `Russian` as `russia`.
  mutating func descriptor(_ token: Int, _ stretch: Stretch) -> WordForms.ID? {
    let classes = stretch.classes(token)
    guard stretch.tokens[token].kind == .word, classes.isDisjoint(with: .functionWord) else { return nil }
    let entry = stretch.tokens[token].entry
    let lexicon = Lexicon.shared
    if classes.contains(.roleSynonym), let reading = lexicon.reading(entry, .roleSynonym) {
      return index.words.id(reading.lemma)
    }
    if classes.contains(.partyAdjective), let reading = lexicon.reading(entry, .partyAdjective) {
      return index.words.id(reading.lemma)
    }
    if classes.contains(.demonym), let reading = lexicon.reading(entry, .demonym),
      let last = reading.values.last
    {
      return index.words.id(last)
    }
    if classes.contains(.state), let reading = lexicon.reading(entry, .state), let last = reading.values.last
    {
      return index.words.id(last)
    }
    let place = stretch.tokens[token]
    return index.words.id(stretch.text.bytes, place.start, place.end)
  }
}
