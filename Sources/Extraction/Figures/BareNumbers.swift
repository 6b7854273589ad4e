/// Tells numbers without a noun that state a quantity all the same.
struct BareNumbers {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// Whether a number without any noun states a quantity.
  func isBare(_ amount: Amount) -> Bool {
    let phrase = amount.phrase
    if phrase.form == .indefinite || phrase.isScaled || phrase.isGrouped { return true }
    let before = amount.start - 1
    if text.isWord(before, "of"), text.has(before - 1, role: "whole") { return true }
    if phrase.form == .digits, text.isWord(amount.end, "per"), !text.isCapitalised(before) { return true }
    if text.isWord(amount.end, "of"), text.isWord(amount.end + 1, among: ["which", "whom", "them", "us"]) {
      return true
    }
    if text.isWord(amount.end, among: Self.afterSubject), isSubject(before) { return !phrase.looksLikeYear }
    // `there are two from each region`.
    if phrase.value > 1, text.isWord(before, among: ["are", "were"]), text.isWord(before - 1, "there") {
      return !phrase.looksLikeYear
    }
    if isListed(amount) { return true }
    // Tallies: `Reyes has 4 and Moreau has three`, `Reyes’s 538`, `31 for Reyes`.
    if phrase.value > (phrase.form == .words ? 1 : 0), isTally(amount) { return !phrase.looksLikeYear }
    guard phrase.form == .digits, phrase.value >= 10, !phrase.looksLikeYear
    else {
      return false
    }
    guard let previous = text[before] else { return false }
    return previous.kind == .word && !previous.shape.contains(.capitalised) && isBeforeBare(before)
  }

  /// `For: 547. Against: 46.`: a number that a colon gives of what is named before it.
  private func isListed(_ amount: Amount) -> Bool {
    let colon = amount.start - 1
    guard amount.phrase.form == .digits, !amount.phrase.looksLikeYear, text.isMark(colon, ":"),
      !text.isJoined(amount.start), let name = text[colon - 1], name.kind == .word,
      name.classes.isDisjoint(with: [.referenceNoun, .month])
    else { return false }
    guard let next = text[amount.end] else { return true }
    return next.kind == .terminator || next.shape.contains(.lineBefore) || text.isMark(amount.end, ",")
      || text.isMark(amount.end, ";")
  }

  private func isTally(_ amount: Amount) -> Bool {
    let before = amount.start - 1
    let next = text[amount.end]
    let ends =
      next.map { $0.kind == .punctuation || $0.kind == .terminator || $0.kind == .quotationMark } ?? true
    if text.isWord(amount.end, "for"), text.isCapitalised(amount.end + 1) {
      return amount.phrase.form == .digits
    }
    let goesOn = text.isWord(amount.end, among: ["and", "while", "but", "to", "before", "after", "in", "on"])
    guard ends || goesOn else { return false }
    if text.isWord(
      before, among: ["has", "have", "had", "got", "won", "gained", "scored", "collected", "received"])
    {
      return true
    }
    if text.isWord(before, "at") { return amount.value > 120 }
    let isPast = text.bytes(before).count > 4 && text.bytes(before).suffix(2).elementsEqual("ed".utf8)
    if isPast, ends, amount.phrase.form == .digits, amount.value >= 10 { return true }
    return amount.phrase.form == .digits && amount.value >= 10 && text.isWord(before, among: ["'s", "’s"])
  }

  private static let afterSubject: [StaticString] = [
    "have", "had", "were", "are", "died", "voted", "said", "say", "will", "would",
  ]

  /// `Of these, 77 have been deported`, `and twelve died`: a number as the subject of its clause.
  private func isSubject(_ index: Int) -> Bool {
    guard index >= text.range.lowerBound else { return true }
    return text.isMark(index, ",") || text.isMark(index, ";")
      || text.isWord(index, among: ["and", "but", "while", "of", "another", "only", "that", "whom", "which"])
  }

  private func isBeforeBare(_ index: Int) -> Bool {
    text.isWord(
      index,
      among: [
        "is", "was", "were", "are", "to", "than", "with", "by", "of", "only", "just", "killed", "killing",
        "injured", "wounded",
        "has", "had", "have", "reached", "totalled", "totaled", "totalling", "totaling", "numbered", "hit",
        "won", "from", "another", "least",
      ])
  }
}
