/// What sort of thing a word names, as far as that tells who can say something.
enum Sort: UInt8, Sendable {
  case none, person, thing, named, role, group, organisation, document, country, capitalised, time, number,
    other
}

extension Scene {
  /// The sort of the token at `index`.
  func sort(_ index: Int) -> Sort {
    guard index >= 0, index < count else { return .none }
    let tag = syntax.tags[index]
    return sort(index, isPronoun: tag == .pronoun || tag == .possessive || tag == .determiner)
  }

  /// The sort of the token at `index`, of which it is known whether it stands for a noun.
  func sort(_ index: Int, isPronoun: Bool) -> Sort {
    let token = stretch.tokens[index]
    let classes = token.classes
    if isPronoun {
      return passage.isOne(
        index, of: ["it", "its", "this", "that", "these", "those", "which", "what", "there"])
        ? .thing : .person
    }
    if !classes.isDisjoint(with: [.roleNoun, .title]) { return .role }
    if classes.contains(.groupNoun) { return .group }
    if classes.contains(.documentNoun) { return .document }
    if classes.contains(.organisationNoun) { return .organisation }
    if !classes.isDisjoint(with: [.country, .demonym, .capital, .state]) { return .country }
    if !classes.isDisjoint(with: [.timeWord, .calendar]) { return .time }
    let isCapitalised = token.shape.contains(.capitalised)
    if isCapitalised, classes.contains(.givenName) { return .named }
    if isCapitalised { return .capitalised }
    return token.kind == .number ? .number : .other
  }
}
