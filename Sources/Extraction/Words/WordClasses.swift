/// What the lexicon knows of a word.
///
/// A word may belong to several classes.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// `mr.`, `sen.`, `inc.`: its full stop does not end a sentence.
  static let abbreviation = WordClasses(rawValue: 1 << 0)
  /// A number in words: `seven`, `twenty`.
  static let numberWord = WordClasses(rawValue: 1 << 1)
  /// Begins sentences far more often than it follows an abbreviation: `the`, `he`, `but`.
  static let sentenceOpener = WordClasses(rawValue: 1 << 2)
}
