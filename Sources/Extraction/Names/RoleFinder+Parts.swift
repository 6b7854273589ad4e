// What in the phrase before a name is the role, and what it belongs to.

extension RoleFinder {
  /// Parts the phrase before a name into what the role belongs to and the role.
  func split(_ start: Int, head: Int, end: Int) -> RolePhrase? {
    var head = head
    var end = end
    // `expert and former official`: the first of several roles.
    if let and = (start..<head).first(where: { stretch.isWord($0, "and") }), and > start, isLowerRole(and - 1)
    {
      head = and - 1
      end = and
    }
    // The complement belongs to the role: `Special Envoy for Syria`.
    let complementEnd = complement(after: head)
    end = max(end, complementEnd)
    var roleStart = start
    var affiliation: String?
    if let mark = (start..<head).last(where: { stretch.isPossessive($0) }) {
      affiliation = self.affiliation(start..<mark)
      roleStart = mark + 1
      if stretch.functionKind(start) == .possessive { affiliation = nil }
    } else if let last = lastOfBody(start..<head) {
      // Modifiers before the body belong to the role: `Former` Pennsylvania `Governor`.
      var body = start
      while body < last, !stretch.classes(body).isDisjoint(with: [.roleModifier]),
        !stretch.classes(body).contains(.organisationNoun)
          || !stretch.tokens[body].shape.contains(.capitalised)
      {
        body += stretch.isHyphen(body + 1) ? 2 : 1
      }
      if body <= last {
        affiliation = self.affiliation(body..<(last + 1))
        let opening = body > start ? stretch.name(start..<body) + " " : ""
        let role = stretch.name((last + 1)..<end)
        guard !role.isEmpty else { return nil }
        return RolePhrase(
          role: affiliation == nil ? stretch.name(start..<end) : opening + role, affiliation: affiliation,
          tokens: [start..<end])
      }
    }
    return RolePhrase(role: stretch.name(roleStart..<end), affiliation: affiliation, tokens: [start..<end])
  }

  func complement(after head: Int) -> Int {
    guard stretch.functionKind(head + 1) == .preposition else { return head + 1 }
    var at = head + 2
    if stretch.isWord(at, "the") { at += 1 }
    let first = at
    while at < stretch.tokens.count, stretch.isNameWord(at) || stretch.isHyphen(at), !isPersonStart(at) {
      at += 1
    }
    return at > first ? at : head + 1
  }

  func isPersonStart(_ index: Int) -> Bool {
    let name = nameAt[index]
    return name >= 0 && names[Int(name)].kind.mayBePerson && names[Int(name)].tokens.lowerBound == index
      && names[Int(name)].kind != .unknown
  }

  /// The last token of the body, country or party that a role phrase opens with; nil without one.
  func lastOfBody(_ range: Range<Int>) -> Int? {
    var last: Int?
    for index in range {
      let token = stretch.tokens[index]
      guard token.kind == .word else {
        // `G-77`
        if token.kind == .number, last == index - 2 { last = index }
        continue
      }
      let capital = token.shape.contains(.capitalised)
      let classes = token.classes
      if let body = covering(index), body.kind == .organisation, body.tokens.upperBound <= range.upperBound {
        last = body.tokens.upperBound - 1
        continue
      }
      if classes.contains(.roleNoun), classes.isDisjoint(with: [.organisationNoun, .partyAdjective]) {
        continue
      }
      // `Press Secretary`, `Executive Director`: the word belongs to the role.
      if classes.contains(.roleModifier), classes.contains(.organisationNoun), !isTeam(index) { continue }
      if capital {
        if token.shape.contains(.allCapitals), !classes.contains(.roleNoun) { last = index; continue }
        if !classes.isDisjoint(with: [.organisationNoun, .country, .demonym, .state, .capital]) {
          last = index; continue
        }
        if classes.contains(.partyAdjective) || isPlaceName(index) {
          if !token.shape.contains(.sentenceStart) || classes.contains(.placeNoun) || !isConservative(index) {
            last = index
          }
          continue
        }
        // A capitalised word followed by the lower-case rest of the role: `Haifa University geographer`, `PyO3 maintainer`.
        let next = index + 1
        let isTail =
          next >= range.upperBound
          ? !stretch.tokens[range.upperBound].shape.contains(.capitalised)
          : !stretch.tokens[next].shape.contains(.capitalised) && !stretch.isHyphen(next)
        if isTail, classes.isDisjoint(with: [.roleModifier, .sentenceOpener]),
          !token.shape.contains(.sentenceStart)
        {
          last = index
        }
      } else if classes.contains(.organisationNoun), last == index - 1,
        !classes.contains(.roleModifier) || isTeam(index)
      {
        last = index
      }
    }
    return last
  }

  func isTeam(_ index: Int) -> Bool {
    stretch.isWord(index, "campaign") || stretch.isWord(index, "team")
  }

  func isConservative(_ index: Int) -> Bool {
    stretch.isWord(index, "conservative") || stretch.isWord(index, "labour")
  }

  func isPlainOpener(_ index: Int) -> Bool {
    stretch.tokens[index].shape.contains(.sentenceStart) && nameAt[index] < 0
  }

  func isPlaceName(_ index: Int) -> Bool {
    stretch.classes(index).contains(.placeNoun) && covering(index).map { $0.kind == .place } ?? false
  }

  /// The printed form of what a role belongs to: countries for their adjectives, parties for theirs.
  func affiliation(_ range: Range<Int>) -> String? {
    var range = range
    while let first = range.first, stretch.functionKind(first) == .determiner { range = range.dropFirst() }
    guard let last = range.last else { return nil }
    if range.count == 1, stretch.tokens[last].entry != Lexicon.none {
      let entry = stretch.tokens[last].entry
      let wanted: [WordClasses] = [.demonym, .partyAdjective]
      for classes in wanted where stretch.classes(last).contains(classes) {
        guard let reading = Lexicon.shared.reading(entry, classes), !reading.values.isEmpty else { continue }
        return reading.values.joined(separator: " ")
      }
    }
    return stretch.name(range)
  }
}
