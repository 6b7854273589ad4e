/// One embedded word list and the class that its words belong to.
///
/// A line is `lemma form form … : value value …`; forms and values may be left out, `#` begins a comment.
struct LexiconFile: @unchecked Sendable {  // The bytes lie in the program's constant data, never written.
  /// Path below `Resources/`.
  let path: String
  /// The class of every form on every line.
  let classes: WordClasses
  /// The list itself; nil where it is not embedded.
  let bytes: UnsafeBufferPointer<UInt8>?

  private init(path: String, classes: WordClasses) {
    self.path = path
    self.classes = classes
    bytes = Resource.bytes(path)
  }

  /// All word lists that the lexicon is made of.
  static let all = [
    LexiconFile(path: "lexicon/abbreviations.txt", classes: .abbreviation),
    LexiconFile(path: "lexicon/numbers.txt", classes: .numberWord),
    LexiconFile(path: "lexicon/sentence-openers.txt", classes: .sentenceOpener),
    LexiconFile(path: "lexicon/phrases/parts-of-speech.txt", classes: .partOfSpeech),
    LexiconFile(path: "lexicon/phrases/time-words.txt", classes: .timeWord),
    LexiconFile(path: "lexicon/attributions/occasions.txt", classes: .occasion),
    LexiconFile(path: "lexicon/attributions/reporting-words.txt", classes: .reportingWord),
    LexiconFile(path: "lexicon/attributions/raising-verbs.txt", classes: .raisingVerb),
    LexiconFile(path: "lexicon/attributions/addressing-verbs.txt", classes: .addressingVerb),
    LexiconFile(path: "lexicon/attributions/opinion-words.txt", classes: .opinionWord),
    LexiconFile(path: "lexicon/attributions/acts.txt", classes: .actWord),
    LexiconFile(path: "lexicon/figures/scales.txt", classes: .scaleWord),
    LexiconFile(path: "lexicon/figures/fractions.txt", classes: .fractionWord),
    LexiconFile(path: "lexicon/figures/durations.txt", classes: .durationUnit),
    LexiconFile(path: "lexicon/figures/measures.txt", classes: .measureUnit),
    LexiconFile(path: "lexicon/figures/currencies.txt", classes: .currency),
    LexiconFile(path: "lexicon/figures/qualifiers.txt", classes: .qualifierWord),
    LexiconFile(path: "lexicon/figures/multipliers.txt", classes: .multiplier),
    LexiconFile(path: "lexicon/figures/months.txt", classes: .month),
    LexiconFile(path: "lexicon/figures/references.txt", classes: .referenceNoun),
    LexiconFile(path: "lexicon/figures/labels.txt", classes: .labelSuffix),
    LexiconFile(path: "lexicon/figures/plurals.txt", classes: .irregularNoun),
    LexiconFile(path: "lexicon/figures/singulars.txt", classes: .notPlural),
    LexiconFile(path: "lexicon/figures/attributive-plurals.txt", classes: .attributivePlural),
    LexiconFile(path: "lexicon/figures/phrase-ends.txt", classes: .phraseEnd),
    LexiconFile(path: "lexicon/figures/contexts.txt", classes: .figureContext),
    LexiconFile(path: "lexicon/titles.txt", classes: .title),
    LexiconFile(path: "lexicon/roles.txt", classes: .roleNoun),
    LexiconFile(path: "lexicon/role-modifiers.txt", classes: .roleModifier),
    LexiconFile(path: "lexicon/role-synonyms.txt", classes: .roleSynonym),
    LexiconFile(path: "lexicon/groups.txt", classes: .groupNoun),
    LexiconFile(path: "lexicon/documents.txt", classes: .documentNoun),
    LexiconFile(path: "lexicon/organisations.txt", classes: .organisationNoun),
    LexiconFile(path: "lexicon/given-names.txt", classes: .givenName),
    LexiconFile(path: "lexicon/function-words.txt", classes: .functionWord),
    LexiconFile(path: "lexicon/countries.txt", classes: .country),
    LexiconFile(path: "lexicon/demonyms.txt", classes: .demonym),
    LexiconFile(path: "lexicon/capitals.txt", classes: .capital),
    LexiconFile(path: "lexicon/states.txt", classes: .state),
    LexiconFile(path: "lexicon/places.txt", classes: .placeNoun),
    LexiconFile(path: "lexicon/calendar.txt", classes: .calendar),
    LexiconFile(path: "lexicon/name-particles.txt", classes: .nameParticle),
    LexiconFile(path: "lexicon/party-adjectives.txt", classes: .partyAdjective),
  ]
}
