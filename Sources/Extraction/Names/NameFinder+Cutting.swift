// Where in a run of capitalised words a name begins and ends: `Foreign Minister | Ann Bell`.

extension NameFinder {
  mutating func split(_ run: Range<Int>) {
    var run = run
    // A word that only begins its sentence is no name by its capital alone.
    if opensSpeech(run.lowerBound), isPlainOpener(run.lowerBound) {
      if run.count == 1 {
        if !isKnown(run.lowerBound) {
          if isNameLike(run.lowerBound) { add(run, phrase: run, .unknown, weak: true) }
          return
        }
      } else if isGivenName(run.lowerBound + 1) || isTitle(run.lowerBound + 1) {
        run = (run.lowerBound + 1)..<run.upperBound
      }
    }
    if let start = nameStart(afterRoleIn: run) {
      if start > run.lowerBound + 1 { addBody(before: start, in: run) }
      return add(start..<run.upperBound, phrase: run, .person, weak: false)
    }
    if let start = givenNameStart(in: run) {
      if start > run.lowerBound,
        !followsRoleOf(run.lowerBound) || isBody(run.lowerBound..<start)
          || stretch.classes(start - 1).contains(.country)
      {
        add(
          run.lowerBound..<start, phrase: run.lowerBound..<start,
          kind(of: run.lowerBound..<start, .organisation), weak: false)
      }
      return add(start..<run.upperBound, phrase: start..<run.upperBound, .person, weak: false)
    }
    if run.count == 1, forms[run.lowerBound] >= 0, isSurname[Int(forms[run.lowerBound])],
      !stretch.classes(run.lowerBound).isDisjoint(with: [.roleNoun, .groupNoun]),
      stretch.functionKind(run.lowerBound - 1) != .determiner
    {
      return add(run, phrase: run, .unknown, weak: false)
    }
    // `House Republicans`, `Americans`: people, not a name; the body before them is one.
    let isTied = run.contains { stretch.tokens[$0].kind == .word && !stretch.isNameWord($0) }
    if !isTied, isSeveral(run) {
      if run.count > 1 { addBody(before: run.upperBound - 1, in: run) }
      return
    }
    // `Deputy Prime Minister` by itself names an office, not a person.
    let isOffice =
      !isTied && !stretch.classes(run.upperBound - 1).isDisjoint(with: [.roleNoun, .title])
      && !stretch.classes(run.upperBound - 1).contains(.organisationNoun)
    if isOffice {
      if run.count > 1 { addBody(before: run.upperBound - 1, in: run) }
      return
    }
    add(run, phrase: run, kind(of: run, .unknown), weak: false)
  }

  func isSeveral(_ run: Range<Int>) -> Bool {
    let index = run.upperBound - 1
    // `United States`, `United Nations`
    if run.count > 1,
      stretch.isWord(index, "states") || stretch.isWord(index, "nations") || stretch.isWord(index, "women")
    {
      return false
    }
    let classes = stretch.classes(index)
    if classes.contains(.groupNoun), classes.isDisjoint(with: [.organisationNoun, .country, .givenName]) {
      return true
    }
    return stretch.isPeople(index)
  }

  /// A body or country before a role in a run: `Ohio Democratic Party` of `… Chairman David Pepper`.
  mutating func addBody(before end: Int, in run: Range<Int>) {
    var last = end - 1
    while last >= run.lowerBound {
      let classes = stretch.classes(last)
      let isAcronym = stretch.tokens[last].shape.contains(.allCapitals) && !classes.contains(.roleNoun)
      if isAcronym || !classes.isDisjoint(with: [.organisationNoun, .country, .state, .capital]),
        classes.isDisjoint(with: [.title, .roleModifier])
      {
        break
      }
      last -= 1
    }
    var start = run.lowerBound
    while start < last, !stretch.classes(start).isDisjoint(with: [.roleModifier]),
      !stretch.classes(start).contains(.organisationNoun)
    { start += 1 }
    guard last >= start, last >= run.lowerBound else { return }
    add(
      start..<(last + 1), phrase: start..<(last + 1), kind(of: start..<(last + 1), .organisation), weak: false
    )
  }

  /// Where the name begins in `Foreign Minister Ann Bell`: behind the last title or role, if only a name is left.
  func nameStart(afterRoleIn run: Range<Int>) -> Int? {
    var role: Int?
    for index in run.dropLast() where !stretch.classes(index).isDisjoint(with: [.title, .roleNoun]) {
      let next = index + 1
      if stretch.isHyphen(next) { continue }
      // A given name that is a title too, inside a name: `Sarah Judge`.
      if index > run.lowerBound, isGivenName(index - 1), !stretch.classes(index).contains(.title) { continue }
      role = index
    }
    guard let role else { return nil }
    let rest = (role + 1)..<run.upperBound
    guard isNameLike(rest), rest.count <= 9 else { return nil }
    return rest.lowerBound
  }

  /// Where a person's name begins behind a country or body: `Syria` `Alexander Bell` (after “envoy for”).
  func givenNameStart(in run: Range<Int>) -> Int? {
    guard run.count >= 2 else { return nil }
    for index in run.dropLast() where isGivenName(index) && !stretch.joined(index) {
      let rest = index..<run.upperBound
      guard isNameLike(rest), wordCount(rest) >= 2, wordCount(rest) <= 5 else { continue }
      if index == run.lowerBound { return index }
      let before = run.lowerBound..<index
      let explained = before.allSatisfy {
        !stretch.classes($0).isDisjoint(
          with: [.country, .demonym, .capital, .state, .partyAdjective, .organisationNoun, .roleModifier])
      }
      let endsBody = stretch.classes(index - 1).contains(.organisationNoun)
      if explained || endsBody || followsRoleOf(run.lowerBound) { return index }
      return nil
    }
    return nil
  }

  /// Whether `minister of`, `envoy for` stands before the token at `index`.
  func followsRoleOf(_ index: Int) -> Bool {
    var before = index - 1
    if stretch.isWord(before, "the") { before -= 1 }
    guard stretch.functionKind(before) == .preposition else { return false }
    return stretch.classes(before - 1).contains(.roleNoun)
  }
}
