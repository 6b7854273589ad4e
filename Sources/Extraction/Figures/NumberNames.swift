/// Tells numbers that name or order something: `Resolution 2585`, `Group of 77`.
struct NumberNames {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// `Resolution 2585`, `Article 5`, `phase two`, and the numbers joined to such a one: `Articles 5, 6 and 7`.
  func isReference(_ amount: Amount) -> Bool {
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
  func isName(_ amount: Amount) -> Bool {
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
}
