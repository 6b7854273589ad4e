import Proceedings

/// Reads the figures of one sentence, one number after the other.
struct FigureReader {
  private let text: FigureText
  private let amounts: AmountReader
  private let pairs: NumberPairs
  private let exclusions: NotFigures
  private let multipliers: Multipliers
  private let counts: Counts
  private let shares: Shares
  private let ellipsis: Ellipsis
  private let idioms: AmountIdioms
  /// The figures read so far, in text order.
  private(set) var figures: [Statistic] = []
  /// No figure reaches back before this token.
  private var done: Int

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    amounts = AmountReader(text)
    pairs = NumberPairs(text, amounts)
    exclusions = NotFigures(text)
    multipliers = Multipliers(text)
    counts = Counts(text)
    shares = Shares(text)
    ellipsis = Ellipsis(text)
    idioms = AmountIdioms(text)
    done = text.range.lowerBound
  }

  /// Reads the figure whose number begins at `index`, and returns the token to go on with.
  mutating func read(at index: Int) -> Int {
    if let factor = multipliers.factor(at: index) ?? multipliers.fold(at: index) {
      add(index..<(index + 1), value: factor, kind: .ratio, unit: "time")
      return index + 1
    }
    if let idiom = idioms.idiom(at: index), idiom.tokens.lowerBound >= done {
      add(
        idiom.tokens, value: idiom.value, kind: idiom.kind, unit: idiom.unit, qualifier: idiom.qualifier)
      return done
    }
    guard let amount = amounts.amount(at: index) else { return index + 1 }
    guard amount.start >= done, amount.phrase.tokens.contains(index) else { return index + 1 }
    let pair = pairs.pair(amount)
    if case .nothing(let end) = pair { return end }
    if pair == nil, ellipsis.isElliptic(amount, behind: figures.last, endingAt: done) {
      return addElliptic(amount)
    }
    if exclusions.excludes(amount) { return excludedEnd(amount, pair) }
    switch pair {
    case .range(let second): return addRange(amount, second)
    case .score(let second, let unit): return addScore(amount, second, unit)
    case .share(let second, let percent): return addShare(amount, second, percent)
    case .shares(let second): return addShares(amount, second)
    default: return addSingle(amount)
    }
  }

  /// What is excluded takes a number joined to it along: `ages 16 to 24`, `June 5-7`.
  private func excludedEnd(_ amount: Amount, _ pair: NumberPairs.Pair?) -> Int {
    switch pair {
    case .range(let second), .score(let second, _): second.unit == nil ? second.end : amount.end
    default: amount.end
    }
  }

  // MARK: Pairs

  private mutating func addRange(_ first: Amount, _ second: Amount) -> Int {
    guard !exclusions.excludesRange(to: second) else { return second.end }
    let lower = NumberPairs.lower(first, second)
    let isOrdered = lower <= second.value
    var unit = second.unit ?? first.unit
    if unit == nil { unit = counts.unit(behind: second) }
    if unit == nil, text.isHyphen(second.end), text.has(second.end + 1, .labelSuffix) {
      return second.end + 2
    }
    add(
      first.start..<max(second.end, unit?.end ?? 0), value: isOrdered ? lower : second.value,
      upper: isOrdered ? second.value : lower, kind: unit?.kind ?? .count, unit: unit?.name, qualifier: .range
    )
    return done
  }

  private mutating func addScore(_ first: Amount, _ second: Amount, _ unit: FigureUnit?) -> Int {
    // `24-7` is always, `9-11` a date.
    if first.value == 24 && second.value == 7 || first.value == 9 && second.value == 11 { return second.end }
    add(
      first.start..<max(second.end, unit?.end ?? 0), value: first.value, upper: second.value, kind: .ratio,
      unit: unit?.name, qualifier: .exact)
    return done
  }

  private mutating func addShare(_ first: Amount, _ second: Amount, _ percent: Double) -> Int {
    let end = counts.unit(behind: second)?.end ?? second.end
    add(first.start..<end, value: percent.roundedToHundredths, kind: .percent, unit: "percent")
    return done
  }

  private mutating func addShares(_ first: Amount, _ second: Amount) -> Int {
    add(first.start..<first.end, value: first.value, kind: .percent, unit: second.unit?.name)
    add(second.start..<second.end, value: second.value, kind: .percent, unit: second.unit?.name)
    return done
  }

  // MARK: Single numbers

  private mutating func addSingle(_ amount: Amount) -> Int {
    let after = QualifierPhrases.after(amount.end, in: text)
    let qualifier = amount.phrase.form == .indefinite ? .indefinite : after?.qualifier
    var amount = amount
    if let after, amount.unit == nil { amount.end = after.end }
    if let unit = amount.unit {
      guard counts.isStated(amount) else { return amount.end }
      add(
        amount.start..<amount.end, value: amount.value, kind: unit.kind, unit: unit.name,
        qualifier: qualifier, end: after?.end)
      return done
    }
    if amount.phrase.form == .fraction {
      guard shares.isShare(amount) else { return amount.end }
      let end = shares.sharedEnd(amount)
      add(
        amount.start..<end, value: (amount.value * 100).roundedToHundredths, kind: .percent, unit: "percent")
      return done
    }
    if let end = multipliers.foldEnd(amount.end) {
      add(amount.start..<end, value: amount.value, kind: .ratio, unit: "time")
      return done
    }
    if multipliers.isFactor(amount.end) {
      let end = text.isHyphen(amount.end) ? amount.end + 2 : amount.end + 1
      add(amount.start..<end, value: amount.value, kind: .ratio, unit: "time")
      return done
    }
    if let unit = shared(amount) {
      add(
        amount.start..<amount.end, value: amount.value * unit.factor, kind: unit.kind, unit: unit.name,
        qualifier: qualifier)
      return done
    }
    if shares.isPollAnswer(amount) {
      add(amount.start..<amount.end, value: amount.value, kind: .percent, unit: "percent")
      return done
    }
    return addCount(amount, qualifier, isQualified: after != nil)
  }

  /// The unit that a number shares with the next: `2 or 1.5 degrees`, `10, 20 and 30 percent`.
  private func shared(_ amount: Amount) -> FigureUnit? {
    var end = amount.end
    for _ in 0..<4 {
      let start = end
      if text.isMark(end, ",") { end += 1 }
      if text.isWord(end, among: ["and", "or"]) { end += 1 }
      guard end > start, let next = amounts.amount(at: end), next.start == end else { return nil }
      if let unit = next.unit {
        return unit.kind == .money || exclusions.excludes(next) ? nil : unit
      }
      guard next.phrase.form == amount.phrase.form else { return nil }
      end = next.end
    }
    return nil
  }

  private mutating func addElliptic(_ amount: Amount) -> Int {
    let isShare = figures.last?.kind == .percent
    add(
      amount.start..<amount.end, value: isShare ? amount.value : amount.phrase.wholeValue,
      kind: isShare ? .percent : .count, unit: isShare ? figures.last?.unit : nil)
    return done
  }

  private mutating func addCount(
    _ amount: Amount, _ qualifier: Statistic.Qualifier?, isQualified: Bool
  ) -> Int {
    switch counts.count(amount, isQualified: isQualified) {
    case .nothing(let end): return max(end, amount.end)
    case .counted(let unit):
      add(
        amount.start..<max(unit.end, amount.end),
        value: unit.kind == .count ? amount.phrase.wholeValue : amount.value, kind: unit.kind,
        unit: unit.name,
        qualifier: qualifier)
    }
    return done
  }

  // MARK: Results

  /// Adds a figure; what qualifies it before the tokens is found here and becomes part of it.
  private mutating func add(
    _ tokens: Range<Int>, value: Double, upper: Double? = nil, kind: Statistic.Kind, unit: String?,
    qualifier: Statistic.Qualifier? = nil, end: Int? = nil
  ) {
    guard value.isFinite, upper?.isFinite ?? true else {
      done = tokens.upperBound
      return
    }
    var start = tokens.lowerBound
    var qualifier = qualifier
    if let before = QualifierPhrases.shared.before(start, in: text), before.start >= done,
      kind != .duration || !QualifierPhrases.isDuring(before.start, start, in: text)
    {
      start = before.start
      if qualifier == nil { qualifier = before.qualifier }
    }
    done = max(tokens.upperBound, end ?? 0)
    figures.append(
      Statistic(
        span: text.stretch.span(start..<done), value: value, upper: upper, qualifier: qualifier ?? .exact,
        unit: unit, kind: kind))
  }
}

extension Double {
  /// The number, not negative, rounded to hundredths: 66.67 for two-thirds of a hundred.
  ///
  /// By way of a whole number: `rounded()` would be the one need for the mathematics library.
  var roundedToHundredths: Double { self < 1e12 ? Double(Int(self * 100 + 0.5)) / 100 : self }
}
