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

  /// Has a rate for each part of speech: the commonest words.
  static let partOfSpeech = WordClasses(rawValue: 1 << 8)
  /// A day, a month, “today”: stands beside a statement, not within it.
  static let timeWord = WordClasses(rawValue: 1 << 9)
  /// What people say things in, at or on: a statement, an interview, a rally.
  static let occasion = WordClasses(rawValue: 1 << 10)
  /// A verb that has weights of its own as a cue.
  static let reportingVerb = WordClasses(rawValue: 1 << 11)
  /// Its subject belongs to what is attributed: `seem`.
  static let raisingVerb = WordClasses(rawValue: 1 << 12)
  /// Its passive has the addressee as subject: `was asked`.
  static let addressingVerb = WordClasses(rawValue: 1 << 13)
  /// What somebody holds: an opinion, a view.
  static let opinionWord = WordClasses(rawValue: 1 << 14)
}
