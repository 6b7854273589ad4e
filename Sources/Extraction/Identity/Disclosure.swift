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
    let named = index.described(noun).filter { id in
      index[id].isPerson && index[id].shownKind == nil && index[id].firstSeen > here
        && index[id].firstSeen - here <= Self.disclosure
        && modifiers.allSatisfy { index[id].descriptors.contains($0) }
    }
    guard named.count == 1 else { return nil }
    certainty *= Certainty.epithet
    return named[0]
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
