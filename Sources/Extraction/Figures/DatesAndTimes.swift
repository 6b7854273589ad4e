/// Tells numbers that are days, years and times of day.
struct DatesAndTimes {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// Whether `amount` is a day or a year: `June 5`, `5-7 June`, `in 1990`.
  func isDate(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    let first = phrase.tokens.lowerBound
    let end = phrase.tokens.upperBound
    guard amount.unit == nil else { return false }
    let isDay = phrase.isPlain && phrase.value <= 31
    if isMonth(first - 1), isDay || phrase.looksLikeYear { return true }
    if isDay, isMonth(end), text[end]?.shape.contains(.capitalised) == true { return true }
    // `June 5 and 6`, `Sept. 19 to 22`, `5-7 June`.
    if isDay, text[first - 2]?.kind == .number, isMonth(first - 3),
      text.isWord(first - 1, among: ["and", "to", "through", "or"]) || text.isDash(first - 1)
        || text.isMark(first - 1, ",")
    {
      return true
    }
    if isDay, text.isWord(end, among: ["and", "to", "through", "or"]) || text.isDash(end),
      text[end + 1]?.kind == .number,
      isMonth(end + 2), text[end + 2]?.shape.contains(.capitalised) == true
    {
      return true
    }
    return phrase.looksLikeYear && isYear(amount)
  }

  private func isMonth(_ index: Int) -> Bool {
    guard text.has(index, .month), let token = text[index] else { return false }
    return token.shape.contains(.capitalised)
  }

  /// A year, unless a noun follows that is counted and nothing before speaks of time.
  private func isYear(_ amount: Amount) -> Bool {
    let end = amount.end
    let isCounting = Singular(text).isPlural(end) && !text.isCapitalised(end)
    guard isCounting else {
      return !isQualifiedAmount(amount)
    }
    // Of the years that are spoken of, only round ones are amounts too: `2000 people`, `the 2030 targets`.
    if amount.value > 1900, amount.value.truncatingRemainder(dividingBy: 100) != 0 {
      return !isQualifiedAmount(amount)
    }
    return text.isWord(amount.start - 1, among: Self.beforeYears) || text.isCapitalised(amount.start - 1)
      || text.bytes(amount.start - 1).suffix(2).elementsEqual("'s".utf8)
  }

  /// `more than 1500` qualifies an amount; `about 1990` and `beyond 2012` can be years.
  private func isQualifiedAmount(_ amount: Amount) -> Bool {
    guard let qualifier = QualifierPhrases.shared.before(amount.start, in: text) else { return false }
    if amount.start - qualifier.start > 1 { return true }
    guard amount.value < 1900 || Singular(text).isPlural(amount.end) else { return false }
    return text.isWord(qualifier.start, among: ["some", "nearly", "almost", "approximately", "roughly"])
  }

  private static let beforeYears: [StaticString] = [
    "the", "in", "since", "until", "before", "after", "by", "from", "during", "its", "their", "his", "her",
    "our",
    "this", "a", "early", "late", "mid", "of", "for", "and", "'s",
  ]

  /// Whether `amount` is a time of day: `5 p.m`, `11 o'clock`.
  func isTime(_ amount: Amount) -> Bool {
    let end = amount.phrase.tokens.upperBound
    guard amount.unit == nil else { return false }
    if text.isWord(end, among: ["pm", "p.m", "p.m.", "a.m", "a.m.", "o'clock", "o’clock", "noon", "gmt"]) {
      return true
    }
    if text.isWord(end, "am"), amount.phrase.form == .digits, amount.value <= 12 { return true }
    return text.isWord(end, "o") && text.isWord(end + 2, "clock")
  }
}
