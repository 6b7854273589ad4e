/// Tells numbers that state no quantity: dates, times, references, names, lists.
struct NotFigures {
  private let text: FigureText
  private let dates: DatesAndTimes
  private let names: NumberNames
  private let ages: Ages

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    dates = DatesAndTimes(text)
    names = NumberNames(text)
    ages = Ages(text)
  }

  /// Whether the number of `amount` names, dates or orders something, by the words before it and right behind it.
  func excludes(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    let first = phrase.tokens.lowerBound
    guard !isBehindAbbreviation(first), !isPartOfWord(first, phrase.tokens.upperBound), !isListNumber(amount)
    else { return true }
    guard phrase.form != .fraction, phrase.form != .indefinite else { return false }
    return dates.isDate(amount) || dates.isTime(amount) || names.isReference(amount) || names.isName(amount)
      || ages.isAge(amount)
  }

  /// Whether the second number of a range says that the first is no figure: `ages 16 to 24`, `5-7 June`.
  func excludesRange(to second: Amount) -> Bool {
    ages.isAge(second) || dates.isDate(second) || dates.isTime(second)
  }

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
}
