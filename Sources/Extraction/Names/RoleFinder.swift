import Proceedings

/// The function and the body, country or party that the words around a person's name give.
struct RolePhrase: Sendable {
  /// The function, as printed; nil where only a body is given (`CNN’s Jake Cole`).
  var role: String?
  /// What the function belongs to.
  var affiliation: String?
  /// The tokens that both were read from.
  var tokens: [Range<Int>]
  /// Whether it tells kinship or the like (`daughter`, `widow`) and no function.
  var isKin = false
}

/// Reads the role of a person from the words before the name and from the apposition after it.
struct RoleFinder {
  let stretch: Stretch
  /// The name that covers a token: index into `names`, or -1.
  let nameAt: [Int32]
  let names: [NameMention]

  /// The role given with the mention, nil where there is none; the words before the name count first.
  func role(of mention: NameMention, in sentence: Range<Int>) -> RolePhrase? {
    let before = roleBefore(mention, sentence)
    if let before, before.role != nil, before.affiliation != nil { return before }
    let after = roleAfter(mention, sentence)
    guard var before else { return after ?? bracketed(mention, sentence) }
    guard let after else {
      if before.affiliation == nil { before.affiliation = bracketed(mention, sentence)?.affiliation }
      return before
    }
    if after.isKin {
      before.tokens += after.tokens
      return before
    }
    if before.role == nil || before.isKin {
      return RolePhrase(
        role: after.role, affiliation: after.affiliation ?? before.affiliation,
        tokens: before.tokens + after.tokens)
    }
    // `Professor Ann Bell, head of …`: the apposition says more than the title.
    if after.affiliation != nil || before.tokens.reduce(0, { $0 + $1.count }) == 1 && !isHonour(before) {
      return RolePhrase(
        role: after.role, affiliation: after.affiliation, tokens: before.tokens + after.tokens)
    }
    before.tokens += after.tokens
    return before
  }

  func isHonour(_ phrase: RolePhrase) -> Bool {
    phrase.tokens.first.map { stretch.isWord($0.lowerBound, "president") } ?? false
  }

  // MARK: Before the name

  func roleBefore(_ mention: NameMention, _ sentence: Range<Int>) -> RolePhrase? {
    let name = mention.tokens.lowerBound
    var head = name - 1
    if stretch.isMark(head, ","), isLowerRole(head - 1), !isPersonsApposition(head - 1, sentence) {
      head -= 1
    }
    guard head >= sentence.lowerBound else { return nil }
    if stretch.isPossessive(head) { return ownerOnly(head) }
    var end = head + 1
    if !isRole(head) {
      guard let noun = roleWithComplement(head, sentence) else { return nil }
      head = noun
    } else if isTitleAbbreviation(head), head > sentence.lowerBound, isRole(head - 1), head - 1 != name {
      // `nominee Gov. Ann Bell`: the title adds nothing to the role.
      head -= 1
      end = head + 1
    }
    guard isShownRole(head) else { return nil }
    let start = phraseStart(head, sentence)
    var phrase = split(start, head: head, end: end)
    phrase?.isKin = stretch.isKin(head)
    return phrase
  }

  /// `CNN’s Jake Cole`: a body that a name belongs to.
  func ownerOnly(_ mark: Int) -> RolePhrase? {
    guard let owner = name(endingAt: mark), owner.kind == .organisation || owner.kind == .place else {
      return nil
    }
    return RolePhrase(role: nil, affiliation: stretch.name(owner.tokens), tokens: [owner.tokens])
  }

  /// The role noun of `envoy for Syria`, when the token at `last` ends its complement.
  func roleWithComplement(_ last: Int, _ sentence: Range<Int>) -> Int? {
    var at = last
    while at > sentence.lowerBound, at > last - 6, stretch.isNameWord(at) || stretch.isHyphen(at) { at -= 1 }
    guard at < last, stretch.tokens[last].kind == .word else { return nil }
    if stretch.isWord(at, "the") { at -= 1 }
    guard stretch.functionKind(at) == .preposition, at > sentence.lowerBound, isRole(at - 1) else {
      return nil
    }
    return at - 1
  }

  func isRole(_ index: Int) -> Bool { !stretch.classes(index).isDisjoint(with: [.roleNoun, .title]) }

  func isLowerRole(_ index: Int) -> Bool {
    stretch.classes(index).contains(.roleNoun) && stretch.tokens.indices.contains(index)
      && !stretch.tokens[index].shape.contains(.capitalised)
  }

  /// `Mr.` and `Dr.` are no roles.
  func isShownRole(_ index: Int) -> Bool {
    !stretch.classes(index).isDisjoint(with: [.roleNoun, .roleSynonym])
  }

  func isTitleAbbreviation(_ index: Int) -> Bool {
    stretch.classes(index).contains(.title) && stretch.tokens[index].shape.contains(.dotted)
  }

  /// Whether the segment that ends at `last` is itself said of a name before it: `Ann Bell, a senator, Bob Cox`.
  func isPersonsApposition(_ last: Int, _ sentence: Range<Int>) -> Bool {
    var at = last
    while at > sentence.lowerBound, at > last - 14 {
      if stretch.isMark(at, ",") { return nameAt[at - 1] >= 0 }
      at -= 1
    }
    return false
  }

  /// Where the noun phrase that ends with the role noun at `head` begins.
  func phraseStart(_ head: Int, _ sentence: Range<Int>) -> Int {
    var at = head
    var unknown = 0
    var owner = false
    while at > sentence.lowerBound, head - at < 25 {
      let before = at - 1
      let token = stretch.tokens[before]
      if stretch.isPossessive(before) {
        guard !owner else { break }
        owner = true
        at = before
        continue
      }
      if stretch.isHyphen(before), stretch.joined(before) {
        at = before
        continue
      }
      guard token.kind == .word || token.kind == .number && stretch.joined(at) else { break }
      if stretch.isWord(before, "and") {
        // `Trade and Industry Minister`, but not `told Ann Bell and Senator Cox`.
        guard before > sentence.lowerBound, joinsRole(before, at) else { break }
        at = before
        continue
      }
      // `Centre for Health Security analyst`: a body with small words in its name.
      if let other = covering(before), other.kind == .organisation, other.tokens.upperBound == at, !owner,
        other.tokens.lowerBound >= sentence.lowerBound
      {
        at = other.tokens.lowerBound
        continue
      }
      if stretch.functionKind(before) != nil || token.classes.contains(.calendar) { break }
      if let other = covering(before), other.kind == .person, !owner, !isOwnerLike(other, at) { break }
      if !token.shape.contains(.capitalised),
        token.classes.isDisjoint(with: [.roleNoun, .roleModifier, .organisationNoun])
      {
        unknown += 1
        if unknown > 4 || owner && !stretch.joined(at) { break }
      } else if owner, !token.shape.contains(.capitalised) {
        break
      }
      at = before
    }
    // `told minister Bell`: a word that is neither capitalised nor known opens a phrase only behind an article.
    let opens =
      at == sentence.lowerBound
      || stretch.functionKind(at - 1).map {
        [.determiner, .possessive, .quantifier, .preposition].contains($0)
      } ?? false
      || stretch.tokens[at - 1].kind != .word || stretch.isPossessive(at - 1)
    while at < head, !opens, !stretch.tokens[at].shape.contains(.capitalised),
      stretch.classes(at).isDisjoint(with: [.roleNoun, .roleModifier])
    {
      at += 1
    }
    while at < head, stretch.isHyphen(at) || stretch.isWord(at, "and") || stretch.isPossessive(at) { at += 1 }
    // `, informed regional director Bell`: behind a comma or at the beginning a verb; behind an article it describes.
    if at < head, !stretch.tokens[at].shape.contains(.capitalised), stretch.isParticiple(at),
      stretch.functionKind(at - 1) == nil, stretch.classes(at).isDisjoint(with: .roleModifier)
    {
      at += 1
    }
    return at
  }

  func isOwnerLike(_ mention: NameMention, _ after: Int) -> Bool {
    // `Clinton campaign spokesman`: a surname that stands for a body.
    mention.tokens.count <= 2 && after <= mention.tokens.upperBound + 1
  }

  func joinsRole(_ conjunction: Int, _ after: Int) -> Bool {
    let before = stretch.tokens[conjunction - 1]
    if before.classes.contains(.roleNoun) {
      // `expert and former official`, `founder and chairman`: within one phrase only in lower case.
      return !before.shape.contains(.capitalised)
    }
    if let other = covering(conjunction - 1),
      other.kind == .person || other.kind == .likelyPerson && isKnownPerson(other)
    {
      return false
    }
    return before.shape.contains(.capitalised) && stretch.tokens[after].shape.contains(.capitalised)
      && !stretch.classes(after).contains(.title)
  }

  func isKnownPerson(_ mention: NameMention) -> Bool {
    stretch.classes(mention.tokens.lowerBound).contains(.givenName)
  }

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

  // MARK: Names

  func covering(_ index: Int) -> NameMention? {
    guard nameAt.indices.contains(index), nameAt[index] >= 0 else { return nil }
    return names[Int(nameAt[index])]
  }

  func name(endingAt index: Int) -> NameMention? {
    guard let name = covering(index - 1), name.tokens.upperBound == index else { return nil }
    return name
  }
}
