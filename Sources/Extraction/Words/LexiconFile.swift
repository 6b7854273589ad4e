/// One embedded word list and the class that its words belong to.
///
/// A line is `lemma form form … : value value …`; forms and values may be left out, `#` begins a comment.
struct LexiconFile: Sendable {
  /// Path below `Resources/`.
  let path: String
  /// The class of every form on every line.
  let classes: WordClasses

  /// All word lists that the lexicon is made of.
  static let all = [
    LexiconFile(path: "lexicon/abbreviations.txt", classes: .abbreviation),
    LexiconFile(path: "lexicon/numbers.txt", classes: .numberWord),
    LexiconFile(path: "lexicon/sentence-openers.txt", classes: .sentenceOpener),
    LexiconFile(path: "lexicon/parts-of-speech.txt", classes: .partOfSpeech),
    LexiconFile(path: "lexicon/time-words.txt", classes: .timeWord),
    LexiconFile(path: "lexicon/occasions.txt", classes: .occasion),
    LexiconFile(path: "lexicon/reporting-verbs.txt", classes: .reportingVerb),
    LexiconFile(path: "lexicon/raising-verbs.txt", classes: .raisingVerb),
    LexiconFile(path: "lexicon/addressing-verbs.txt", classes: .addressingVerb),
    LexiconFile(path: "lexicon/opinion-words.txt", classes: .opinionWord),
  ]
}
