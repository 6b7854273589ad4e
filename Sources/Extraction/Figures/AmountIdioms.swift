import Proceedings

/// Reads amounts that no number phrase gives: `in the low-50s`, `a year and a half`.
struct AmountIdioms {
  /// An amount and the tokens that say it.
  struct Idiom {
    var tokens: Range<Int>
    var value: Double
    var kind: Statistic.Kind
    var unit: String
    var qualifier: Statistic.Qualifier?
  }

  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// The amount whose number stands at `index`.
  func idiom(at index: Int) -> Idiom? { decadeShare(at: index) ?? unitAndHalf(at: index) }

  /// `in the low-50s`, where shares are spoken of.
  private func decadeShare(at index: Int) -> Idiom? {
    guard let token = text[index], token.kind == .number, let numeral = Numeral(text.bytes(index)),
      numeral.suffix == [UInt8(ascii: "s")], numeral.wholeDigits == 2, numeral.decimals == 0
    else { return nil }
    let word = text.isHyphen(index - 1) ? index - 2 : index - 1
    let offset: Double
    if text.isWord(word, "low") {
      offset = 0
    } else if text.isWord(word, among: ["mid", "middle"]) {
      offset = 5
    } else if text.isWord(word, among: ["high", "upper"]) {
      offset = 7
    } else {
      return nil
    }
    guard text.isWord(word - 1, "the"), text.namesPercent(near: index) else { return nil }
    return Idiom(
      tokens: word..<(index + 1), value: numeral.value + offset, kind: .percent, unit: "percent",
      qualifier: .about)
  }

  /// `a year and a half`.
  private func unitAndHalf(at index: Int) -> Idiom? {
    guard text.isWord(index, "half"), text.isWord(index - 1, "a"), text.isWord(index - 2, "and"),
      text.isWord(index - 4, among: ["a", "an", "one"])
    else { return nil }
    let tokens = (index - 4)..<(index + 1)
    if let time = text.reading(index - 3, .durationUnit) {
      return Idiom(tokens: tokens, value: 1.5, kind: .duration, unit: time.lemma)
    }
    if let measure = text.reading(index - 3, .measureUnit) {
      return Idiom(tokens: tokens, value: 1.5, kind: .measure, unit: measure.lemma)
    }
    return nil
  }
}
