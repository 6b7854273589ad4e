import Proceedings

/// Decides what a number counts, and whether it states a quantity at all.
struct Counts {
  /// What a number without a unit of its own turns out to be.
  enum Count {
    /// No quantity; go on behind.
    case nothing(end: Int)
    /// So many of these, or of what the text leaves out.
    case counted(FigureUnit)
  }

  private let text: FigureText
  private let heads: HeadNoun
  private let bare: BareNumbers

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    heads = HeadNoun(text)
    bare = BareNumbers(text)
  }

  // MARK: What is counted

  /// What `amount` counts or measures by the noun phrase behind it.
  func unit(behind amount: Amount) -> FigureUnit? {
    if text.isHyphen(amount.end) { return compound(amount.end + 1) }
    var start = amount.end
    if amount.phrase.form == .indefinite, text.isWord(start, "of") { start += 1 }
    guard let found = heads.head(at: start) else { return nil }
    return unit(found, isDirect: found.index == start)
  }

  private func unit(_ found: HeadNoun.Found, isDirect: Bool) -> FigureUnit {
    if let time = text.reading(found.index, .durationUnit) {
      return FigureUnit(kind: .duration, name: time.lemma, end: found.end)
    }
    if let measure = text.reading(found.index, .measureUnit), isDirect || !measure.values.contains("adjacent")
    {
      return FigureUnit(kind: .measure, name: measure.lemma, end: found.end)
    }
    // `36 extra dollars`
    if MoneyUnits(text).isWord(found.index), let code = text.reading(found.index, .currency)?.values.first {
      return FigureUnit(kind: .money, name: code, end: found.end)
    }
    return FigureUnit(kind: .count, name: heads.name(found), end: found.end)
  }

  /// `90-page`, `three-judge`: the noun joined to the number; none for types (`four-way`) and adjectives (`two-faced`).
  private func compound(_ index: Int) -> FigureUnit? {
    guard let token = text[index], token.kind == .word, !token.shape.contains(.capitalised),
      token.classes.isDisjoint(with: [.labelSuffix, .phraseEnd, .numberWord]), !text.isHyphen(index + 1)
    else { return nil }
    let ending = text.bytes(index).suffix(2)
    if ending.elementsEqual("ed".utf8) || ending.elementsEqual("ly".utf8) { return nil }
    return FigureUnit(kind: .count, name: Singular(text).singular(index), end: index + 1)
  }

  // MARK: Numbers with a unit

  /// Whether a number with a unit states a quantity: not `one day he came`, not `100 percent wrong`.
  func isStated(_ amount: Amount) -> Bool {
    guard let unit = amount.unit else { return true }
    // `the 1 percent` are people.
    if unit.kind == .percent, amount.value == 1 || amount.value == 99, text.isWord(amount.start - 1, "the"),
      text[amount.end].map({ $0.kind != .word || $0.classes.contains(.phraseEnd) }) ?? true
    {
      return text.isWord(amount.end, among: ["of", "in", "who"])
    }
    if unit.kind == .percent, amount.value == 100, amount.phrase.form == .digits || amount.phrase.isScaled {
      return text.isWord(amount.end, "of") || text.isMark(amount.end - 1, "%")
        || text.isWord(
          amount.start - 1, among: ["by", "to", "at", "of", "reached", "about", "nearly", "almost"])
    }
    guard unit.kind == .duration || unit.kind == .measure, amount.phrase.form == .words, amount.value == 1
    else { return true }
    if text.isHyphen(amount.end - 2) || text.isHyphen(amount.phrase.tokens.upperBound) { return true }
    return QualifierPhrases.shared.before(amount.start, in: text) != nil
      || text.isWord(
        amount.end,
        among: ["ago", "later", "earlier", "before", "after", "from", "of", "away", "long", "wide", "high"])
      || text.isWord(
        amount.start - 1,
        among: ["for", "in", "within", "after", "than", "every", "by", "past", "last", "only", "just"])
  }

  // MARK: Counts

  /// What `amount` counts, if it states a count.
  func count(_ amount: Amount, isQualified: Bool) -> Count {
    let isQualified = isQualified || QualifierPhrases.shared.before(amount.start, in: text) != nil
    guard amount.value > 0 || amount.phrase.form == .digits || heads.head(at: amount.end) != nil else {
      return .nothing(end: amount.end)
    }
    if text.isHyphen(amount.end) {
      guard amount.value > 1, let unit = compound(amount.end + 1) else {
        return .nothing(end: amount.end + 2)
      }
      return .counted(unit)
    }
    if amount.phrase.form == .words, amount.value == 1 {
      // `one` is an article or a pronoun unless something makes it a number.
      guard isQualified,
        !text.isWord(amount.start - 1, among: ["about", "around", "over", "some", "beyond"]),
        text[amount.end]?.kind == .word, !text.has(amount.end, .phraseEnd)
      else {
        return .nothing(end: amount.end)
      }
      let head = singularHead(amount.end)
      return .counted(FigureUnit(kind: .count, name: Singular(text).singular(head), end: head + 1))
    }
    if text.isWord(amount.end, "of"), amount.phrase.form != .indefinite { return partOf(amount) }
    if let unit = unit(behind: amount) {
      guard isQualified || !isKnown(amount, unit) else { return .nothing(end: unit.end) }
      return .counted(unit)
    }
    if text.isWord(amount.end, "times") || text.isWord(amount.end, "time") {
      return .nothing(end: amount.end)
    }
    if let unit = single(amount) { return .counted(unit) }
    // `13.2 per 100,000`: the base of a rate is no figure of its own.
    if text.isWord(amount.start - 1, "per") { return .nothing(end: amount.end) }
    guard isQualified || bare.isBare(amount) else { return .nothing(end: amount.end) }
    let isMoney = amount.phrase.form == .indefinite && text.has(amount.start - 1, role: "money")
    return .counted(FigureUnit(kind: isMoney ? .money : .count, name: nil, end: amount.end))
  }

  /// `1 delegate`.
  private func single(_ amount: Amount) -> FigureUnit? {
    guard amount.phrase.form == .digits, amount.value == 1, amount.phrase.decimals == 0,
      let next = text[amount.end], next.kind == .word, !next.shape.contains(.capitalised),
      next.classes.isDisjoint(with: [.phraseEnd, .qualifierWord, .numberWord]),
      text[amount.end + 1]?.kind != .number
    else { return nil }
    return FigureUnit(kind: .count, name: Singular(text).singular(amount.end), end: amount.end + 1)
  }

  /// The head of a noun phrase in the singular, which no ending tells: `at least one town hall`.
  private func singularHead(_ start: Int) -> Int {
    var head = start
    while head < start + 3, let next = text[head + 1], next.kind == .word, !next.shape.contains(.capitalised),
      next.classes.isDisjoint(with: [.phraseEnd, .qualifierWord]), !Singular(text).isPlural(head + 1)
    {
      let bytes = text.bytes(head + 1)
      let isVerbal =
        ["ed", "ng", "ly"].contains { bytes.suffix(2).elementsEqual($0.utf8) }
        || next.first == UInt8(ascii: "'") || next.first == 0xE2
      if isVerbal { break }
      head += 1
    }
    return head
  }

  /// `three of the main sides`, `537 of which`, `2 of its 10 members`.
  private func partOf(_ amount: Amount) -> Count {
    let unnamed = FigureUnit(kind: .count, name: nil, end: amount.end)
    guard amount.value > 1 else { return .nothing(end: amount.end) }
    var start = amount.end + 1
    if text.isWord(start, among: ["which", "whom", "them", "us", "these", "those"]) {
      // `the two of them` counts nobody.
      if text.isWord(amount.start - 1, "the") || text.isWord(amount.start - 2, "the") {
        return .nothing(end: amount.end)
      }
      guard text.isWord(start, among: ["these", "those"]), let found = heads.head(at: start + 1) else {
        return .counted(unnamed)
      }
      return .counted(unit(found, isDirect: false))
    }
    while text.isWord(start, among: ["the", "his", "her", "its", "their", "our", "my", "your", "all"]) {
      start += 1
    }
    // `ten of the last 12 matches`.
    if text.isWord(start, among: Self.ordering) { start += 1 }
    if text[start]?.kind == .number || text.has(start, .numberWord) { start += 1 }
    // `two of Syria's neighbours`.
    for offset in start..<(start + 3) where text.isWord(offset, "'s") || text.isWord(offset, "’s") {
      start = offset + 1
    }
    guard let found = heads.head(at: start) else {
      return bare.isBare(amount) ? .counted(unnamed) : .nothing(end: amount.end)
    }
    return .counted(unit(found, isDirect: false))
  }

  /// Whether the number only refers to things known already: `the two committees`, `those three`, `both`.
  ///
  /// A larger number, one that a superlative follows, or one of what was counted over a time is news.
  private func isKnown(_ amount: Amount, _ unit: FigureUnit) -> Bool {
    guard unit.kind == .count, amount.phrase.form != .indefinite, !amount.phrase.isScaled else {
      return false
    }
    var before = amount.start - 1
    // `the new 3.13 interfaces`: a version.
    if amount.phrase.decimals > 0 {
      let isDefinite = { text.isWord($0, among: ["the", "these", "those", "this", "that"]) }
      return isDefinite(before) || isDefinite(before - 1)
    }
    if text.isWord(before, "past") || text.isWord(before, "last") && amount.value > 2 { return false }
    while text.isWord(before, among: Self.ordering) { before -= 1 }
    let isOrdered = before < amount.start - 1
    let isSuperlative =
      amount.value > 2
      && (text.isWord(amount.end, among: ["most", "least", "best", "worst"])
        || text.bytes(amount.end).count > 5 && text.bytes(amount.end).suffix(3).elementsEqual("est".utf8))
    if text.isWord(before, among: ["these", "those", "both"]) { return amount.value <= 20 }
    if text.isWord(before, "the") { return !isSuperlative && amount.value <= (isOrdered ? 20 : 10) }
    if text.isWord(before, among: ["'s", "’s"]) || text.isMark(before, "'") || text.isMark(before, "’") {
      return !isSuperlative && amount.value <= 3
    }
    return text.isWord(before, among: ["his", "her", "its", "their", "our", "my", "your", "whose"])
      && amount.value <= 2
  }

  private static let ordering: [StaticString] = [
    "first", "last", "final", "next", "other", "same", "remaining", "previous", "main", "past", "top",
  ]
}
