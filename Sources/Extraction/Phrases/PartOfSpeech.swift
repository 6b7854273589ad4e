/// What a token is in its sentence, as coarsely as clauses and noun phrases need it.
///
/// The letters are those of `Resources/lexicon/phrases/parts-of-speech.txt` and its companions.
enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  /// What stands before the first token of a sentence.
  case start
  /// Common noun.
  case noun
  /// Proper noun.
  case name
  /// Adjective.
  case adjective
  /// Article, demonstrative or possessive.
  case determiner
  /// Personal pronoun, or "there".
  case pronoun
  /// Will, can, must.
  case modal
  /// A finite form of be, have, do.
  case auxiliary
  /// A finite form of any other verb.
  case finite
  /// An infinitive or imperative.
  case base
  /// A present participle or gerund.
  case ing
  /// A past participle.
  case participle
  /// The "to" of an infinitive.
  case to
  /// Opens a clause: that, because, if.
  case subordinator
  /// Preposition.
  case preposition
  /// And, or, but.
  case conjunction
  /// Adverb, "not".
  case adverb
  /// Number.
  case number
  /// Who, which, what, when.
  case wh
  /// Goes with a verb: up, out.
  case particle
  /// The clitic of a possessor.
  case possessive
  /// Full stop, question or exclamation mark.
  case stop
  /// Comma.
  case comma
  /// Any other punctuation.
  case mark
  /// Symbols, interjections and the rest.
  case other
  /// A quotation mark: not part of the sequence.
  case quote

  /// The letters of the data files, in the order of the cases.
  private static let letters = Array("^NPJDOMAVBGETSICRUWL'.,:X".utf8)

  /// How many parts of speech the sequence is made of.
  static let count = letters.count

  /// The part of speech of a data file's letter.
  init?(letter: UInt8) {
    guard let index = Self.letters.firstIndex(of: letter) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  /// Whether a noun phrase can be made of it without a determiner.
  var isNominal: Bool { self == .noun || self == .name || self == .adjective || self == .number }

  /// Whether it is a verb that carries a clause by itself, or its auxiliary.
  var isFinite: Bool { self == .finite || self == .auxiliary || self == .modal }

  /// Whether it is any form of a verb that is not an auxiliary or modal.
  var isVerb: Bool { self == .finite || self == .base || self == .ing || self == .participle }
}
