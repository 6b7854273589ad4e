import Proceedings

/// Finds whom a description means that tells something new of someone known.
extension Identities {
  /// Whom the text is about just here, where it has not said before that this one is what the description says:
  /// `the tycoon`, `the Vermont senator`, `the 70-year-old`.
  ///
  /// Reports vary the names of those whom they are about. A role that many have (`the official`) is no such name, nor is
  /// one of another country or party than theirs.
  func topic(
    _ head: Int, _ modifiers: [WordForms.ID], _ gender: Gender, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    guard isAged(head, stretch) || stretch.classes(head).contains(.roleNoun), !stretch.isOneOfMany(head)
    else { return nil }
    let sentence = sentenceBase + Int32(reader.sentence)
    let own = ownContent(of: attribution)
    var best = Choice.Race()
    for entry in history.recent.reversed() {
      let distance = sentence - entry.sentence
      guard distance <= 8 else { break }
      let entity = index[entry.entity]
      guard entity.isPerson, entity.shownKind == nil, entity.gender.agrees(with: gender) else { continue }
      let mentions = Double(entity.count + entity.shortCount)
      guard mentions >= 2 || latest?.entity == entry.entity else { continue }
      var score = -0.6 * Double(distance) + placeScore(entry.place) + min(4, mentions * 0.3)
      if own.contains(entry.token) { score -= 4 }
      if latest?.entity == entry.entity { score += 1.5 }
      // Whoever has a role is called by it; whoever many texts know is introduced by the name alone.
      if entity.role != nil { score -= 2 }
      score += modifiers.contains { entity.descriptors.contains($0) } ? 2 : 0
      best.enter(entry.entity, score)
    }
    guard let winner = best.winner, winner.score > 0 else { return nil }
    return winner.id
  }

  /// `the 46-year-old`.
  func isAged(_ head: Int, _ stretch: Stretch) -> Bool {
    stretch.isWord(head, "old") && stretch.isWord(head - 2, "year") && stretch.isHyphen(head - 1)
  }
}
