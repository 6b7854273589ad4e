import Proceedings

/// Tells what two numbers next to each other make: a range, a score, a share, or two figures.
struct NumberPairs {
  /// What two numbers make.
  enum Pair {
    /// From the first to the second.
    case range(Amount)
    /// A score, a vote, odds; a noun that names it (`vote`) ends the phrase.
    case score(Amount, unit: FigureUnit?)
    /// So many of so many, in per cent.
    case share(Amount, percent: Double)
    /// Two shares, the first without a unit of its own: `46 to 40 percent`, or with one: `58%-33%`.
    case shares(Amount)
    /// No figure at all: a telephone number, years.
    case nothing(end: Int)
  }

  private enum Link { case dash, hyphenTo, votes, to, and, or, outOf, of, within }

  private let text: FigureText
  private let amounts: AmountReader

  /// Reads in `text`.
  init(_ text: FigureText, _ amounts: AmountReader) {
    self.text = text
    self.amounts = amounts
  }

  /// What `first` makes with the number behind it; nil if it stands alone.
  func pair(_ first: Amount) -> Pair? {
    guard let (link, next) = link(first), let second = second(next, first) else { return nil }
    if link == .dash || link == .hyphenTo, isChain(first, second) { return .nothing(end: chainEnd(second)) }
    if areYears(first, second, link) { return .nothing(end: second.end) }
    switch link {
    case .dash, .hyphenTo: return joined(first, second, link)
    case .votes:
      return second.unit == nil
        ? .score(second, unit: FigureUnit(kind: .ratio, name: "vote", end: second.end)) : nil
    case .to: return to(first, second)
    case .and: return between(first, second)
    case .or: return alternatives(first, second)
    case .outOf, .of, .within: return share(first, second, link)
    }
  }

  // MARK: What stands between

  private func link(_ first: Amount) -> (Link, next: Int)? {
    var index = first.end
    if text.isDash(index), text.isJoined(index) {
      if text.isJoined(index + 1) {
        // `2-to-1`; `5-in-7` is nothing.
        if text.isHyphen(index), text.isWord(index + 1, "to"), text.isHyphen(index + 2) {
          return (.hyphenTo, index + 3)
        }
        return (.dash, index + 1)
      }
      // `two- to three-year`.
      index += 1
    }
    if text.isWord(index, "to") { return (.to, index + 1) }
    // `185 votes to 2`.
    if text.isWord(index, "votes"), text.isWord(index + 1, "to"), first.unit == nil {
      return (.votes, index + 2)
    }
    if text.isWord(index, "and") {
      return isBehindBetween(first) ? (.and, index + 1) : nil
    }
    if text.isWord(index, "or") { return (.or, index + 1) }
    if text.isWord(index, "out"), text.isWord(index + 1, "of") {
      return (.outOf, text.isWord(index + 2, "every") ? index + 3 : index + 2)
    }
    if text.isWord(index, "of") { return (.of, text.isWord(index + 1, "every") ? index + 2 : index + 1) }
    if text.isWord(index, "in") { return (.within, text.isWord(index + 1, "every") ? index + 2 : index + 1) }
    return nil
  }

  private func isBehindBetween(_ first: Amount) -> Bool {
    text.isWord(first.start - 1, "between")
      || QualifierPhrases.shared.before(first.start, in: text).map { text.isWord($0.start - 1, "between") }
        ?? false
  }

  private func isBehindFrom(_ first: Amount) -> Bool {
    text.isWord(first.start - 1, "from")
      || QualifierPhrases.shared.before(first.start, in: text).map { text.isWord($0.start - 1, "from") }
        ?? false
  }

  /// The number at `index`, behind a currency sign or letters and a sign, a qualifier or nothing.
  private func second(_ index: Int, _ first: Amount) -> Amount? {
    for offset in 0...3 {
      guard let token = text[index + offset] else { return nil }
      if token.kind == .number || !token.classes.isDisjoint(with: NumberReader.starts) {
        guard let amount = amounts.amount(at: index + offset), amount.start == index else { return nil }
        // `as many as`: the second number of a pair is no scale by itself.
        return amount.phrase.form == .indefinite
          || amount.phrase.form == .fraction && first.phrase.form != .fraction
          ? nil : amount
      }
    }
    return nil
  }

  // MARK: No figures

  /// `800-273-8255`, `3-4-5`.
  private func isChain(_ first: Amount, _ second: Amount) -> Bool {
    let isContinued = text.isJoint(second.end) && text[second.end + 1]?.kind == .number
    return isContinued || text.isJoint(first.start - 1) && text[first.start - 2]?.kind == .number
  }

  private func chainEnd(_ second: Amount) -> Int {
    var end = second.end
    while text.isJoint(end), text[end + 1]?.kind == .number { end += 2 }
    return end
  }

  /// `1995-97`, `2015 to 2016`, `between 2001 and 2014`.
  private func areYears(_ first: Amount, _ second: Amount, _ link: Link) -> Bool {
    guard first.phrase.looksLikeYear, first.unit == nil else { return false }
    if second.phrase.looksLikeYear, second.unit == nil { return true }
    return link == .dash && second.phrase.isPlain && second.value < 100 && second.unit == nil
  }

  // MARK: What they make

  private func joined(_ first: Amount, _ second: Amount, _ link: Link) -> Pair? {
    if let unit = first.unit, second.unit == nil {
      // `€1.2–1.5bn`: the sign is said once.
      return unit.kind == .money && Self.lower(first, second) < second.value ? range(first, second) : nil
    }
    if second.unit?.kind == .percent, first.value > second.value { return .shares(second) }
    let isScore = second.unit == nil && (isResult(first, second) || first.value >= second.value)
    if isScore || (link == .hyphenTo && second.unit == nil) { return score(first, second) }
    // A rising pair without anything counted is one of pages or lines.
    if second.unit == nil, !isCounting(second), !isCompound(second) { return .nothing(end: second.end) }
    return range(first, second)
  }

  private func to(_ first: Amount, _ second: Amount) -> Pair? {
    if let unit = first.unit {
      // `46 percent to 35 percent` are two shares.
      guard let other = second.unit, other.kind == unit.kind, unit.kind != .percent else { return nil }
      return isBehindFrom(first) && isChange(first) ? nil : range(first, second)
    }
    if second.unit?.kind == .percent, first.value > second.value { return .shares(second) }
    if second.unit != nil || isCounting(second) {
      return first.value < scaled(first, second) || second.value > first.value ? range(first, second) : nil
    }
    let isRange = isBehindFrom(first) && first.value < second.value
    if !isRange, isResult(first, second) || first.value > second.value { return score(first, second) }
    return first.value < second.value ? range(first, second) : nil
  }

  private func between(_ first: Amount, _ second: Amount) -> Pair? {
    if first.unit != nil, second.unit == nil || second.unit?.kind != first.unit?.kind { return nil }
    return range(first, second)
  }

  /// `two or three`: next to each other in size; `one or more` is no pair.
  private func alternatives(_ first: Amount, _ second: Amount) -> Pair? {
    guard first.unit == nil, first.value < second.value, second.value <= first.value * 3,
      first.phrase.isScaled == second.phrase.isScaled
    else { return nil }
    return range(first, second)
  }

  private func range(_ first: Amount, _ second: Amount) -> Pair? {
    var second = second
    if second.unit == nil, let unit = first.unit { second.unit = unit }
    return .range(second)
  }

  /// The first number in the scale of the second, if it has none of its own: `5 to 10 million`.
  private func scaled(_ first: Amount, _ second: Amount) -> Double { Self.lower(first, second) }

  /// The lower end of a range: `5 to 10 million` is 5 million to 10 million, `$5-10` is in dollars on both sides.
  static func lower(_ first: Amount, _ second: Amount) -> Double {
    var value = first.phrase.value * (first.unit?.factor ?? second.unit?.factor ?? 1)
    guard second.phrase.isScaled, !first.phrase.isScaled, first.value < 1000 else { return value }
    for scale in [1e3, 1e6, 1e9, 1e12]
    where second.phrase.value >= scale && second.phrase.value < scale * 1000 {
      value *= scale
    }
    return value
  }

  private func score(_ first: Amount, _ second: Amount) -> Pair? {
    guard first.unit == nil, second.unit == nil, first.value < 10_000, second.value < 10_000 else {
      return nil
    }
    let noun = text.isHyphen(second.end) ? second.end + 1 : second.end
    if text.isWord(noun, among: ["vote", "votes"]) {
      return .score(second, unit: FigureUnit(kind: .ratio, name: "vote", end: noun + 1))
    }
    return .score(second, unit: nil)
  }

  /// Whether the words around say that two numbers are a result.
  private func isResult(_ first: Amount, _ second: Amount) -> Bool {
    text.isNear(first.start..<second.end, within: 3, role: "result")
  }

  private func isCompound(_ second: Amount) -> Bool {
    text.isHyphen(second.end) && text[second.end + 1]?.kind == .word && !text.has(second.end + 1, .phraseEnd)
  }

  private func isCounting(_ second: Amount) -> Bool { HeadNoun(text).head(at: second.end) != nil }

  /// `rose from $5 to $10` gives two figures, `sells from $5 to $10` a range.
  private func isChange(_ first: Amount) -> Bool {
    text.isNear(first.start..<first.end, within: 5, role: "poll")
  }

  /// `one in five`, `eight of 10 voters`, `three out of four`, `1.5 out of 5`.
  private func share(_ first: Amount, _ second: Amount, _ link: Link) -> Pair? {
    guard first.unit == nil, second.unit == nil, !first.phrase.isScaled, first.value > 0,
      first.value < second.value,
      second.phrase.decimals == 0, !(second.phrase.looksLikeYear && second.value != 2000),
      first.phrase.form != .indefinite, first.phrase.form != .fraction
    else { return nil }
    let percent = first.value / second.value * 100
    let isCounted = isCounting(second)
    let isTenth = [5, 10, 100, 1000].contains(second.value)
    switch link {
    case .within:
      guard first.phrase.decimals == 0,
        first.value == 1 || first.value < 10 && [3, 4, 5, 6, 7, 8, 9, 10, 100].contains(second.value)
      else { return nil }
      return .share(second, percent: percent)
    case .of:
      guard first.phrase.decimals == 0, first.value > 1 || isTenth,
        isTenth || (second.value < 10 && isCounted)
      else { return nil }
      return second.value == 5 && !isCounted ? nil : .share(second, percent: percent)
    default:
      guard first.phrase.decimals == 0, isCounted || [3, 4, 10, 100].contains(second.value) else {
        return score(first, second)
      }
      return .share(second, percent: percent)
    }
  }
}
