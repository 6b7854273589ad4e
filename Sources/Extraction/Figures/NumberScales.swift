/// Reads the words that multiply a number (`million`, `dozens of thousands`) and its halves.
struct NumberScales {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  func scale(ofSuffix suffix: [UInt8]) -> Double? {
    guard !suffix.isEmpty else { return nil }
    let entry = text.lexicon.entryID(suffix[...])
    guard let reading = text.lexicon.reading(entry, .scaleWord), let value = reading.values.first else {
      return nil
    }
    return Double(value)
  }

  /// The index of the next word of a number: behind a hyphen, or `and` where it may stand.
  func afterJoint(_ index: Int, mayAnd: Bool) -> Int {
    if text.isHyphen(index) { return index + 1 }
    if mayAnd, text.isWord(index, "and"), text.has(index + 1, .numberWord) { return index + 1 }
    return index
  }

  /// `and a half` behind a whole number.
  func addHalf(_ phrase: inout NumberPhrase) {
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
  func addScales(_ phrase: inout NumberPhrase) {
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

  func scaleValue(_ index: Int) -> Double? { text.number(index, .scaleWord) }

  func isPlural(_ index: Int) -> Bool {
    text.bytes(index).last.map { $0 | 0x20 } == UInt8(ascii: "s")
  }

  /// `dozens`, `hundreds of thousands`, `tens of millions`.
  func scale(_ index: Int) -> NumberPhrase? {
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
  func articleAndScale(_ index: Int) -> NumberPhrase? {
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
}
