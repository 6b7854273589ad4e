import Proceedings

/// Finds who is meant by a description whose name the text tells later.
extension Identities {
  /// How many tokens later a name may tell who was meant.
  private static let disclosure: Int32 = 300

  /// `A former harbour master says …. Luis Ortega, the former harbour master, …`: news keeps the name for later.
  mutating func namedLater(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    let modifiers = self.modifiers(of: phrase, head, stretch)
    guard let noun = descriptor(head, stretch), !modifiers.isEmpty, phrase.complement.isEmpty else {
      return nil
    }
    let here = tokenBase + Int32(head)
    // `A federal judge`, in the opening of a report, is the one Judge Bell whom it names, unless he is one no longer.
    let isOpening =
      sentenceBase + Int32(reader.sentence) < Self.lead
      && !phrase.core.contains { stretch.isWord($0, "former") }
    let named = index.described(noun).filter { id in
      index[id].isPerson && index[id].shownKind == nil && index[id].firstSeen > here
        && index[id].firstSeen - here <= Self.disclosure
        && (isOpening || modifiers.allSatisfy { index[id].descriptors.contains($0) })
    }
    guard named.count == 1 else { return nil }
    certainty *= Certainty.epithet
    return named[0]
  }

  /// In how many sentences a report has begun, headline and subheading with it.
  private static let lead = 3

  /// `A former harbour master says the port should close.`, and below it `“Now is the time,” said Luis Ortega, who …`:
  /// the opening of a report tells what its first speaker is, the next paragraph who.
  ///
  /// Only where the first source named since has no other role; whoever speaks for others stays unnamed.
  mutating func namedBelow(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let context = reader.context
    guard sentenceBase + Int32(reader.sentence) < Self.lead, let noun = descriptor(head, reader.stretch),
      reader.stretch.classes(head).contains(.roleNoun),
      !Self.unnamed.contains(where: { reader.stretch.isWord(head, $0) })
    else { return nil }
    let own = reader.stretch.sentences[reader.sentence]
    for attribution in context.attributions {
      guard let source = attribution.source.first, source.lowerBound >= own.tokens.upperBound else {
        continue
      }
      let below = reader.stretch.sentence(ofToken: source.lowerBound)
      guard below - reader.sentence <= 2, reader.stretch.sentences[below].block != own.block,
        let name = NounPhrase(context.naming(source), context).name, context.entityOf[name] >= 0
      else { return nil }
      let id = context.entityOf[name]
      guard index[id].isPerson, index[id].shownKind == nil,
        index[id].firstSeen == tokenBase + Int32(context.names[name].tokens.lowerBound),
        index[id].role == nil || index[id].descriptors.contains(noun)
      else { return nil }
      certainty *= Certainty.epithet
      return id
    }
    return nil
  }

  /// The roles of those who speak without their names.
  private static let unnamed: [StaticString] = [
    "adviser", "advisor", "aide", "official", "source", "spokesman", "spokesperson", "spokeswoman",
  ]

  /// A headline’s `Federal court rules …` with `A federal appeals court ruled …` below it: whoever that is.
  ///
  /// Gives the sources of headlines that are mere descriptions to the next source with the same head noun.
  mutating func settleHeadlines(
    _ resolved: inout [(entity: Entity.ID?, certainty: Double)],
    _ mentions: inout [(entity: Entity.ID, span: Span)], _ context: StretchNames
  ) {
    let stretch = context.stretch
    // A stretch of one long block may hold many thousands of sources.
    let sentences = context.attributions.map {
      $0.source.first.map { stretch.sentence(ofToken: $0.lowerBound) }
    }
    for (number, attribution) in context.attributions.enumerated() {
      guard let source = attribution.source.first, let sentence = sentences[number],
        let entity = resolved[number].entity,
        let shown = index[entity].shownKind, shown == .person || shown == .organisation,
        stretch.tokens.indices.contains(source.lowerBound)
      else { continue }
      guard sentenceBase + Int32(sentence) == 0 || stretch.isHeadline(stretch.sentences[sentence]),
        let head = index[entity].head
      else { continue }
      let below = context.attributions.indices.first { other in
        guard let place = sentences[other], (1...Self.lead).contains(place - sentence),
          let source = context.attributions[other].source.first, !source.isEmpty
        else { return false }
        let phrase = NounPhrase(context.naming(source), context)
        return (phrase.name == nil || phrase.core.count > 1)
          && phrase.core.contains { descriptor($0, stretch) == head }
      }
      guard let below, let settled = resolved[below].entity, settled != entity,
        index[settled].speakerKind == shown,
        index[settled].shownKind == nil || index[settled].words.count >= index[entity].words.count
      else { continue }
      resolved[number] = resolved[below]
      let span = stretch.span(context.mentionRange(context.naming(source), shown == .person))
      for place in mentions.indices where mentions[place].entity == entity && mentions[place].span == span {
        mentions[place].entity = settled
      }
    }
  }

  /// `A regional labour court ruled …. The Labour Court of Bergen …`: the one body named soon after whose name has the
  /// noun and a word that goes with it.
  mutating func bodyNamedLater(_ phrase: NounPhrase, _ head: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    let modifiers = self.modifiers(of: phrase, head, stretch)
    guard let noun = descriptor(head, stretch), !modifiers.isEmpty, phrase.complement.isEmpty else {
      return nil
    }
    let here = tokenBase + Int32(head)
    var named: Entity.ID?
    for name in reader.context.names.indices.suffix(from: min(reader.name, reader.context.names.count)) {
      let id = reader.context.entityOf[name]
      guard reader.context.names[name].tokens.lowerBound - head <= Int(Self.disclosure) else { break }
      guard id >= 0, id != named, !index[id].isPerson, index[id].firstSeen > here,
        index[id].words.contains(noun), modifiers.contains(where: index[id].words.contains)
      else { continue }
      guard named == nil else { return nil }
      named = id
    }
    if named != nil { certainty *= Certainty.epithet }
    return named
  }
}
