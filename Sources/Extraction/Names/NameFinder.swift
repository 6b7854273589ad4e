import Proceedings

/// Finds the names in a stretch: runs of capitalised words, cut where title, role or country end and the name begins.
struct NameFinder {
  let stretch: Stretch
  /// Whether a word form stands capitalised where no sentence begins, by form.
  var isCapitalisedInside: [Bool] = []
  /// Whether a word form stands right behind a given name, by form: `Cook` of `Anna Cook` is a name by itself too.
  var isSurname: [Bool] = []
  var forms: [WordForms.ID]
  var mentions: [NameMention] = []

  /// The names of `stretch`, in text order; `words` gives every capitalised word a number.
  static func names(in stretch: Stretch, _ words: inout WordForms) -> [NameMention] {
    var finder = NameFinder(stretch, &words)
    for sentence in stretch.sentences { finder.scan(sentence) }
    return finder.mentions
  }

  private init(_ stretch: Stretch, _ words: inout WordForms) {
    self.stretch = stretch
    forms = Array(repeating: -1, count: stretch.tokens.count)
    for sentence in stretch.sentences {
      let isHeadline = stretch.isHeadline(sentence)
      for index in sentence.tokens where stretch.isNameWord(index) {
        let token = stretch.tokens[index]
        let form = words.id(stretch.text.bytes, token.start, token.end)
        forms[index] = form
        while isCapitalisedInside.count <= form {
          isCapitalisedInside.append(false)
          isSurname.append(false)
        }
        guard !isHeadline, !opensSpeech(index) else { continue }
        isCapitalisedInside[Int(form)] = true
        if isGivenName(index - 1), stretch.isNameWord(index - 1), !stretch.isNameWord(index + 1) {
          isSurname[Int(form)] = true
        }
      }
    }
  }

  mutating func scan(_ sentence: Sentence) {
    let isHeadline = stretch.isHeadline(sentence)
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard stretch.isNameWord(index) else {
        index += 1
        continue
      }
      if isHeadline {
        index = headlineName(index, sentence.tokens.upperBound)
        continue
      }
      let end = runEnd(index, sentence.tokens.upperBound)
      // `Texas-based`: the word before the hyphen is part of an adjective.
      let last = stretch.joined(end) && stretch.isCompoundAdjective(end) ? end - 1 : end
      if last > index { split(index..<last) }
      index = end
    }
  }

  /// Whether a sentence or a quotation begins with the token at `index`, so that its capital says nothing.
  func opensSpeech(_ index: Int) -> Bool { stretch.opensSpeech(index) }

  // MARK: Headlines

  /// In a headline every word is a capital: only what the text names elsewhere, or what a given name opens, is a name.
  mutating func headlineName(_ start: Int, _ limit: Int) -> Int {
    var end = start + 1
    if isGivenName(start), end < limit, stretch.isNameWord(end), isKnown(end) {
      end += 1
      if end < limit, stretch.isNameWord(end), isKnown(end) { end += 1 }
      add(start..<end, phrase: start..<end, .person, weak: true)
      return end
    }
    guard isKnown(start) else { return end }
    while end < limit, stretch.isNameWord(end), isKnown(end) { end += 1 }
    add(start..<end, phrase: start..<end, kind(of: start..<end, .unknown), weak: true)
    return end
  }

  func isKnown(_ index: Int) -> Bool {
    let form = forms[index]
    return form >= 0 && Int(form) < isCapitalisedInside.count && isCapitalisedInside[Int(form)]
  }

  // MARK: Cutting a run

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

  // MARK: Kinds

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

  mutating func add(
    _ tokens: Range<Int>, phrase: Range<Int>, _ kind: NameMention.Kind, weak: Bool
  ) {
    var tokens = tokens
    // `the Obama` of `Ann, Jr.`: marks do not end a name.
    while tokens.count > 1, stretch.isHyphen(tokens.upperBound - 1) { tokens = tokens.dropLast() }
    guard !tokens.isEmpty else { return }
    let isHandle = stretch.isMark(tokens.lowerBound - 1, "@")
    var gender = Gender.unknown
    for index in phrase where index < tokens.lowerBound {
      let entry = stretch.tokens[index].entry
      guard entry != Lexicon.none else { continue }
      let told = GenderTable.title(entry)
      if told != .unknown {
        gender = told
      } else if GenderTable.role(entry) != .unknown {
        gender = GenderTable.role(entry)
      }
    }
    if phrase.lowerBound == tokens.lowerBound, phrase.lowerBound > 0, gender == .unknown {
      // `spokeswoman Ann`, `businessman Lee`: the role in lower case right before the name.
      let entry = stretch.tokens[phrase.lowerBound - 1].entry
      if entry != Lexicon.none { gender = GenderTable.role(entry) }
    }
    if gender == .unknown, kind == .person || kind == .likelyPerson {
      let first = stretch.tokens[tokens.lowerBound]
      if first.classes.contains(.givenName) { gender = GenderTable.givenName(first.entry) }
    }
    if isHandle { tokens = (tokens.lowerBound - 1)..<tokens.upperBound }
    mentions.append(
      NameMention(
        tokens: tokens, phrase: isHandle ? tokens : phrase, kind: kind, gender: gender, isWeak: weak))
  }
}

extension Stretch {
  /// Whether nearly every word of `sentence` is capitalised, as in a headline, so that capitals mark no names.
  func isHeadline(_ sentence: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    var lowerContent = 0
    var lowerVerbs = 0
    for index in sentence.tokens where tokens[index].kind == .word && !isPossessive(index) {
      words += 1
      if tokens[index].shape.contains(.capitalised) {
        capitals += 1
      } else if !tokens[index].classes.contains(.functionWord) {
        lowerContent += 1
      } else if functionKind(index) == .verb || functionKind(index) == .pronoun {
        lowerVerbs += 1
      }
    }
    guard words >= 4 else { return false }
    // With a full stop only where no word but the smallest begins in lower case: sentences have a verb.
    if let last = sentence.tokens.last, isMark(last, "."), words < 6 || lowerContent + lowerVerbs > 0 {
      return false
    }
    return capitals * 10 >= words * 6 && lowerContent * 6 <= words
  }
}
