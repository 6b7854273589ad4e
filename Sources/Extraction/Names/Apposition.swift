import Proceedings

/// Reads the role from what follows a name.
extension RoleFinder {
  func roleAfter(_ mention: NameMention, _ sentence: Range<Int>) -> RolePhrase? {
    var at = mention.tokens.upperBound
    if stretch.isMark(at, "("),
      let close = (at..<min(at + 8, sentence.upperBound)).first(where: { stretch.isMark($0, ")") })
    {
      at = close + 1
    }
    guard at < sentence.upperBound, stretch.isMark(at, ",") else { return nil }
    at += 1
    // `, 59, `
    if at + 1 < sentence.upperBound, stretch.tokens[at].kind == .number, stretch.isMark(at + 1, ",") {
      at += 2
    }
    var start = at
    if let kind = stretch.functionKind(start), kind == .determiner { start += 1 }
    if stretch.isWord(start, "then") { start += 1 }
    // The role noun comes before any verb, comma or relative clause.
    var head: Int?
    var index = start
    while index < sentence.upperBound, index < start + 12 {
      let token = stretch.tokens[index]
      if token.kind == .terminator || stretch.isMark(index, ",")
        || token.kind == .quotationMark && !stretch.isPossessive(index)
      {
        break
      }
      if let kind = stretch.functionKind(index), kind != .determiner || head != nil {
        if !stretch.isWord(index, "and") || head == nil { break }
      }
      if token.classes.contains(.roleNoun) || isTitleRole(index) { head = index }
      index += 1
    }
    guard let head else { return nil }
    // `Ann Bell, Senator Cox said`: a role before another name is that name's.
    if head + 1 < sentence.upperBound, stretch.isNameWord(head + 1), nameAt[head + 1] >= 0,
      names[Int(nameAt[head + 1])].kind.mayBePerson
    {
      return nil
    }
    if isNounsModifier(head, sentence) { return nil }
    // `a broker based in Leeds`: what a participle opens is no part of the role.
    let end = stretch.isParticiple(head + 1) ? head + 1 : segmentEnd(head + 1, sentence)
    // `Ann, the mayor has said …`: an apposition is closed by a comma; here Ann is told of somebody else.
    if stretch.isWord(at, "the"), stretch.functionKind(end) == .verb { return nil }
    var phrase = apposition(start, head, end)
    phrase?.isKin = stretch.isKin(head)
    return phrase
  }

  /// `Bell, the delegate count is …`: the role describes a thing.
  private func isNounsModifier(_ head: Int, _ sentence: Range<Int>) -> Bool {
    let next = head + 1
    guard next < sentence.upperBound, stretch.tokens[next].kind == .word, stretch.functionKind(next) == nil,
      !stretch.isPossessive(next), !stretch.tokens[next].shape.contains(.capitalised)
    else { return false }
    let end = Int(stretch.tokens[next].end)
    let tail = stretch.text.bytes[max(0, end - 3)..<end]
    return !stretch.isParticiple(next) && !tail.elementsEqual("ing".utf8)
      && !tail.suffix(2).elementsEqual("ly".utf8)
      && stretch.classes(next).isDisjoint(with: .calendar)
  }

  func isTitleRole(_ index: Int) -> Bool {
    stretch.classes(index).contains(.title) && isShownRole(index)
  }

  /// The end of an apposition: the next comma, dash, relative or verb.
  func segmentEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var at = start
    while at < sentence.upperBound, at < start + 30 {
      let token = stretch.tokens[at]
      if token.kind == .terminator || stretch.isMark(at, "(") || stretch.isMark(at, ")")
        || stretch.isMark(at, ";")
      {
        return at
      }
      if token.kind == .quotationMark, !stretch.isPossessive(at) { return at }
      if stretch.isMark(at, ",") { return at }
      if token.kind == .punctuation, !stretch.joined(at) { return at }
      if let kind = stretch.functionKind(at), kind == .relative || kind == .verb || kind == .pronoun {
        return at
      }
      if stretch.isWord(at, "that") { return at }
      at += 1
    }
    return at
  }

  func apposition(_ start: Int, _ head: Int, _ end: Int) -> RolePhrase? {
    // `Ukraine’s representative`
    if let mark = (start..<head).first(where: { stretch.isPossessive($0) }), let owner = name(endingAt: mark),
      owner.kind != .person
    {
      return RolePhrase(
        role: stretch.name((mark + 1)..<end), affiliation: affiliation(owner.tokens), tokens: [start..<end])
    }
    guard let last = covering(end - 1), last.tokens.lowerBound > head, last.kind != .person,
      last.kind != .likelyPerson
    else {
      return simple(start, head, end)
    }
    var at = last.phrase.lowerBound - 1
    var adjectives = 0
    while at > head, adjectives < 3, stretch.functionKind(at) == nil, stretch.tokens[at].kind == .word {
      at -= 1
      adjectives += 1
    }
    if stretch.functionKind(at) == .determiner { at -= 1 }
    guard at > head, stretch.functionKind(at) == .preposition else { return simple(start, head, end) }
    return RolePhrase(
      role: stretch.name(start..<at), affiliation: affiliation(last.tokens), tokens: [start..<end])
  }

  func simple(_ start: Int, _ head: Int, _ end: Int) -> RolePhrase? {
    if let last = lastOfBody(start..<head), last < head,
      (start...last).allSatisfy({ stretch.tokens[$0].shape.contains(.capitalised) || stretch.isHyphen($0) })
        || isTeam(last)
    {
      return RolePhrase(
        role: stretch.name((last + 1)..<end), affiliation: affiliation(start..<(last + 1)),
        tokens: [start..<end])
    }
    return RolePhrase(role: stretch.name(start..<end), affiliation: nil, tokens: [start..<end])
  }

  /// `Tanzania, for the African Group,`: on whose behalf someone speaks.
  func behalf(of mention: NameMention, in sentence: Range<Int>) -> String? {
    var at = mention.tokens.upperBound
    guard stretch.isMark(at, ",") else { return nil }
    at += 1
    if stretch.isWord(at, "on"), stretch.isWord(at + 1, "behalf"), stretch.isWord(at + 2, "of") {
      at += 3
    } else if stretch.isWord(at, "for") {
      at += 1
    } else {
      return nil
    }
    if stretch.isWord(at, "the") { at += 1 }
    guard at < sentence.upperBound, let name = covering(at), name.tokens.lowerBound == at,
      stretch.isMark(name.tokens.upperBound, ",") || stretch.functionKind(name.tokens.upperBound) == .verb
        || name.kind == .organisation
    else { return nil }
    return stretch.name(name.tokens)
  }

  /// The state of `(R-Vt.)` or `, D-Ohio,`.
  func bracketed(_ mention: NameMention, _ sentence: Range<Int>) -> RolePhrase? {
    let at = mention.tokens.upperBound
    guard stretch.isMark(at, "(") || stretch.isMark(at, ",") else { return nil }
    var index = at + 1
    if stretch.isHyphen(index + 1) {
      guard stretch.isWord(index, "r") || stretch.isWord(index, "d") || stretch.isWord(index, "i") else {
        return nil
      }
      index += 2
    } else if !stretch.isMark(at, "(") {
      return nil
    }
    guard index < sentence.upperBound, stretch.classes(index).contains(.state),
      let reading = Lexicon.shared.reading(stretch.tokens[index].entry, .state)
    else { return nil }
    return RolePhrase(
      role: nil, affiliation: reading.values.joined(separator: " "), tokens: [index..<(index + 1)])
  }
}
