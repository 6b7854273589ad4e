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

  /// Stands before a name and is no part of it: `mr.`, `senator`.
  static let title = WordClasses(rawValue: 1 << 40)
  /// What one person does or is: `minister`, `spokeswoman`, `widow`.
  static let roleNoun = WordClasses(rawValue: 1 << 41)
  /// Opens or stands within a role: `former`, `deputy`, `press`.
  static let roleModifier = WordClasses(rawValue: 1 << 42)
  /// Words for the same role share a line: `sen.` and `senator`.
  static let roleSynonym = WordClasses(rawValue: 1 << 43)
  /// Several people without one voice: `participants`, `critics`.
  static let groupNoun = WordClasses(rawValue: 1 << 44)
  /// A text or finding that can state something: `report`, `poll`.
  static let documentNoun = WordClasses(rawValue: 1 << 45)
  /// Ends or is the name of a body with one voice: `ministry`, `committee`.
  static let organisationNoun = WordClasses(rawValue: 1 << 46)
  /// A given name, with its gender.
  static let givenName = WordClasses(rawValue: 1 << 47)
  /// Determiners, prepositions, pronouns and other words that no name holds.
  static let functionWord = WordClasses(rawValue: 1 << 48)
  /// A country of one word, or the last word of one: `Syria`, `Korea`.
  static let country = WordClasses(rawValue: 1 << 49)
  /// An adjective of a country: `Turkish`.
  static let demonym = WordClasses(rawValue: 1 << 50)
  /// A seat of government: `Moscow`.
  static let capital = WordClasses(rawValue: 1 << 51)
  /// A state of the United States or its abbreviation: `Vermont`, `Vt.`.
  static let state = WordClasses(rawValue: 1 << 52)
  /// Ends a name of a place: `City`, `Street`.
  static let placeNoun = WordClasses(rawValue: 1 << 53)
  /// Days and months.
  static let calendar = WordClasses(rawValue: 1 << 54)
  /// A small word within a personal name: `van`, `bin`.
  static let nameParticle = WordClasses(rawValue: 1 << 55)
  /// An adjective of a party: `Republican`.
  static let partyAdjective = WordClasses(rawValue: 1 << 56)
}
