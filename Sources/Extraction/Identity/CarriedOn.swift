/// What an attribution takes over from the one before it, and leaves for later ones.
extension Identities {
  /// Quoted words without source or cue go on with the quotation before them.
  mutating func continued(
    _ attribution: Attribution, _ number: Int, _ resolved: [(entity: Entity.ID?, certainty: Double)],
    _ reader: Reader
  ) -> Entity.ID? {
    guard attribution.cue.isEmpty, attribution.kind == .direct, number > 0 else { return nil }
    certainty = resolved[number - 1].certainty * Certainty.continued
    return resolved[number - 1].entity
  }

  /// `Bell called on …, adding …`: a verb without a subject of its own has that of the attribution before it in its
  /// sentence, unless it is passive.
  mutating func shared(
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
  mutating func noteIssue(
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
  mutating func noteText(_ entity: Entity.ID, _ source: Range<Int>, _ reader: Reader) {
    let stretch = reader.stretch
    if source.count == 1, stretch.isWord(source.lowerBound, "it"), textual == entity { return }
    let core = NounPhrase(reader.context.naming(source), reader.context)
    let isText = core.name == nil && stretch.classes(core.core.upperBound - 1).contains(.documentNoun)
    textual = isText ? entity : nil
  }
}
