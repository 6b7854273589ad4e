import Proceedings

/// Tells numbers whose unit goes without saying because the figure before them has given it.
struct Ellipsis {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// How far back the figure may stand whose unit goes without saying.
  private static let reach = 14

  /// `Bell at 35 percent and Cox at 14`, `the Greens won 24 seats, the Liberals 10`: the same of another.
  ///
  /// `last` is the figure before it, which ends before the token `done`.
  func isElliptic(_ amount: Amount, behind last: Statistic?, endingAt done: Int) -> Bool {
    guard let last, last.kind == .percent || last.kind == .count, last.upper == nil,
      amount.start - done <= Self.reach, amount.start > done, amount.phrase.form == .digits,
      amount.unit == nil, !amount.phrase.looksLikeYear, last.kind == .count || amount.value <= 100,
      amount.phrase.decimals == 0 || last.kind == .percent
    else { return false }
    // Nothing else may follow the number that it could count.
    let next = text[amount.end]
    let ends =
      next.map { $0.kind == .terminator || $0.kind == .quotationMark } ?? true
      || text.isMark(amount.end, ",") || text.isMark(amount.end, ";")
      || text.isWord(amount.end, "and") && text.isCapitalised(amount.end + 1)
    guard ends else { return false }
    var before = amount.start - 1
    if last.kind == .percent, text.isWord(before, among: ["at", "with", "had", "has", "got", "by"]) {
      before -= 1
      return text.isCapitalised(before)
    }
    // A name, right behind a mark or `and`, and no more: `, Liberals 10`.
    guard text.isCapitalised(before), !text.has(before, [.month, .referenceNoun]) else { return false }
    while text.isCapitalised(before), before > done { before -= 1 }
    if text.isWord(before, "the") { before -= 1 }
    return text.isMark(before, ",") || text.isMark(before, ";") || text.isWord(before, "and")
  }
}
