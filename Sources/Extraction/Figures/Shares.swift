/// Decides which fractions and percentages state a share of something.
struct Shares {
  private let text: FigureText
  private let heads: HeadNoun

  /// Reads in `text`.
  init(_ text: FigureText) {
    self.text = text
    heads = HeadNoun(text)
  }

  /// Whether a fraction is a share: `a third of`, `nearly half`, `up by a quarter`; not `a third party`.
  func isShare(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    let end = amount.end
    if text.isHyphen(end) || text.isHyphen(phrase.tokens.lowerBound - 1) { return false }
    if text.isWord(end, "of") {
      return !text.isWord(end + 1, among: ["my", "all"]) || phrase.value != 0.5 || !isLoose(end)
    }
    let isQualified = QualifierPhrases.shared.before(amount.start, in: text) != nil
    let isHalf = text.isWord(end - 1, "half") && phrase.tokens.count == 1
    if isHalf {
      return isQualified || text.isWord(end, among: Self.afterHalf)
        || text.isWord(amount.start - 1, among: ["by", "than"])
    }
    if isQualified || text.isWord(amount.start - 1, among: ["by", "or", "to", "than"]) { return true }
    let hasArticle = text.isWord(phrase.tokens.lowerBound, "a")
    guard hasArticle else { return true }
    guard let next = text[end] else { return true }
    return next.kind != .word && next.kind != .number || next.classes.contains(.phraseEnd)
  }

  private static let afterHalf: [StaticString] = [
    "the", "his", "her", "its", "their", "our", "your", "those", "these", "that",
  ]

  private func isLoose(_ index: Int) -> Bool { text[index + 2] == nil }

  /// Where the phrase of a fraction ends: `half the levels` holds its noun, `a third of the voters` does not.
  func sharedEnd(_ amount: Amount) -> Int {
    guard text.isWord(amount.end, among: Self.afterHalf), let found = heads.head(at: amount.end + 1) else {
      return amount.end
    }
    return found.end
  }

  /// `forty-three, yes; forty-four, no`.
  func isPollAnswer(_ amount: Amount) -> Bool {
    guard amount.value <= 100 else { return false }
    let word = text.isMark(amount.end, ",") ? amount.end + 1 : amount.end
    guard text.isWord(word, among: ["yes", "no"]) else { return false }
    return text[word + 1].map {
      $0.kind == .punctuation || $0.kind == .terminator || $0.kind == .quotationMark
    } ?? true
  }
}
