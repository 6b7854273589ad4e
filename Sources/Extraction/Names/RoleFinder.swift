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
