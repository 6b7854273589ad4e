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

  // Phrases and attributions: bits 8 to 23.

  /// Has a rate for each part of speech: the commonest words.
  static let partOfSpeech = WordClasses(rawValue: 1 << 8)
  /// A day, a month, “today”: stands beside a statement, not within it.
  static let timeWord = WordClasses(rawValue: 1 << 9)
  /// What people say things in, at or on: a statement, an interview, a rally.
  static let occasion = WordClasses(rawValue: 1 << 10)
  /// A verb or noun that has weights of its own as a cue.
  static let reportingWord = WordClasses(rawValue: 1 << 11)
  /// Its subject belongs to what is attributed: `seem`.
  static let raisingVerb = WordClasses(rawValue: 1 << 12)
  /// Its passive has the addressee as subject: `was asked`.
  static let addressingVerb = WordClasses(rawValue: 1 << 13)
  /// What somebody holds: an opinion, a view.
  static let opinionWord = WordClasses(rawValue: 1 << 14)

  // Figures: bits 24 to 39.

  /// A scale: `hundred`, `million`, `dozens`.
  static let scaleWord = WordClasses(rawValue: 1 << 24)
  /// A part of one: `half`, `thirds`.
  static let fractionWord = WordClasses(rawValue: 1 << 25)
  /// A unit of time.
  static let durationUnit = WordClasses(rawValue: 1 << 26)
  /// A unit of length, mass, area, energy and the like.
  static let measureUnit = WordClasses(rawValue: 1 << 27)
  /// The word, sign or code of a currency.
  static let currency = WordClasses(rawValue: 1 << 28)
  /// Occurs in what qualifies numbers: `more`, `than`, `nearly`.
  static let qualifierWord = WordClasses(rawValue: 1 << 29)
  /// Multiplies by itself: `twice`, `doubled`.
  static let multiplier = WordClasses(rawValue: 1 << 30)
  /// A month.
  static let month = WordClasses(rawValue: 1 << 31)
  /// A number behind it numbers and does not count: `article 5`.
  static let referenceNoun = WordClasses(rawValue: 1 << 32)
  /// Makes a compound with a number a type: `four-way`.
  static let labelSuffix = WordClasses(rawValue: 1 << 33)
  /// A noun whose plural the rules of spelling do not give.
  static let irregularNoun = WordClasses(rawValue: 1 << 34)
  /// Ends in -s and is no plural noun.
  static let notPlural = WordClasses(rawValue: 1 << 35)
  /// A plural that stands before a noun: `sports teams`.
  static let attributivePlural = WordClasses(rawValue: 1 << 36)
  /// Ends the noun phrase behind a number.
  static let phraseEnd = WordClasses(rawValue: 1 << 37)
  /// Tells what a number near it is: a score, a share, money.
  static let figureContext = WordClasses(rawValue: 1 << 38)
}
