/// Tells numbers that are the ages of people.
struct Ages {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// `, 43,`, `aged 5`, `ages 16 to 24`, `27 and 29 years old`, `under 30`.
  func isAge(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    let end = amount.end
    if amount.unit?.kind == .duration {
      if text.isWord(end, "old") || text.isHyphen(end) && text.isWord(end + 1, among: ["old", "olds"]) {
        return true
      }
      if text.isWord(end, "of"), text.isWord(end + 1, "age") { return true }
      // `16 years and older`, `aged 16 years`.
      if text.isWord(end - 1, among: ["year", "years"]), isOpenAge(end) || isBehindAge(amount.start) {
        return true
      }
      return text.isWord(end, among: ["olds", "older", "younger"]) && text.isHyphen(end - 2)
    }
    guard amount.unit == nil, !phrase.isScaled, !phrase.isGrouped, phrase.value <= 120 else { return false }
    if isBehindAge(amount.start) || isBeforeAges(amount) { return true }
    if isOpenAge(end) { return true }
    if text.isWord(amount.start - 1, among: ["under", "over"]),
      text.isWord(amount.start - 2, among: Self.agedGroups)
    {
      return text[end]?.kind != .word || text.has(end, .phraseEnd)
    }
    guard phrase.form == .digits, phrase.decimals == 0, phrase.value >= 1 else { return false }
    let closes =
      text.isMark(end, ",") || text.isMark(end, ")") || text.isMark(end, ".") || text.isMark(end, ";")
      || text[end] == nil
    if closes, text.isMark(amount.start - 1, ","), isName(before: amount.start - 1) { return true }
    if closes, text.isMark(amount.start - 1, "("), isName(before: amount.start - 1) { return true }
    guard closes || text.has(end, .phraseEnd) else { return false }
    if text.isWord(amount.start - 1, among: ["is", "was", "turned", "turns", "then", "now", "be"]) {
      let subject = amount.start - 2
      return text.isWord(subject, among: ["he", "she", "who", "i"]) || text.isCapitalised(subject)
        || text.isMark(subject, ",")
    }
    return false
  }

  /// `and older`, `or over`: behind an age.
  private func isOpenAge(_ index: Int) -> Bool {
    text.isWord(index, among: ["or", "and"])
      && text.isWord(index + 1, among: ["older", "younger", "over", "under", "up"])
  }

  private static let agedGroups: [StaticString] = [
    "voters", "people", "those", "children", "adults", "anyone", "women", "men", "everyone", "citizens",
    "residents",
    "girls", "boys", "students", "workers", "deaths", "mortality", "population",
  ]

  private func isName(before index: Int) -> Bool {
    guard let token = text[index - 1], token.kind == .word else { return false }
    return token.shape.contains(.capitalised) && !token.classes.contains(.month)
      && index - 2 >= text.range.lowerBound
      && text.isCapitalised(index - 1)
  }

  private func isBehindAge(_ index: Int) -> Bool {
    let words: [StaticString] = ["aged", "age", "ages"]
    if text.isWord(index - 1, among: words) { return true }
    if text.isWord(index - 1, among: ["of", "between", "from"]) {
      return text.isWord(index - 2, among: words) || text.isWord(index - 3, among: words)
    }
    guard text.isWord(index - 1, among: ["and", "to", "or"]) || text.isDash(index - 1),
      text[index - 2]?.kind == .number
    else { return false }
    return text.isWord(index - 3, among: words)
      || text.isWord(index - 3, among: ["of", "between", "from"]) && text.isWord(index - 4, among: words)
  }

  /// `27 and 29 years old`, `18- to 24-year-old`, `18-24 year-olds`.
  private func isBeforeAges(_ amount: Amount) -> Bool {
    var index = amount.end
    if text.isMark(index, "-") { index += 1 }
    if text.isWord(index, among: ["and", "to", "or"]) { index += 1 }
    guard index > amount.end, text[index]?.kind == .number || text.has(index, .numberWord) else {
      return false
    }
    index += 1
    if text.isHyphen(index) { index += 1 }
    guard text.isWord(index, among: ["year", "years"]) else { return false }
    index += text.isHyphen(index + 1) ? 2 : 1
    return text.isWord(index, among: ["old", "olds"])
      || text.isWord(index, "of") && text.isWord(index + 1, "age")
  }
}
