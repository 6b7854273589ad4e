// Where the noun phrase begins that ends with a role: `Trade and Industry Minister`.

extension RoleFinder {
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
}
