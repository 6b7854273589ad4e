/// Reads number phrases.
struct NumberReader {
  private let text: FigureText
  private let scales: NumberScales
  private let fractions: NumberFractions

  /// What may begin a number phrase, besides digits.
  static let starts: WordClasses = [.numberWord, .scaleWord, .fractionWord]

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    scales = NumberScales(text)
    fractions = NumberFractions(text)
  }

  /// The number phrase that begins at `index`, or one word before it with an article.
  func phrase(at index: Int) -> NumberPhrase? {
    guard let token = text[index] else { return nil }
    if token.kind == .number { return digits(index) }
    if token.classes.contains(.numberWord) { return cardinal(index) }
    if token.classes.contains(.scaleWord) {
      return scales.isPlural(index) ? scales.scale(index) : scales.articleAndScale(index)
    }
    if token.classes.contains(.fractionWord) { return fractions.part(index) }
    return nil
  }

  // MARK: Digits

  private func digits(_ index: Int) -> NumberPhrase? {
    guard let numeral = Numeral(text.bytes(index)) else { return fractions.slashFraction(index) }
    var phrase = NumberPhrase(tokens: index..<(index + 1), value: numeral.value, form: .digits)
    phrase.isGrouped = numeral.isGrouped
    phrase.decimals = numeral.decimals
    if let scale = scales.scale(ofSuffix: numeral.suffix) {
      phrase.value *= scale
      phrase.isScaled = true
    } else {
      phrase.suffix = numeral.suffix
      guard phrase.suffix.isEmpty else { return phrase }
      addSpacedGroups(&phrase)
      fractions.addSlashFraction(&phrase)
      fractions.addVulgarFraction(&phrase)
      scales.addHalf(&phrase)
    }
    scales.addScales(&phrase)
    return phrase
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

  // MARK: Words

  /// `twenty-five`, `two hundred and fifty thousand`, `two and a half million`, `two-thirds`; nil for an ordinal.
  private func cardinal(_ index: Int) -> NumberPhrase? {
    guard let first = text.number(index, .numberWord) else { return nil }
    var total = 0.0
    var current = first
    var end = index + 1
    var isScaled = false
    while true {
      let next = scales.afterJoint(end, mayAnd: current >= 100 || (current == 0 && total > 0))
      if let word = text.number(next, .numberWord), fits(word, current, afterScale: current == 0 && total > 0)
      {
        current += word
        end = next + 1
      } else if let scale = scales.scaleValue(scales.afterJoint(end, mayAnd: false)), scale >= 12, current > 0
      {
        end = scales.afterJoint(end, mayAnd: false) + 1
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
    if fractions.addFraction(&phrase) { return phrase }
    addRepetition(&phrase)
    guard !isOrdinal(scales.afterJoint(end, mayAnd: current >= 100)) else { return nil }
    scales.addHalf(&phrase)
    scales.addScales(&phrase)
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

  private func isOrdinal(_ index: Int) -> Bool {
    guard let token = text[index], token.kind == .word else { return false }
    if text.has(index, .fractionWord) { return !scales.isPlural(index) && !text.isWord(index, "half") }
    guard text.isHyphen(index - 1) else { return false }
    return text.isWord(index, among: ["first", "second"])
  }
}
