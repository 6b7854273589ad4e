/// Reads number phrases.
struct NumberReader {
  private let text: FigureText

  /// What may begin a number phrase, besides digits.
  static let starts: WordClasses = [.numberWord, .scaleWord, .fractionWord]

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// The number phrase that begins at `index`, or one word before it with an article.
  func phrase(at index: Int) -> NumberPhrase? {
    guard let token = text[index] else { return nil }
    if token.kind == .number { return digits(index) }
    if token.classes.contains(.numberWord) { return cardinal(index) }
    if token.classes.contains(.scaleWord) { return isPlural(index) ? scale(index) : articleAndScale(index) }
    if token.classes.contains(.fractionWord) { return part(index) }
    return nil
  }

  // MARK: Digits

  private func digits(_ index: Int) -> NumberPhrase? {
    guard let numeral = Numeral(text.bytes(index)) else { return slashFraction(index) }
    var phrase = NumberPhrase(tokens: index..<(index + 1), value: numeral.value, form: .digits)
    phrase.isGrouped = numeral.isGrouped
    phrase.decimals = numeral.decimals
    if let scale = scale(ofSuffix: numeral.suffix) {
      phrase.value *= scale
      phrase.isScaled = true
    } else {
      phrase.suffix = numeral.suffix
      guard phrase.suffix.isEmpty else { return phrase }
      addSpacedGroups(&phrase)
      addSlashFraction(&phrase)
      addVulgarFraction(&phrase)
      addHalf(&phrase)
    }
    addScales(&phrase)
    return phrase
  }

  private func scale(ofSuffix suffix: [UInt8]) -> Double? {
    guard !suffix.isEmpty else { return nil }
    let entry = text.lexicon.entryID(suffix[...])
    guard let reading = text.lexicon.reading(entry, .scaleWord), let value = reading.values.first else {
      return nil
    }
    return Double(value)
  }

  /// `2/3`; nothing else with a slash is a number.
  private func slashFraction(_ index: Int) -> NumberPhrase? {
    // Elsewhere two numbers with a slash are a date or a document's number.
    let isShare =
      text.isWord(index + 1, among: ["of", "majority"])
      || QualifierPhrases.shared.before(index, in: text) != nil
    guard isShare, let value = part(slashed: index) else { return nil }
    return NumberPhrase(tokens: index..<(index + 1), value: value, form: .fraction)
  }

  private func part(slashed index: Int) -> Double? {
    let halves = text.bytes(index).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let over = Numeral(halves[0]), let under = Numeral(halves[1]),
      over.suffix.isEmpty,
      under.suffix.isEmpty, over.decimals + under.decimals == 0, over.value > 0, over.value < under.value,
      under.value <= 10
    else { return nil }
    return over.value / under.value
  }

  /// `1 1/2`.
  private func addSlashFraction(_ phrase: inout NumberPhrase) {
    let next = phrase.tokens.upperBound
    guard phrase.isPlain, phrase.value < 1000, text[next]?.kind == .number, let part = part(slashed: next)
    else { return }
    phrase.value += part
    phrase.decimals = 2
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
  }

  /// `1 250 000`: groups of three digits behind single spaces.
  private func addSpacedGroups(_ phrase: inout NumberPhrase) {
    guard phrase.isPlain, phrase.value < 1000 else { return }
    while let token = text[phrase.tokens.upperBound], token.kind == .number, token.end - token.start == 3,
      let last = text[phrase.tokens.upperBound - 1], isOneSpace(Int(last.end), Int(token.start)),
      text.bytes(phrase.tokens.upperBound).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), phrase.value < 1e18
    {
      let group = text.bytes(phrase.tokens.upperBound).reduce(0.0) { $0 * 10 + Double($1 - 0x30) }
      phrase.value = phrase.value * 1000 + group
      phrase.isGrouped = true
      phrase.tokens = phrase.tokens.lowerBound..<(phrase.tokens.upperBound + 1)
    }
  }

  private func isOneSpace(_ start: Int, _ end: Int) -> Bool {
    let bytes = text.stretch.text.bytes[start..<end]
    return bytes.elementsEqual([0x20]) || bytes.elementsEqual([0xC2, 0xA0])
      || bytes.elementsEqual([0xE2, 0x80, 0x89]) || bytes.elementsEqual([0xE2, 0x80, 0xAF])
  }

  /// `2½`.
  private func addVulgarFraction(_ phrase: inout NumberPhrase) {
    let next = phrase.tokens.upperBound
    guard text.isJoined(next), let part = Self.vulgarFractions[Array(text.bytes(next))] else { return }
    phrase.value += part
    phrase.decimals += 2
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
  }

  private static let vulgarFractions: [[UInt8]: Double] = [
    Array("½".utf8): 0.5, Array("¼".utf8): 0.25, Array("¾".utf8): 0.75, Array("⅓".utf8): 1.0 / 3,
    Array("⅔".utf8): 2.0 / 3,
  ]

  // MARK: Words

  /// `twenty-five`, `two hundred and fifty thousand`, `two and a half million`, `two-thirds`; nil for an ordinal.
  private func cardinal(_ index: Int) -> NumberPhrase? {
    guard let first = text.number(index, .numberWord) else { return nil }
    var total = 0.0
    var current = first
    var end = index + 1
    var isScaled = false
    while true {
      let next = afterJoint(end, mayAnd: current >= 100 || (current == 0 && total > 0))
      if let word = text.number(next, .numberWord), fits(word, current, afterScale: current == 0 && total > 0)
      {
        current += word
        end = next + 1
      } else if let scale = scaleValue(afterJoint(end, mayAnd: false)), scale >= 12, current > 0 {
        end = afterJoint(end, mayAnd: false) + 1
        isScaled = true
        if scale <= 100 {
          current *= scale
        } else {
          total += current * scale
          current = 0
        }
      } else {
        break
      }
    }
    var phrase = NumberPhrase(tokens: index..<end, value: total + current, form: .words, isScaled: isScaled)
    if addFraction(&phrase) { return phrase }
    addRepetition(&phrase)
    guard !isOrdinal(afterJoint(end, mayAnd: current >= 100)) else { return nil }
    addHalf(&phrase)
    addScales(&phrase)
    return phrase
  }

  /// `seven (7) million`: legal texts give the number twice.
  private func addRepetition(_ phrase: inout NumberPhrase) {
    let end = phrase.tokens.upperBound
    guard text.isMark(end, "("), text[end + 1]?.kind == .number, text.isMark(end + 2, ")"),
      let numeral = Numeral(text.bytes(end + 1)), numeral.suffix.isEmpty, numeral.value == phrase.value
    else { return }
    phrase.tokens = phrase.tokens.lowerBound..<(end + 3)
  }

  private func fits(_ word: Double, _ current: Double, afterScale: Bool) -> Bool {
    if afterScale { return word < 100 }
    let rest = current.truncatingRemainder(dividingBy: 100)
    if current >= 100, rest == 0 { return word < 100 && word > 0 }
    return rest >= 20 && rest.truncatingRemainder(dividingBy: 10) == 0 && word < 10 && word > 0
  }

  /// The index of the next word of a number: behind a hyphen, or `and` where it may stand.
  private func afterJoint(_ index: Int, mayAnd: Bool) -> Int {
    if text.isHyphen(index) { return index + 1 }
    if mayAnd, text.isWord(index, "and"), text.has(index + 1, .numberWord) { return index + 1 }
    return index
  }

  private func isOrdinal(_ index: Int) -> Bool {
    guard let token = text[index], token.kind == .word else { return false }
    if text.has(index, .fractionWord) { return !isPlural(index) && !text.isWord(index, "half") }
    guard text.isHyphen(index - 1) else { return false }
    return text.isWord(index, among: ["first", "second"])
  }

  /// `and a half` behind a whole number.
  private func addHalf(_ phrase: inout NumberPhrase) {
    var next = phrase.tokens.upperBound
    for word in ["and", "a", "half"] as [StaticString] {
      if text.isHyphen(next) { next += 1 }
      guard text.isWord(next, word) else { return }
      next += 1
    }
    phrase.value += 0.5
    phrase.decimals = 1
    phrase.tokens = phrase.tokens.lowerBound..<next
  }

  /// Scale words behind a number: `2.350 million`, `5 hundred thousand`, `$5-million`.
  private func addScales(_ phrase: inout NumberPhrase) {
    while true {
      let next = afterJoint(phrase.tokens.upperBound, mayAnd: false)
      guard let scale = scaleValue(next), scale >= 12, phrase.value < 1e15 else { return }
      // `the 5 k run`: only joined to its digits is one letter a scale.
      guard let token = text[next], token.end - token.start > 1 else { return }
      phrase.value *= scale
      phrase.isScaled = true
      phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
    }
  }

  // MARK: Scales without a number

  private func scaleValue(_ index: Int) -> Double? { text.number(index, .scaleWord) }

  private func isPlural(_ index: Int) -> Bool {
    text.bytes(index).last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }

  /// `dozens`, `hundreds of thousands`, `tens of millions`.
  private func scale(_ index: Int) -> NumberPhrase? {
    guard var value = scaleValue(index) else { return nil }
    var end = index + 1
    while text.isWord(end, "of"), let next = scaleValue(end + 1), next >= 100, isPlural(end + 1), value < 1e15
    {
      value *= next
      end += 2
    }
    // `Tens` and `scores` are amounts only with what they are tens and scores of.
    if end == index + 1, value < 100, value != 12 {
      guard value == 20, text.isWord(end, "of"), !text.has(index - 1, .phraseEnd) else { return nil }
    }
    return NumberPhrase(tokens: index..<end, value: value, form: .indefinite, isScaled: true)
  }

  /// `a dozen`, `a few hundred`, `several thousand`, `a couple of`, `a couple dozen`, `half a million`.
  private func articleAndScale(_ index: Int) -> NumberPhrase? {
    guard let value = scaleValue(index), value != 10, let token = text[index], token.end - token.start > 2
    else {
      return nil
    }
    var phrase = NumberPhrase(tokens: index..<(index + 1), value: value, form: .words, isScaled: value > 2)
    if text.isWord(index - 1, among: ["several", "few", "many"]) {
      guard value > 2 else { return nil }
      phrase.form = .indefinite
      let start = text.isWord(index - 2, "a") ? index - 2 : index - 1
      phrase.tokens = start..<(index + 1)
      addScales(&phrase)
      return phrase
    }
    if value == 2 { return couple(phrase) }
    guard text.isWord(index - 1, among: ["a", "an"]) else { return nil }
    phrase.tokens = (index - 1)..<(index + 1)
    addHalf(&phrase)
    if phrase.decimals > 0 { phrase.value = value * 1.5 }
    addScales(&phrase)
    return phrase
  }

  private func couple(_ couple: NumberPhrase) -> NumberPhrase? {
    var phrase = couple
    phrase.form = .indefinite
    let next = phrase.tokens.upperBound
    let isOf = text.isWord(next, "of")
    addScales(&phrase)
    if isOf, let scale = scaleValue(next + 1), scale > 2 {
      phrase.value *= scale
      phrase.isScaled = true
      phrase.tokens = phrase.tokens.lowerBound..<(next + 2)
    }
    // Without a scale or `of` it is two people: `the couple`.
    let isTwoPeople = text.isWord(couple.tokens.lowerBound - 1, "the") && !phrase.isScaled
    guard phrase.isScaled || (isOf && !isTwoPeople) || text.has(next, .durationUnit) else { return nil }
    return phrase
  }

  // MARK: Parts of one

  /// `two-thirds`, `one third`: turns the number into a fraction if such a word follows.
  private func addFraction(_ phrase: inout NumberPhrase) -> Bool {
    let next = afterJoint(phrase.tokens.upperBound, mayAnd: false)
    guard let divisor = text.number(next, .fractionWord), phrase.value > 0, phrase.value < divisor else {
      return false
    }
    guard isPlural(next) == (phrase.value > 1), !(phrase.value == 2 && divisor == 4) else { return false }
    phrase.value /= divisor
    phrase.form = .fraction
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
    addFractionScale(&phrase)
    return true
  }

  /// `half`, `a third`, `a quarter`, `half a million`.
  private func part(_ index: Int) -> NumberPhrase? {
    guard let divisor = text.number(index, .fractionWord), !isPlural(index) else { return nil }
    let isHalf = divisor == 2
    let hasArticle = text.isWord(index - 1, "a")
    guard isHalf || hasArticle, !(hasArticle && isHalf && text.isWord(index - 2, "and")) else { return nil }
    if text.isWord(index - 1, among: Self.orderBeforeHalf) { return nil }
    var phrase = NumberPhrase(
      tokens: (hasArticle ? index - 1 : index)..<(index + 1), value: 1 / divisor, form: .fraction)
    addFractionScale(&phrase)
    return phrase
  }

  private static let orderBeforeHalf: [StaticString] = [
    "first", "second", "other", "latter", "former", "better", "top", "bottom", "this", "that", "each", "in",
    "last", "upper", "lower",
  ]

  /// `half a million`, `three-quarters of a million`, `half-million`, `half a dozen`.
  private func addFractionScale(_ phrase: inout NumberPhrase) {
    var next = phrase.tokens.upperBound
    if text.isHyphen(next) { next += 1 }
    if text.isWord(next, "of"), text.isWord(next + 1, "a") {
      next += 2
    } else if text.isWord(next, "a") {
      next += 1
    }
    guard let scale = scaleValue(next), scale >= 12, !isPlural(next) else { return }
    phrase.value *= scale
    phrase.form = .words
    phrase.isScaled = true
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
  }
}
