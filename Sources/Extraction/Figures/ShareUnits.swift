import Proceedings

/// Finds percent signs and words, percentage points and basis points behind a number.
struct ShareUnits {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// The unit of shares that begins at `index`, behind `phrase`.
  func after(_ index: Int, _ phrase: NumberPhrase) -> FigureUnit? {
    var start = index
    let isCompound = text.isHyphen(start)
    if isCompound { start += 1 }
    if phrase.form == .fraction {
      // `half a percentage point`.
      guard text.isWord(start, among: ["a", "of"]) else { return nil }
      start += text.isWord(start, "of") && text.isWord(start + 1, among: ["a", "one"]) ? 2 : 1
    }
    if text.isMark(start, "%") { return percent(start + 1) }
    if text.isWord(start, among: ["percent", "pct", "percents"]) { return percent(start + 1) }
    if text.isWord(start, "per"), text.isWord(start + 1, among: ["cent", "cents"]) {
      return percent(start + 2)
    }
    if text.isWord(start, "percentage") {
      let point = text.isHyphen(start + 1) ? start + 2 : start + 1
      if isPoint(point) { return points(point + 1) }
    }
    if text.isWord(start, "basis"), isPoint(start + 1) {
      return FigureUnit(kind: .percent, name: "basis point", end: start + 2)
    }
    guard phrase.form != .fraction, isPoint(start), isPercentagePoint(start, phrase, isCompound) else {
      return nil
    }
    return points(start + 1)
  }

  private func percent(_ end: Int) -> FigureUnit {
    isPoint(end) ? points(end + 1) : FigureUnit(kind: .percent, name: "percent", end: end)
  }

  private func points(_ end: Int) -> FigureUnit {
    FigureUnit(kind: .percent, name: "percentage point", end: end)
  }

  private func isPoint(_ index: Int) -> Bool { text.isWord(index, among: ["point", "points", "pts"]) }

  /// A point is a percentage point beside words of polls and beside per cents, if it can be one.
  private func isPercentagePoint(_ index: Int, _ phrase: NumberPhrase, _ isCompound: Bool) -> Bool {
    guard phrase.value <= 100, !text.isWord(index + 1, "of") || isCompound else { return false }
    if phrase.decimals > 0 { return true }
    let number = phrase.tokens.lowerBound..<(index + 1)
    return text.isNear(number, within: 6, role: "poll") || text.namesPercent(near: index)
  }
}

extension FigureText {
  /// Whether per cents stand in the same sentence, within some forty words of the token at `index`.
  func namesPercent(near index: Int) -> Bool {
    let low = max(range.lowerBound, index - 40)
    let high = min(range.upperBound, index + 40)
    return (low..<high).contains { isMark($0, "%") || isWord($0, among: ["percent", "percentage", "cent"]) }
  }
}
