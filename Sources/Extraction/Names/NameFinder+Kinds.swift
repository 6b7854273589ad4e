// What a name is the name of, by its words.

extension NameFinder {
  func wordCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (stretch.isHyphen($1) ? 0 : 1) }
  }

  /// Whether nothing in `range` speaks against a personal name.
  func isNameLike(_ range: Range<Int>) -> Bool {
    for index in range {
      let token = stretch.tokens[index]
      if token.kind == .number || stretch.isMark(index, "&") { return false }
      let classes = token.classes
      if classes.contains(.functionWord), !classes.contains(.nameParticle) { return false }
      let isName = classes.contains(.givenName)
      if !isName, classes.contains(.organisationNoun) || classes.contains(.placeNoun) {
        // A surname may be such a word, but then a given name stands before it: `Emily Post`.
        let hasGiven =
          index > range.lowerBound && isGivenName(index - 1) && index == range.upperBound - 1
          && !token.shape.contains(.allCapitals) && isSurnameToo(index)
        if !hasGiven { return false }
      }
      if !isName, classes.contains(.demonym) || classes.contains(.partyAdjective), index == range.lowerBound {
        return false
      }
    }
    return true
  }

  /// Nouns of bodies and places that are surnames as well.
  static let surnames: [StaticString] = [
    "post", "house", "church", "temple", "guard", "star", "bank", "court", "park", "field", "hill", "north",
    "west",
    "press", "moon", "hall", "street", "river", "wood", "bay", "forest", "lake", "south", "east", "service",
    "front",
  ]

  func isSurnameToo(_ index: Int) -> Bool { Self.surnames.contains { stretch.isWord(index, $0) } }

  func isNameLike(_ index: Int) -> Bool {
    let token = stretch.tokens[index]
    return token.entry == Lexicon.none
      || token.classes.isDisjoint(
        with: [
          .sentenceOpener, .groupNoun, .documentNoun, .roleNoun, .roleModifier, .numberWord,
          .organisationNoun,
        ])
  }

  func isGivenName(_ index: Int) -> Bool { stretch.classes(index).contains(.givenName) }
  func isTitle(_ index: Int) -> Bool { stretch.classes(index).contains(.title) }

  /// Whether a word at the beginning of a sentence may be no name: nothing marks it as one.
  func isPlainOpener(_ index: Int) -> Bool {
    let token = stretch.tokens[index]
    if stretch.isMark(index - 1, "@") { return false }
    if token.shape.contains(.allCapitals) || token.shape.contains(.dotted) { return false }
    return token.classes.isDisjoint(
      with: [.givenName, .title, .country, .demonym, .capital, .state, .partyAdjective])
  }

  func kind(of range: Range<Int>, _ fallback: NameMention.Kind) -> NameMention.Kind {
    // The word that says what a name is stands before `of`: `Court of Appeals`.
    var head = range.upperBound - 1
    for index in range.dropFirst() where stretch.functionKind(index) == .preposition {
      head = index - 1
      break
    }
    let classes = stretch.classes(head)
    let token = stretch.tokens[head]
    if stretch.isMark(range.lowerBound - 1, "@") { return .person }
    if classes.contains(.organisationNoun) { return .organisation }
    if range.count == 1 {
      // `of Ashton, Md.`
      if stretch.isMark(range.upperBound, ","), stretch.classes(range.upperBound + 1).contains(.state) {
        return .place
      }
      if classes.contains(.givenName), classes.isDisjoint(with: [.country, .state]) { return .person }
      if !classes.isDisjoint(with: [.country, .capital, .state]) { return .place }
      if token.shape.contains(.allCapitals) { return token.end - token.start <= 6 ? .organisation : .unknown }
      return fallback
    }
    if !classes.isDisjoint(with: [.country, .capital, .placeNoun, .state]) { return .place }
    if classes.contains(.documentNoun) { return .document }
    if range.contains(where: {
      stretch.isWord($0, "states") || stretch.classes($0).contains(.organisationNoun)
    }) {
      return .organisation
    }
    if stretch.isWord(head, "states") || stretch.isWord(head, "nations") || stretch.isWord(head, "union") {
      return .organisation
    }
    let isPlain = range.allSatisfy { index in
      stretch.isHyphen(index) || stretch.classes(index).contains(.nameParticle)
        || (stretch.tokens[index].kind == .word
          && stretch.classes(index).isDisjoint(
            with: [
              .demonym, .partyAdjective, .roleModifier, .groupNoun, .functionWord, .numberWord, .placeNoun,
              .country,
            ])
          && !stretch.isAcronymsPlural(index)
          && !(stretch.tokens[index].shape.contains(.allCapitals)
            && !stretch.tokens[index].shape.contains(.dotted)
            && stretch.tokens[index].end - stretch.tokens[index].start > 2))
    }
    let words = wordCount(range)
    let hasArticle = range.lowerBound > 0 && stretch.isWord(range.lowerBound - 1, "the")
    if isPlain, words >= 2, words <= 4, !hasArticle { return .likelyPerson }
    return words >= 2 ? .organisation : fallback
  }
}
