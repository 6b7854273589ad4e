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

  private static func position(_ attribution: Attribution) -> Int {
    (attribution.source.first ?? attribution.cue.first ?? attribution.content.first)?.lowerBound ?? .max
  }

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
