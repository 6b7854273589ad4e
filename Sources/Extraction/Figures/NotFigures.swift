/// Tells numbers that state no quantity: dates, times, references, names, lists.
struct NotFigures {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// Whether the number of `amount` names, dates or orders something, by the words before it and right behind it.
  func excludes(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    let first = phrase.tokens.lowerBound
    guard !isBehindAbbreviation(first), !isPartOfWord(first, phrase.tokens.upperBound), !isListNumber(amount)
    else { return true }
    guard phrase.form != .fraction, phrase.form != .indefinite else { return false }
    return isDate(amount) || isTime(amount) || isReference(amount) || isName(amount) || isAge(amount)
  }

  /// Whether the second number of a range says that the first is no figure: `ages 16 to 24`, `5-7 June`.
  func excludesRange(to second: Amount) -> Bool { isAge(second) || isDate(second) || isTime(second) }

  // MARK: Parts of words and lists

  /// `COVID-19`, `G-77`, `CMP.2`, `#5`, `5(a)`, `y7-LZ`.
  private func isPartOfWord(_ first: Int, _ end: Int) -> Bool {
    if text.isJoined(first), let before = text[first - 1] {
      switch before.kind {
      case .word:
        return first - 1 >= text.range.lowerBound && !text.has(first - 1, .currency)
          && !endsSentence(first - 1)
      case .number: return true
      case .terminator: return text.isJoined(first - 1)
      case .symbol:
        if text.isMark(first - 1, "#") || text.isMark(first - 1, "@") || text.isMark(first - 1, "_") {
          return true
        }
      case .punctuation:
        if text.isMark(first - 1, "/") || text.isMark(first - 1, ":") { return true }
        if text.isMark(first - 1, ")") || text.isMark(first - 1, "]") { return true }
        if text.isMark(first - 1, "-") {
          return text.isJoined(first - 1) && text[first - 2]?.kind != .quotationMark
        }
      case .quotationMark: break
      }
    }
    if text.isJoined(end) {
      if text.isMark(end, "(") || text.isMark(end, "[") || text.isMark(end, "_") || text.isMark(end, "@") {
        return true
      }
      // `Sh.200/=` and `15,000/-` are money.
      if text.isMark(end, "/") {
        return text[first]?.kind == .number && !text.isMark(end + 1, "=") && !text.isMark(end + 1, "-")
      }
      if text.isMark(end, "'"), text[end + 1]?.kind == .number { return true }
    }
    return false
  }

  /// `Nos.201`, `PV.9`: the full stop of an abbreviation was taken for the end of a sentence.
  private func isBehindAbbreviation(_ first: Int) -> Bool {
    let tokens = text.stretch.tokens
    guard first == text.range.lowerBound, first >= 2, tokens[first].kind == .number,
      !tokens[first].shape.contains(.spaceBefore), tokens[first - 1].end - tokens[first - 1].start == 1
    else { return false }
    let word = tokens[first - 2]
    // `A/80/L.2`
    let isSymbol = first >= 3 && text.stretch.isHyphen(first - 3) && word.shape.contains(.capitalised)
    return tokens[first - 1].kind == .terminator && word.kind == .word
      && (word.classes.contains(.referenceNoun) || word.shape.contains(.allCapitals) || isSymbol)
  }

  /// Words glued to the next sentence's number do not own it.
  private func endsSentence(_ index: Int) -> Bool { text[index]?.shape.contains(.dotted) ?? false }

  /// `1. Opening`, `(2)`, `3)` at the start of a line.
  private func isListNumber(_ amount: Amount) -> Bool {
    guard amount.phrase.isPlain, amount.unit == nil, let token = text[amount.start] else { return false }
    let end = amount.end
    let isBracketed = text.isMark(amount.start - 1, "(") && text.isMark(end, ")")
    if isBracketed || text.isMark(amount.start - 1, "[") && text.isMark(end, "]") { return true }
    guard token.shape.contains(.lineBefore) || amount.start == text.range.lowerBound else { return false }
    if isSetApart(end) { return true }
    return text.isMark(end, ")") || text.isMark(end, ".") || text.isMark(end, ":") || text[end] == nil
  }

  /// A number alone on its line, or with a gap behind it as paragraph numbers have: `10  The Chair`.
  private func isSetApart(_ next: Int) -> Bool {
    guard let token = text[next], let number = text[next - 1] else { return false }
    return token.shape.contains(.lineBefore) || token.start - number.end > 1
  }

  // MARK: Dates and times

  private func isDate(_ amount: Amount) -> Bool {
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

  private func isTime(_ amount: Amount) -> Bool {
    let end = amount.phrase.tokens.upperBound
    guard amount.unit == nil else { return false }
    if text.isWord(end, among: ["pm", "p.m", "p.m.", "a.m", "a.m.", "o'clock", "o’clock", "noon", "gmt"]) {
      return true
    }
    if text.isWord(end, "am"), amount.phrase.form == .digits, amount.value <= 12 { return true }
    return text.isWord(end, "o") && text.isWord(end + 2, "clock")
  }

  // MARK: References and names

  /// `Resolution 2585`, `Article 5`, `phase two`, and the numbers joined to such a one: `Articles 5, 6 and 7`.
  private func isReference(_ amount: Amount) -> Bool {
    guard amount.unit == nil || isReferenceNoun(amount.start - 1, strongly: true), !amount.phrase.isScaled
    else { return false }
    var index = amount.start - 1
    for _ in 0..<4 {
      if isReferenceNoun(index, strongly: !isCounting(amount)) { return true }
      let isJoint =
        text.isWord(index, among: ["and", "or", "to", "through"]) || text.isMark(index, ",")
        || text.isJoint(index)
      guard isJoint, text[index - 1]?.kind == .number else { return false }
      index -= 2
    }
    return false
  }

  private func isCounting(_ amount: Amount) -> Bool {
    amount.phrase.form != .digits || Singular(text).isPlural(amount.end)
  }

  private func isReferenceNoun(_ index: Int, strongly: Bool) -> Bool {
    guard let reading = text.reading(index, .referenceNoun) else { return false }
    if !reading.values.contains("weak") {
      return !text.isWord(index, "no") || text[index]?.shape.contains(.dotted) == true
    }
    return strongly || text.isCapitalised(index)
  }

  /// `Patriot 125`, `Group of Seven`, `Big Ten`, `Python 3.12`.
  private func isName(_ amount: Amount) -> Bool {
    guard amount.unit == nil, !amount.phrase.isScaled, !amount.phrase.isGrouped,
      let token = text[amount.start]
    else { return false }
    let before = amount.start - 1
    // `Group of 77`, `Gang of Eight`.
    if text.isWord(before, "of"), text.isCapitalised(before - 1), amount.value <= 100,
      text.isWord(before - 1, "group") || !text.isTitleCase(around: before),
      HeadNoun(text).head(at: amount.end) == nil
    {
      return true
    }
    if amount.phrase.form == .words {
      guard text.isCapitalised(amount.start), !text.isTitleCase(around: amount.start),
        !token.shape.contains(.lineBefore)
      else { return false }
      if text[before]?.kind == .quotationMark || text.isMark(before, ":") { return false }
      return true
    }
    guard text.isCapitalised(before), !text.has(before, [.month, .phraseEnd, .qualifierWord]) else {
      return false
    }
    // `gave Trump 18 delegates` counts, `Patriot 125 weekdays` does not: neither can be told from the other
    // but by the verb, so a noun in lower case directly behind decides only for larger numbers.
    return !isGiven(before)
  }

  /// Whether a verb stands before the name: what follows it is an object and counted.
  private func isGiven(_ index: Int) -> Bool {
    let counted = HeadNoun(text).head(at: index + 2)
    guard counted != nil else { return false }
    return text.isWord(
      index - 1,
      among: [
        "gave", "give", "gives", "giving", "in", "at", "from", "to", "on", "with", "by", "cost", "took",
      ])
      || text.isTitleCase(around: index)
  }

  // MARK: Ages

  /// `, 43,`, `aged 5`, `ages 16 to 24`, `27 and 29 years old`, `under 30`.
  private func isAge(_ amount: Amount) -> Bool {
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
