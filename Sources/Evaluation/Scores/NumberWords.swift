import Proceedings

/// Tells which words of a figure's phrase are its number: a prediction has found the figure when it covers one.
enum NumberWords {
  /// The number words of `span`; all of its words where none looks like one.
  static func words(of span: ScalarSpan, in text: ScoredText) -> Set<Int> {
    let all = text.words(touching: [span])
    let numbers = all.filter { isNumber(text.scalars[text.words[$0]]) }
    return numbers.isEmpty ? all : numbers
  }

  private static func isNumber(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.contains(where: { $0.properties.numericType == .decimal }) { return true }
    let lower = Words.string(word).lowercased()
    return parts.contains { lower.contains($0) }
  }

  /// `ty` and `teen` stand for `sixty` and `sixteen`; a word that only looks so does no harm, since a gold phrase is short.
  private static let parts = [
    "hundred", "thousand", "million", "billion", "dozen", "half", "third", "quarter", "one", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "teen", "ty",
  ]
}
