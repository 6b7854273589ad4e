import Proceedings

/// Tells what a source that is only described is, by its noun: a person, a body, a group, a text, or a thing.
extension Identities {
  /// What a described source is, by its head noun; nil for a thing.
  func descriptionKind(_ head: Int, _ phrase: NounPhrase, _ reader: Reader) -> Speaker.Kind? {
    let stretch = reader.stretch
    let classes = stretch.classes(head)
    let isNumber = stretch.tokens[head].kind != .word || classes.contains(.numberWord)
    if isNumber { return .group }
    if phrase.core.contains(where: { stretch.isMark($0, "%") }) { return .group }
    if classes.contains(.groupNoun) || stretch.isPeople(head) { return .group }
    if stretch.isWord(phrase.core.lowerBound, "those") { return .group }
    if phrase.determiners.contains(where: { stretch.isWord($0, "these") || stretch.isWord($0, "those") }) {
      return .group
    }
    // `a number of parties`, `a group of parents`: the head is what follows `of`.
    if isQuantity(head, stretch),
      phrase.complement.contains(where: {
        stretch.looksPlural($0) || stretch.classes($0).contains(.groupNoun) || stretch.isWord($0, "you")
      })
    {
      return .group
    }
    if classes.contains(.documentNoun), !classes.contains(.organisationNoun) || stretch.isWord(head, "plan") {
      return .document
    }
    if classes.contains(.roleNoun), !classes.contains(.organisationNoun) || stretch.isWord(head, "observer") {
      return .person
    }
    if classes.contains(.organisationNoun) {
      return stretch.isWord(head, "record") || stretch.isWord(head, "mail") || stretch.isWord(head, "website")
        ? .document : .organisation
    }
    if isCollective(head, stretch) { return .group }
    if looksAbstract(head, stretch) { return nil }
    if stretch.looksPlural(head) {
      return .group
    }
    if stretch.functionKind(phrase.core.lowerBound) == .quantifier { return .group }
    // `country after country`
    if stretch.isWord(phrase.complement.lowerBound, "after"), phrase.complement.count == 2 { return .group }
    if looksPersonal(head, stretch) || isAged(head, stretch) || isSomebody(head, stretch) { return .person }
    return phrase.range.contains { stretch.isWord($0, "who") } ? .person : nil
  }

  /// Whether whatever makes `attribution` must be able to speak, though its noun is not known for it: `the hotel said`.
  ///
  /// Of other things a text says what they show, demand or explain; they are nobody who speaks.
  func canSpeak(_ attribution: Attribution, _ stretch: Stretch) -> Bool {
    attribution.kind == .direct || attribution.verb.map(Self.speech.contains) ?? attribution.cue.isEmpty
      || attribution.cue.contains { stretch.isWord($0.lowerBound, "according") }
  }

  /// Whether a word before the head is a name or a noun for people, bodies or texts: `a poll released`, `people close`.
  func namesSomebody(_ phrase: NounPhrase, _ reader: Reader) -> Bool {
    phrase.core.contains {
      reader.context.name(at: $0) != nil || reader.stretch.isNameWord($0)
        || reader.stretch.tokens[$0].kind == .number
        || !reader.stretch.classes($0).isDisjoint(
          with: [.groupNoun, .roleNoun, .documentNoun, .organisationNoun, .demonym, .numberWord])
    }
  }

  private static let speech: Set<String> = [
    "add", "announce", "ask", "confirm", "declare", "deny", "promise", "reply", "report", "respond", "say",
    "state",
    "tell", "write",
  ]

  /// Nouns for people together that are no body with one voice.
  func isCollective(_ head: Int, _ stretch: Stretch) -> Bool {
    ["community", "leadership", "membership", "population", "public"].contains { stretch.isWord(head, $0) }
  }

  /// `actions`, `the commitment`, `efforts to settle`: nouns for what is done by their endings, unless those who do it
  /// are a body.
  func looksAbstract(_ head: Int, _ stretch: Stretch) -> Bool {
    let token = stretch.tokens[head]
    guard !token.shape.contains(.capitalised) || token.shape.contains(.sentenceStart) else { return false }
    var bytes = stretch.text.bytes[Int(token.start)..<Int(token.end)]
    if bytes.last == UInt8(ascii: "s"), !bytes.suffix(2).elementsEqual("ss".utf8) { bytes = bytes.dropLast() }
    let singular = Lexicon.shared.entryID(bytes)
    guard Lexicon.shared.classes(singular).isDisjoint(with: [.organisationNoun, .groupNoun]) else {
      return false
    }
    return Self.abstractEndings.contains {
      bytes.count > 5 && bytes.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  private static let abstractEndings = ["tion", "sion", "ment", "ness", "ism", "ance", "ence"]

  /// `someone`, `anyone who`.
  func isSomebody(_ head: Int, _ stretch: Stretch) -> Bool {
    ["someone", "anyone", "somebody", "anybody", "everyone", "everybody"].contains {
      stretch.isWord(head, $0)
    }
  }

  func isQuantity(_ head: Int, _ stretch: Stretch) -> Bool {
    for word in [
      "number", "group", "range", "series", "majority", "handful", "coalition", "panel", "host", "lot",
      "half", "third", "quarter", "percentage", "share", "class", "chorus", "crowd",
    ] as [StaticString]
    where stretch.isWord(head, word) {
      return true
    }
    return false
  }

  /// `teacher`, `activist`, `chairman`: nouns for people by their endings.
  func looksPersonal(_ head: Int, _ stretch: Stretch) -> Bool {
    let token = stretch.tokens[head]
    guard token.end - token.start >= 5 else { return false }
    let bytes = stretch.text.bytes[Int(token.start)..<Int(token.end)]
    for ending in ["er", "or", "ist", "ian", "man", "eer", "ant"]
    where bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      return true
    }
    return false
  }
}
