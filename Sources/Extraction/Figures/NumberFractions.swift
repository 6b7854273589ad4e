/// Reads parts of one: `2/3`, `2½`, `two-thirds`, `half a million`.
struct NumberFractions {
  private let text: FigureText
  private let scales: NumberScales

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    scales = NumberScales(text)
  }

  /// `2/3`; nothing else with a slash is a number.
  func slashFraction(_ index: Int) -> NumberPhrase? {
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
  func addSlashFraction(_ phrase: inout NumberPhrase) {
    let next = phrase.tokens.upperBound
    guard phrase.isPlain, phrase.value < 1000, text[next]?.kind == .number, let part = part(slashed: next)
    else { return }
    phrase.value += part
    phrase.decimals = 2
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
  }

  /// `2½`.
  func addVulgarFraction(_ phrase: inout NumberPhrase) {
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

  /// `two-thirds`, `one third`: turns the number into a fraction if such a word follows.
  func addFraction(_ phrase: inout NumberPhrase) -> Bool {
    let next = scales.afterJoint(phrase.tokens.upperBound, mayAnd: false)
    guard let divisor = text.number(next, .fractionWord), phrase.value > 0, phrase.value < divisor else {
      return false
    }
    guard scales.isPlural(next) == (phrase.value > 1), !(phrase.value == 2 && divisor == 4) else {
      return false
    }
    phrase.value /= divisor
    phrase.form = .fraction
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
    addFractionScale(&phrase)
    return true
  }

  /// `half`, `a third`, `a quarter`, `half a million`.
  func part(_ index: Int) -> NumberPhrase? {
    guard let divisor = text.number(index, .fractionWord), !scales.isPlural(index) else { return nil }
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
    guard let scale = scales.scaleValue(next), scale >= 12, !scales.isPlural(next) else { return }
    phrase.value *= scale
    phrase.form = .words
    phrase.isScaled = true
    phrase.tokens = phrase.tokens.lowerBound..<(next + 1)
  }
}
