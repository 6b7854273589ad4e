/// A part of speech: the universal ones, with nouns by number and verbs by form.
package enum WordTag: UInt8, Sendable, CaseIterable {
  case noun, nouns, properNoun, adjective, adverb, adposition, determiner, pronoun, possessive, coordinator,
    subordinator, particle, number, verbBase, verbPresent, verbPast, gerund, participle, auxiliary,
    punctuation,
    symbol, interjection, other
  /// Stands before the first word of a sentence and for words that are not there.
  case none

  /// Whether it is a verb, auxiliaries apart.
  package var isVerb: Bool {
    rawValue >= WordTag.verbBase.rawValue && rawValue <= WordTag.participle.rawValue
  }

  /// Whether it is a noun or a name.
  package var isNoun: Bool { rawValue <= WordTag.properNoun.rawValue }

  /// The tag of a treebank's universal and Penn tags.
  package init(universal: String, penn: String) {
    switch (universal, penn) {
    case ("NOUN", "NNS"): self = .nouns
    case ("NOUN", _): self = .noun
    case ("PROPN", _): self = .properNoun
    case ("VERB", "VB"): self = .verbBase
    case ("VERB", "VBP"), ("VERB", "VBZ"): self = .verbPresent
    case ("VERB", "VBD"): self = .verbPast
    case ("VERB", "VBG"): self = .gerund
    case ("VERB", "VBN"): self = .participle
    case ("VERB", _), ("ADJ", _): self = .adjective
    case ("ADV", _): self = .adverb
    case ("ADP", _): self = .adposition
    case ("DET", _): self = .determiner
    case ("PRON", "PRP$"), ("PRON", "WP$"): self = .possessive
    case ("PRON", _): self = .pronoun
    case ("CCONJ", _): self = .coordinator
    case ("SCONJ", _): self = .subordinator
    case ("PART", _): self = .particle
    case ("NUM", _): self = .number
    case ("AUX", _): self = .auxiliary
    case ("PUNCT", _): self = .punctuation
    case ("SYM", _): self = .symbol
    case ("INTJ", _): self = .interjection
    default: self = .other
    }
  }
}
