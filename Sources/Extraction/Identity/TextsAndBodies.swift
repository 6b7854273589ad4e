import Proceedings

/// Finds the text, body, place or group that a definite phrase takes up.
extension Identities {
  /// The text that is meant: who issued it, when that was said; else the last one of that noun; else a fuller phrase.
  mutating func document(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    guard let noun = descriptor(head, stretch), phrase.complement.isEmpty else { return nil }
    let sentence = sentenceBase + Int32(reader.sentence)
    if let issue = issues.last(where: { $0.noun == noun && sentence - $0.sentence <= 12 }) {
      return issue.issuer
    }
    let modifiers = self.modifiers(of: phrase, head, stretch)
    let sort = self.sort(of: noun)
    var similar: Entity.ID?
    for entry in history.far.reversed() {
      let entity = index[entry.entity]
      guard entity.shownKind == .document || entity.kind == .document else { continue }
      // `the previous poll` is not the new one.
      guard modifiers.allSatisfy({ entity.descriptors.contains($0) || entity.words.contains($0) }) else {
        continue
      }
      if entity.head == noun || entity.shownKind == nil && entity.words.last == noun { return entry.entity }
      // A survey is a study, an article a piece: whatever text spoke last.
      if similar == nil, let last = entity.head ?? entity.words.last, sort.contains(last) {
        similar = entry.entity
      }
    }
    let near = fullerPhrase(
      phrase, head, noun, within: similar == nil || !modifiers.isEmpty ? 300 : 60, reader)
    return near ?? similar
  }

  /// The words of a description other than its head.
  mutating func modifiers(of phrase: NounPhrase, _ head: Int, _ stretch: Stretch) -> [WordForms.ID] {
    phrase.core.compactMap { $0 == head || stretch.tokens[$0].kind != .word ? nil : descriptor($0, stretch) }
  }

  /// What the text called the same before, at greater length, without giving it a voice: `a draft text for a decision`.
  mutating func fullerPhrase(
    _ phrase: NounPhrase, _ head: Int, _ noun: WordForms.ID, within reach: Int, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    let form = stretch.words(head..<(head + 1), &index.words)
    for token in stride(
      from: phrase.range.lowerBound - 1, through: max(0, phrase.range.lowerBound - reach), by: -1)
    where stretch.tokens[token].entry == stretch.tokens[head].entry && stretch.tokens[token].kind == .word {
      guard stretch.words(token..<(token + 1), &index.words) == form, reader.context.name(at: token) == nil,
        // `companies report` is a verb.
        !stretch.looksPlural(token - 1)
      else { continue }
      var end = token + 1
      if stretch.isWord(end, "of") || stretch.isWord(end, "for") || stretch.isWord(end, "on")
        || stretch.isWord(end, "by")
      {
        var after = end + 1
        while after < stretch.tokens.count, after < end + 8,
          stretch.tokens[after].kind == .word || stretch.joined(after),
          !stretch.tokens[after].shape.contains(.sentenceStart),
          stretch.functionKind(after) == nil || stretch.functionKind(after) == .determiner,
          !stretch.isParticiple(after)
        {
          after += 1
        }
        end = after
      }
      let earlier = stretch.phrase(endingAt: token)
      // A verb that only looks like an adjective, or another `the text`, tells nothing more.
      let opens = stretch.functionKind(earlier.lowerBound)
      guard opens != nil || stretch.functionKind(earlier.lowerBound - 1) != nil || end > token + 1 else {
        continue
      }
      let full = NounPhrase(earlier.lowerBound..<end, reader.context)
      guard full.shown.count > phrase.shown.count else { continue }
      let words = stretch.words(full.shown, &index.words)
      if let known = index.exact(words) { return known }
      var entity = Entity(
        name: stretch.name(full.shown), words: words, kind: .unknown, shownKind: .document, gender: .unknown)
      entity.descriptors = words
      entity.head = noun
      return index.add(entity)
    }
    return nil
  }

  /// The words for texts of the same sort as `noun`: a survey is a study, an article a piece.
  mutating func sort(of noun: WordForms.ID) -> [WordForms.ID] {
    for sort in Self.sorts {
      let ids = sort.map { index.words.id($0) }
      if ids.contains(noun) { return ids }
    }
    return []
  }

  static let sorts = [
    ["report", "study", "survey", "analysis", "poll", "paper", "research", "review", "findings", "finding"],
    ["article", "story", "piece", "column", "editorial", "post", "essay"],
    ["statement", "release", "message", "letter", "email", "memo"],
    ["text", "draft", "document", "preamble", "paragraph", "section", "resolution"],
    ["law", "act", "bill", "measure", "legislation"], ["ruling", "verdict", "judgment", "decision", "order"],
  ]

  /// The body that is meant: one whose name holds the noun; for a general noun whichever body is spoken of.
  mutating func body(
    _ phrase: NounPhrase, _ head: Int, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    guard phrase.complement.isEmpty, let noun = descriptor(head, stretch) else { return nil }
    let modifiers = self.modifiers(of: phrase, head, stretch)
    let sentence = sentenceBase + Int32(reader.sentence)
    for entry in history.far.reversed() where sentence - entry.sentence <= 40 {
      let entity = index[entry.entity]
      guard !entity.isPerson, !entity.isGroup, entity.shownKind != .document else { continue }
      let holds =
        entity.shownKind == nil
        ? entity.words.contains(noun) : entity.head == noun
      guard holds, modifiers.count < entity.words.count,
        entity.shownKind == nil || sentence - entry.sentence <= 16 || !modifiers.isEmpty
      else { continue }
      if modifiers.allSatisfy({ entity.words.contains($0) || entity.descriptors.contains($0) }) {
        // `The site` is the one that has spoken since, whatever else is called a site.
        if let latest, modifiers.isEmpty, isGeneral(head, stretch), latest.sentence > entry.sentence + 2,
          !index[latest.entity].isPerson, index[latest.entity].speakerKind == .organisation
        {
          return latest.entity
        }
        return entry.entity
      }
    }
    if modifiers.isEmpty, let place = place(head, attribution, reader) { return place }
    guard modifiers.isEmpty, isGeneral(head, stretch) else { return nil }
    return thing(attribution, reader, bodyOnly: true)
  }

  /// `the state`, `the country`, `the city`: the place spoken of last.
  func place(_ head: Int, _ attribution: Attribution, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    let wanted: WordClasses
    if stretch.isWord(head, "state") {
      wanted = .state
    } else if stretch.isWord(head, "country") || stretch.isWord(head, "nation")
      || stretch.isWord(head, "government")
    {
      wanted = .country
    } else if stretch.isWord(head, "city") || stretch.isWord(head, "town") {
      wanted = .capital
    } else {
      return nil
    }
    let own = ownContent(of: attribution)
    for entry in history.far.reversed() where !own.contains(entry.token) {
      let entity = index[entry.entity]
      if entity.kind == .place, entity.shownKind == nil, !entity.placeClasses.isDisjoint(with: wanted) {
        return entry.entity
      }
    }
    return nil
  }

  /// Nouns that take up any body: `the agency`, `the company`, `the newspaper`.
  func isGeneral(_ head: Int, _ stretch: Stretch) -> Bool {
    for word in [
      "agency", "company", "firm", "group", "organization", "organisation", "site", "website", "newspaper",
      "paper",
      "magazine", "network", "outlet", "retailer", "union", "body", "institution", "network", "broadcaster",
      "charity",
      "regulator", "department", "team", "institute", "association", "publication", "daily",
    ] as [StaticString]
    where stretch.isWord(head, word) {
      return true
    }
    return false
  }

  /// `the companies` after `Fortune 500 companies`: the group whose phrase ends so.
  mutating func earlierGroup(
    _ words: [WordForms.ID], _ head: Int, _ phrase: NounPhrase, _ reader: Reader
  ) -> Entity.ID? {
    guard let last = words.last, phrase.complement.isEmpty else { return nil }
    if let exact = index.exact(words), index[exact].isGroup { return exact }
    let sentence = sentenceBase + Int32(reader.sentence)
    for entry in history.far.reversed() where sentence - entry.sentence <= 30 {
      let entity = index[entry.entity]
      guard entity.isGroup || entity.shownKind == .organisation else { continue }
      if entity.words.last == last, words.allSatisfy({ entity.words.contains($0) }) { return entry.entity }
    }
    return nil
  }
}
