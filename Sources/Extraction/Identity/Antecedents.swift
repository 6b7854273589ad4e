import Proceedings

/// Finds what a relative pronoun follows.
extension Identities {
  /// What a relative pronoun follows: the name or noun phrase right before it.
  mutating func antecedent(
    _ token: Int, _ pronoun: Pronoun, _ attribution: Attribution, _ reader: Reader
  ) -> Entity.ID? {
    let stretch = reader.stretch
    let sentence = stretch.sentences[stretch.sentence(ofToken: token)].tokens
    var end = token
    // `, many of whom`
    while end > sentence.lowerBound,
      stretch.isWord(end - 1, "of") || stretch.isWord(end - 1, "many")
        || stretch.isWord(end - 1, "some") || stretch.isWord(end - 1, "most")
        || stretch.isWord(end - 1, "all")
        || stretch.isWord(end - 1, "to") || stretch.isWord(end - 1, "by") || stretch.isWord(end - 1, "both")
    {
      end -= 1
    }
    // `Ann Bell, 44, of Leeds, who`: brackets, ages and short appositions stand between.
    while end > sentence.lowerBound, stretch.tokens[end - 1].kind == .punctuation,
      !stretch.isMark(end - 1, ")")
    { end -= 1 }
    if stretch.isMark(end - 1, ")"),
      let open = (max(sentence.lowerBound, end - 12)..<end).last(where: { stretch.isMark($0, "(") })
    {
      end = open
    }
    if stretch.isWord(end - 1, "according") { end -= 1 }
    while end > sentence.lowerBound, stretch.isMark(end - 1, ",") { end -= 1 }
    guard end > sentence.lowerBound else { return best(.unknown, attribution, reader) }
    if pronoun == .who {
      // `owners such as Ann Bell, who are`: the owners.
      if stretch.isPluralVerb(token + 1), let name = reader.context.name(endingAt: end),
        let phrase = stretch.exemplified(by: reader.context.names[name].phrase.lowerBound)
      {
        return describe(NounPhrase(phrase, reader.context), attribution, reader)
      }
      if let name = reader.context.name(endingAt: end), let id = person(name, reader) {
        // `Ann Bell, 44, of Leeds, who`: the place is no person as long as one stands before it.
        let isPlace =
          reader.stretch.functionKind(reader.context.names[name].phrase.lowerBound - 1) == .preposition
        guard isPlace || !index[id].isPerson, let other = personBefore(name, sentence, reader) else {
          return id
        }
        return other
      }
      if let name = reader.context.name(endingAt: end), let other = personBefore(name, sentence, reader) {
        return other
      }
      // The last word before is no person: an apposition or a noun.
      var phrase = stretch.phrase(endingAt: end - 1)
      // `nominee for president who`: the role, not its complement.
      if stretch.functionKind(phrase.lowerBound - 1) == .preposition,
        !stretch.classes(phrase.lowerBound - 2).isDisjoint(with: [.roleNoun, .groupNoun])
      {
        phrase = stretch.phrase(endingAt: phrase.lowerBound - 2).lowerBound..<phrase.upperBound
      }
      let head = stretch.classes(end - 1)
      if head.contains(.groupNoun) || stretch.looksPlural(end - 1) || head.contains(.roleNoun) {
        // `Ann Bell, the mother of two, who`; `Ann Bell and aides who`.
        if stretch.isMark(phrase.lowerBound - 1, ","),
          let name = reader.context.name(endingAt: phrase.lowerBound - 1),
          !stretch.looksPlural(end - 1), let id = person(name, reader)
        {
          return id
        }
        return describe(NounPhrase(phrase, reader.context), attribution, reader)
      }
      for back in stride(from: end - 1, through: max(sentence.lowerBound, end - 16), by: -1) {
        if let name = reader.context.name(at: back), let id = person(name, reader) { return id }
        if stretch.classes(back).contains(.groupNoun) {
          return describe(NounPhrase(stretch.phrase(endingAt: back), reader.context), attribution, reader)
        }
      }
      return best(.unknown, attribution, reader)
    }
    if let name = reader.context.name(endingAt: end), reader.context.entityOf[name] >= 0 {
      return reader.context.entityOf[name]
    }
    let phrase = stretch.phrase(endingAt: end - 1)
    // `Fiji and Tonga, two island states, which`
    if stretch.isMark(phrase.lowerBound - 1, ","),
      let last = reader.context.name(endingAt: phrase.lowerBound - 1)
    {
      return joint(endingWith: last, reader)
        ?? (reader.context.entityOf[last] >= 0 ? reader.context.entityOf[last] : nil)
    }
    guard !phrase.isEmpty else { return thing(attribution, reader) }
    // `when that support ends`, `and that is simply …`: what stands before takes up nothing.
    if let kind = stretch.functionKind(end - 1), kind == .relative || kind == .conjunction { return nil }
    return describe(NounPhrase(phrase, reader.context), attribution, reader)
  }

  /// The group of `Fiji and Tonga`, when `last` is the second name of it.
  private mutating func joint(endingWith last: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    let names = reader.context.names
    var and = names[last].phrase.lowerBound - 1
    if stretch.functionKind(and) == .determiner { and -= 1 }
    guard stretch.isWord(and, "and"), let first = reader.context.name(endingAt: and),
      let parts = Coordination(names[first].phrase.lowerBound..<names[last].tokens.upperBound, reader.context)
    else { return nil }
    return group(parts, reader)
  }

  /// Who lives in the place that a source seems to be: of `Ann Bell, 44, of Leeds, Ohio, said` only the state was read.
  func resident(_ name: Int, _ reader: Reader) -> Entity.ID? {
    let stretch = reader.stretch
    let mention = reader.context.names[name]
    let sentence = stretch.sentences[stretch.sentence(ofToken: mention.tokens.lowerBound)].tokens
    // Behind a comma only a state: countries stand in lists of those who speak.
    guard isAfterComma(mention, reader), name > 0,
      stretch.classes(mention.tokens.upperBound - 1).contains(.state)
    else { return nil }
    let town = reader.context.names[name - 1]
    guard town.tokens.upperBound == mention.phrase.lowerBound - 1,
      stretch.functionKind(town.phrase.lowerBound - 1) == .preposition
    else { return nil }
    return personBefore(name, sentence, reader)
  }

  /// The person to whom `, of Leeds` belongs.
  private func personBefore(_ name: Int, _ sentence: Range<Int>, _ reader: Reader) -> Entity.ID? {
    let mention = reader.context.names[name]
    guard name > 0,
      reader.stretch.functionKind(mention.phrase.lowerBound - 1) == .preposition
        || isAfterComma(mention, reader)
    else { return nil }
    for back in stride(from: name - 1, through: max(0, name - 3), by: -1) {
      let other = reader.context.names[back]
      guard other.tokens.lowerBound >= sentence.lowerBound,
        mention.tokens.lowerBound - other.tokens.upperBound < 12
      else { break }
      let id = reader.context.entityOf[back]
      // `of Leeds, Yorkshire`: a place is no person by its capital.
      if reader.stretch.functionKind(other.phrase.lowerBound - 1) == .preposition { continue }
      if id >= 0, index[id].isPerson, reader.stretch.isMark(other.tokens.upperBound, ",") { return id }
    }
    return nil
  }

  private func isAfterComma(_ mention: NameMention, _ reader: Reader) -> Bool {
    reader.stretch.isMark(mention.phrase.lowerBound - 1, ",")
  }

  private func person(_ name: Int, _ reader: Reader) -> Entity.ID? {
    let id = reader.context.entityOf[name]
    return id >= 0 && index[id].mayBePerson ? id : nil
  }
}
