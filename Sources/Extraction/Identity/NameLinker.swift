import Proceedings

/// Finds out which entity a name stands for: its whole name, a surname, a first name, an acronym.
struct NameLinker {
  /// The entity of the person or body named by `words`, if the document knows it so far.
  ///
  /// `position` is the token's place in the document: among namesakes the one last and most spoken of is meant.
  static func entity(
    _ words: [WordForms.ID], _ mention: NameMention, _ index: EntityIndex, position: Int32, isAcronym: Bool
  ) -> Entity.ID? {
    if let exact = index.exact(words), agrees(index[exact], mention) { return exact }
    guard let first = words.first, let last = words.last else { return nil }
    if words.count == 1 {
      if isAcronym, let body = index.acronym(first) { return body }
      if let person = best(index.last(last), mention, index, position) { return person }
      // `EU` is not short for `EU Carbon Market`.
      return isAcronym
        ? nil : best(index.first(first), mention, index, position)
    }
    guard mention.kind.mayBePerson else { return body(words, mention, index) }
    for id in index.last(last).reversed() {
      if index[id].mayBePerson, agrees(index[id], mention),
        compatible(index[id].words, words, index.words)
      {
        return id
      }
    }
    return nil
  }

  /// Whether two names of one surname can be one person's: `Ann Bell`, `Ann M. Bell`, `A. Bell`, `Bell`.
  private static func compatible(_ a: [WordForms.ID], _ b: [WordForms.ID], _ forms: WordForms) -> Bool {
    guard let first = a.first, let other = b.first else { return false }
    if a.count == 1 || b.count == 1 { return true }
    if first == other || a.suffix(b.count) == b[...] || b.suffix(a.count) == a[...] { return true }
    let x = forms.letters(first)
    let y = forms.letters(other)
    return (x.count == 1 || y.count == 1) && x.first == y.first
  }

  private static func agrees(_ known: Entity, _ mention: NameMention) -> Bool {
    if mention.kind == .person, !known.mayBePerson { return false }
    // A surname may be a given name too: `Clinton`. Only a title tells the gender of a surname.
    if mention.tokens.count == 1, mention.phrase.count == 1, known.words.count > 1 { return true }
    return known.gender.agrees(with: mention.gender) || !known.isPerson
  }

  private static func best(
    _ candidates: ArraySlice<Entity.ID>, _ mention: NameMention, _ index: EntityIndex, _ position: Int32
  ) -> Entity.ID? {
    var best: (id: Entity.ID, score: Int32)?
    for id in candidates {
      guard let own = score(index[id], mention, position) else { continue }
      let score = own + (id == candidates.first ? 3 : 0)
      if best.map({ score > $0.score }) ?? true { best = (id, score) }
    }
    return best?.id
  }

  /// How likely `known` is meant by a name of one word; nil where it cannot be.
  private static func score(_ known: Entity, _ mention: NameMention, _ position: Int32) -> Int32? {
    guard agrees(known, mention) else { return nil }
    // `Bell` takes up Ann Bell; a body is taken up by its first word or by a noun: `the Times`.
    if !known.isPerson {
      guard mention.kind != .place, mention.kind != .person, known.shownKind == nil, known.kind != .place,
        known.kind != .document
      else { return nil }
    }
    let recency: Int32 =
      known.lastSeen >= 0 && known.lastSeen <= position && position - known.lastSeen < 200 ? 2 : 0
    // Someone of whom a role is told is the one the text is about; a namesake is named in full each time.
    return min(known.count, 2) + recency + (known.isPerson ? 4 : 0) + (known.role == nil ? 0 : 3)
  }

  /// `Health Organization` for `World Health Organization`: the tail of a longer name.
  private static func body(_ words: [WordForms.ID], _ mention: NameMention, _ index: EntityIndex) -> Entity
    .ID?
  {
    guard let last = words.last, mention.kind == .organisation else { return nil }
    func isLonger(_ known: [WordForms.ID], _ words: [WordForms.ID]) -> Bool {
      known.count > words.count && known.suffix(words.count) == words[...]
    }
    return index.last(last).reversed().first { id in
      !index[id].mayBePerson && index[id].shownKind == nil && isLonger(index[id].words, words)
    }
  }
}
