import Proceedings

/// Finds factors: `three times the rate`, `twofold`, `has doubled`, `twice as many`.
struct Multipliers {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// Whether `times` at `index` multiplies (`three times the rate`) and does not count occasions (`voted three times`).
  func isFactor(_ index: Int) -> Bool {
    var word = index
    if text.isHyphen(word) { word += 1 }
    guard text.isWord(word, "times") else { return false }
    return comparison(word + 1) || text.isHyphen(word + 1)
  }

  /// `-fold`, `fold` and `x` behind a number; the token after it.
  func foldEnd(_ index: Int) -> Int? {
    let word = text.isHyphen(index) ? index + 1 : index
    return text.isWord(word, "fold") ? word + 1 : nil
  }

  /// The factor that the one word at `index` states.
  func factor(at index: Int) -> Double? {
    guard let factor = text.number(index, .multiplier), let token = text[index],
      !token.shape.contains(.capitalised) || index == text.range.lowerBound
    else { return nil }
    if text.isHyphen(index + 1) || text.isHyphen(index - 1) { return nil }
    if text.isWord(index, among: ["twice", "thrice"]) { return comparison(index + 1) ? factor : nil }
    if text.isWord(index + 1, "down") || text.isWord(index + 1, "back") || text.isWord(index + 1, "standard")
    {
      return nil
    }
    let ending = text.bytes(index).suffix(2)
    if ending.elementsEqual("ed".utf8) { return factor }
    if ending.elementsEqual("ng".utf8) {
      return text.isWord(index + 1, among: ["of", "the", "its", "their", "in", "to"]) ? factor : nil
    }
    // `double the number`, `will double`, `more than double`; not `a double room`.
    let isVerb = text.isWord(
      index - 1,
      among: [
        "to", "will", "would", "could", "may", "might", "can", "should", "nearly", "almost", "than", "about",
        "roughly",
      ])
    return comparison(index + 1) || isVerb ? factor : nil
  }

  /// `sixfold` in one word.
  func fold(at index: Int) -> Double? {
    let bytes = text.bytes(index)
    guard bytes.count > 6, bytes.suffix(4).elementsEqual("fold".utf8), text[index]?.kind == .word else {
      return nil
    }
    let word = bytes.dropLast(4).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let entry = text.lexicon.entryID(word[...])
    guard
      let value = text.lexicon.reading(entry, [.numberWord])?.values.first.flatMap({ Double($0) })
        ?? text.lexicon.reading(entry, [.scaleWord])?.values.first.flatMap({ Double($0) })
    else { return nil }
    return value
  }

  /// Whether a comparison follows: `the rate`, `as many`, `more than`, `its size`, `what`.
  private func comparison(_ index: Int) -> Bool {
    if text.isWord(index, "that") {
      guard let next = text[index + 1], next.kind == .word else { return true }
      return text.isWord(
        index + 1, among: ["of", "amount", "number", "rate", "figure", "size", "much", "many"])
    }
    return text.isWord(index, among: Self.comparing)
      || text.bytes(index).suffix(2).elementsEqual("er".utf8) && text.isWord(index + 1, "than")
  }

  private static let comparing: [StaticString] = [
    "the", "as", "more", "what", "its", "their", "his", "her", "our", "higher", "larger", "greater",
    "bigger",
    "faster", "longer", "better", "lower", "fewer", "less", "worse", "likelier", "smaller",
  ]
}
