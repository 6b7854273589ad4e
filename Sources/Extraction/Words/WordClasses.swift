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
  /// A cue that makes something else than a statement of what is attributed: `ask`, `plan`.
  static let actWord = WordClasses(rawValue: 1 << 15)

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
