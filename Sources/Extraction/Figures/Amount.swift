import Proceedings

/// A number with the unit that stands directly at it, before it is known what is made of it.
struct Amount {
  /// The number.
  var phrase: NumberPhrase
  /// The first token: of the number, or of the currency before it.
  var start: Int
  /// The token after the number and its unit.
  var end: Int
  /// The unit directly at the number; nil for a bare number or one that counts.
  var unit: FigureUnit?

  /// The number in its unit.
  var value: Double { phrase.value * (unit?.factor ?? 1) }
}

/// Reads numbers together with currencies, percent signs and units of measure.
struct AmountReader {
  private let text: FigureText
  private let numbers: NumberReader
  private let money: MoneyUnits
  private let shares: ShareUnits
  private let measures: MeasureUnits

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    numbers = NumberReader(text)
    money = MoneyUnits(text)
    shares = ShareUnits(text)
    measures = MeasureUnits(text)
  }

  /// The amount whose number begins at `index` (an article may stand before, a currency at either side).
  func amount(at index: Int) -> Amount? {
    guard var phrase = numbers.phrase(at: index) else { return nil }
    let currency = money.before(phrase.tokens.lowerBound)
    scaleByLetter(&phrase, isMoney: currency != nil)
    let end = phrase.tokens.upperBound
    if let currency {
      guard phrase.suffix.isEmpty else { return nil }
      let unit = FigureUnit(kind: .money, name: currency.code, end: repeated(end, phrase, currency.code))
      return Amount(phrase: phrase, start: currency.start, end: unit.end, unit: unit)
    }
    let unit = unit(phrase)
    guard phrase.suffix.isEmpty || unit != nil else { return nil }
    return Amount(phrase: phrase, start: phrase.tokens.lowerBound, end: unit?.end ?? end, unit: unit)
  }

  private func unit(_ phrase: NumberPhrase) -> FigureUnit? {
    guard phrase.suffix.isEmpty else { return measures.suffix(phrase) }
    let end = phrase.tokens.upperBound
    return shares.after(end, phrase) ?? money.after(end, phrase) ?? measures.after(end, phrase)
  }

  /// `$5m`, `€2b`, `5m people`: letters that are units elsewhere.
  private func scaleByLetter(_ phrase: inout NumberPhrase, isMoney: Bool) {
    guard phrase.suffix.count == 1, let letter = phrase.suffix.first else { return }
    let scale: Double
    switch letter {
    case UInt8(ascii: "m"): scale = 1e6
    case UInt8(ascii: "b"): scale = 1e9
    case UInt8(ascii: "t"): scale = 1e12
    default: return
    }
    guard isMoney || isBeforeCounted(phrase.tokens.upperBound) else { return }
    phrase.value *= scale
    phrase.suffix = []
    phrase.isScaled = true
  }

  private func isBeforeCounted(_ index: Int) -> Bool {
    guard let next = text[index], next.kind == .word, !next.classes.contains(.phraseEnd) else { return false }
    return Singular(text).isPlural(index) || MoneyUnits(text).isWord(index)
  }

  /// `$5 million dollars`, `$5 million USD` say the currency twice.
  private func repeated(_ end: Int, _ phrase: NumberPhrase, _ code: String) -> Int {
    guard let again = money.after(end, phrase), again.factor == 1 else { return end }
    return again.end
  }
}
