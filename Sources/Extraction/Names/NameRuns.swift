import Proceedings

/// Follows a run of capitalised words over hyphens, particles and the small words of bodies.
extension NameFinder {
  /// The end of the run of capitalised words that begins at `start`.
  func runEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    // No name is longer; lists in capitals are.
    let limit = min(limit, start + 30)
    while end < limit {
      if stretch.isHyphen(end), stretch.joined(end), end + 1 < limit {
        if stretch.isCompoundAdjective(end) || stretch.tokens[end + 1].kind == .punctuation { return end }
        // `Secretary-General`, `Ki-moon`, `G-77`; a lower-case second part ends the name: `Kennedy-like`.
        end += 2
        continue
      }
      if stretch.isNameWord(end) {
        guard !stretch.tokens[end].shape.contains(.lineBefore) || stretch.tokens[end].kind == .word else {
          return end
        }
        end += 1
        continue
      }
      if let after = connectorEnd(start, end, limit) {
        end = after
        continue
      }
      return end
    }
    return end
  }

  /// The end of a connector at `index` and the name word that follows it, if the name goes on over it.
  func connectorEnd(_ start: Int, _ index: Int, _ limit: Int) -> Int? {
    let token = stretch.tokens[index]
    if token.kind == .number { return numberEnd(index) }
    // `Ursula von der Leyen`, `Bashar al-Assad`.
    if token.classes.contains(.nameParticle), !token.shape.contains(.capitalised) {
      var after = index + 1
      while after < limit, after < index + 4,
        stretch.classes(after).contains(.nameParticle) || stretch.isHyphen(after),
        !stretch.isNameWord(after)
      {
        after += 1
      }
      if after < limit, stretch.isNameWord(after), !isBody(start..<index) { return after + 1 }
    }
    if stretch.isMark(index, ","), index + 1 < limit, stretch.isNameSuffix(index + 1) { return index + 2 }
    if stretch.isMark(index, "&"), index + 1 < limit, stretch.isNameWord(index + 1) { return index + 2 }
    guard let kind = stretch.functionKind(index) else { return nil }
    // `Alliance to Reclaim Our Schools`
    if token.shape.contains(.capitalised), stretch.isNameWord(index + 1), isBody(start..<index),
      !opensSpeech(index)
    {
      return index + 2
    }
    if stretch.isWord(index, "and") {
      return index + 1 < limit && stretch.isNameWord(index + 1) && joinsBody(start, index, limit)
        ? index + 2 : nil
    }
    guard kind == .preposition, isBody(start..<index) else { return nil }
    let joins =
      stretch.isWord(index, "of") || stretch.isWord(index, "for") || stretch.isWord(index, "on")
      || stretch.isWord(index, "to")
    var after = index + 1
    if stretch.isWord(after, "the") { after += 1 }
    guard joins, after < limit, stretch.isNameWord(after) else { return nil }
    // `the committee on Monday` has no name word here; `Minister for Trade Ann Bell` is no body.
    return after + 1
  }

  func numberEnd(_ index: Int) -> Int? {
    let token = stretch.tokens[index]
    let before = stretch.tokens[index - 1]
    guard token.end - token.start <= 4,
      before.shape.contains(.allCapitals) || before.classes.contains(.documentNoun)
    else { return nil }
    return index + 1
  }

  /// Whether the words of `range` name a body to which `of` and `for` can belong: `Department of …`.
  func isBody(_ range: Range<Int>) -> Bool {
    for index in range where !stretch.isHyphen(index) {
      let classes = stretch.classes(index)
      if classes.contains(.organisationNoun) { return true }
      if stretch.isWord(index, "bank") || stretch.isWord(index, "citizens")
        || stretch.isWord(index, "veterans")
      {
        return true
      }
    }
    return false
  }

  /// `Securities and Exchange Commission`: one body, where a role, a country or a person's name does not begin.
  func joinsBody(_ start: Int, _ conjunction: Int, _ limit: Int) -> Bool {
    guard conjunction - start <= 6 else { return false }
    for index in start..<conjunction {
      let classes = stretch.classes(index)
      if index == conjunction - 1, classes.contains(.organisationNoun) {
        // `Department of Health and Human Services` goes on, `the Senate and the House` does not.
        let hasOf = (start..<index).contains { stretch.isWord($0, "of") || stretch.isWord($0, "for") }
        if !hasOf { return false }
      }
      if !classes.isDisjoint(with: [
        .givenName, .country, .demonym, .title, .capital, .state, .partyAdjective,
      ])
        && !(classes.contains(.state) && classes.contains(.placeNoun))
      {
        return false
      }
      if stretch.tokens[index].shape.contains(.allCapitals) { return false }
    }
    var end = conjunction + 1
    var found = false
    while end < limit, stretch.isNameWord(end) {
      let classes = stretch.classes(end)
      if classes.contains(.givenName), end > conjunction + 1 { return false }
      if classes.contains(.organisationNoun) { found = true }
      end += 1
    }
    let hasBodyBefore = isBody(start..<conjunction)
    return found && end - conjunction > 2
      || hasBodyBefore && (start..<conjunction).contains { stretch.isWord($0, "of") }
  }
}
