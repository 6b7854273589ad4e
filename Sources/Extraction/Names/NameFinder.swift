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
