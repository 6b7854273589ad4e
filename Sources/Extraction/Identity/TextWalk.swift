/// Goes through a stretch and enters who is mentioned into the history, up to the attribution that is being resolved.
extension Identities {
  /// Where the reader has come to in a stretch.
  struct Reader {
    let context: StretchNames
    /// The name that comes next.
    var name = 0
    /// `he`, `she` and nouns of roles: the tokens that may take up a name.
    let shorts: [Int]
    /// The one of these that comes next.
    var short = 0
    /// The sentence that was reached.
    var sentence = 0
    /// The first name of the sentence was seen.
    var hasSubject = false

    var stretch: Stretch { context.stretch }

    init(context: StretchNames) {
      self.context = context
      let stretch = context.stretch
      shorts = stretch.tokens.indices.filter { index in
        let token = stretch.tokens[index]
        guard token.kind == .word else { return false }
        if token.classes.contains(.roleNoun) { return !token.shape.contains(.capitalised) }
        return token.classes.contains(.functionWord)
          && (stretch.isWord(index, "he") || stretch.isWord(index, "she"))
      }
    }
  }

  /// Enters the names, and what takes them up, up to the token `limit` into the history.
  mutating func advance(_ reader: inout Reader, to limit: Int) {
    while true {
      let next =
        reader.name < reader.context.names.count
        ? reader.context.names[reader.name].phrase.lowerBound : reader.stretch.tokens.count
      let nextShort =
        reader.short < reader.shorts.count ? reader.shorts[reader.short] : reader.stretch.tokens.count
      guard min(next, nextShort) < limit else { break }
      if next <= nextShort {
        moveSentence(&reader, to: next)
        enterName(&reader)
      } else {
        moveSentence(&reader, to: nextShort)
        enterShort(&reader, nextShort)
      }
    }
    moveSentence(&reader, to: limit)
  }

  private mutating func enterName(_ reader: inout Reader) {
    let stretch = reader.stretch
    let mention = reader.context.names[reader.name]
    let entity = reader.context.entityOf[reader.name]
    reader.name += 1
    guard entity >= 0 else { return }
    var place = place(of: mention.tokens.lowerBound, opening: mention.phrase.lowerBound, reader)
    if stretch.isPossessive(mention.tokens.upperBound) || stretch.modifiesNoun(mention) {
      place.insert(.possessive)
    }
    if mention.isWeak { place.insert(.headline) }
    enter(entity, mention.tokens.lowerBound, place, &reader)
  }

  /// `He`, `she` and `the minister` outside quotations: the text goes on about the one they stand for.
  private mutating func enterShort(_ reader: inout Reader, _ token: Int) {
    let stretch = reader.stretch
    reader.short += 1
    guard reader.context.speech[token] < 2, reader.context.name(at: token) == nil else { return }
    let nobody = Attribution(kind: .indirect, verb: nil, source: [], cue: [], content: [], confidence: 0)
    if stretch.isWord(token, "he") || stretch.isWord(token, "she") {
      guard reader.context.speech[token] == 0 else { return }
      let gender: Gender = stretch.isWord(token, "he") ? .male : .female
      guard let entity = best(gender, nobody, reader) else { return }
      enter(entity, token, place(of: token, opening: token, reader), &reader)
    } else {
      let phrase = stretch.phrase(endingAt: token)
      guard stretch.isWord(phrase.lowerBound, "the"),
        let entity = knownHolder(of: phrase, token, nobody, reader)
      else { return }
      enter(entity, token, place(of: token, opening: phrase.lowerBound, reader), &reader)
    }
  }

  private func place(of token: Int, opening: Int, _ reader: Reader) -> History.Place {
    var place: History.Place = []
    switch reader.context.speech[token] {
    case 2: place.insert(.quoted)
    case 1: place.insert(.reported)
    default: break
    }
    var before = opening - 1
    while reader.stretch.functionKind(before) == .determiner { before -= 1 }
    if reader.stretch.functionKind(before) == .preposition || reader.stretch.governs(before) {
      place.insert(.oblique)
    }
    return place
  }

  private mutating func enter(
    _ entity: Entity.ID, _ token: Int, _ place: History.Place, _ reader: inout Reader
  ) {
    var place = place
    if !reader.hasSubject, place.isEmpty {
      place.insert(.subject)
      reader.hasSubject = true
    }
    history.append(
      History.Entry(
        entity: entity, token: tokenBase + Int32(token), sentence: sentenceBase + Int32(reader.sentence),
        place: place))
  }

  private func moveSentence(_ reader: inout Reader, to token: Int) {
    while reader.sentence + 1 < reader.stretch.sentences.count,
      reader.stretch.sentences[reader.sentence].tokens.upperBound <= token
    {
      reader.sentence += 1
      reader.hasSubject = false
    }
  }
}

extension Stretch {
  /// Whether a noun follows that the name belongs to: `the Okoro campaign`.
  fileprivate func modifiesNoun(_ mention: NameMention) -> Bool {
    let next = mention.tokens.upperBound
    guard tokens.indices.contains(next), tokens[next].kind == .word, functionKind(next) == nil else {
      return false
    }
    return !tokens[next].shape.contains(.capitalised) && !isMostlyVerb(next) && !isParticiple(next)
      && !isMannerAdverb(next)
      && !classes(next).contains(.timeWord)
  }

  /// Whether the token at `index` looks like a verb form whose object follows: `facing Syria`, `praised the council`.
  func governs(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      !tokens[index].shape.contains(.capitalised),
      tokens[index].end - tokens[index].start > 4,
      classes(index).isDisjoint(with: [.roleNoun, .organisationNoun])
    else { return false }
    let end = Int(tokens[index].end)
    let tail = text.bytes[(end - 3)..<end]
    return tail.elementsEqual("ing".utf8) || tail.suffix(2).elementsEqual("ed".utf8)
  }
}
