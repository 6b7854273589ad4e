import Proceedings

/// Someone or something that a document names or describes, whether it speaks or not.
struct Entity: Sendable {
  /// The place of an entity among all of a document.
  typealias ID = Int32

  /// The fullest printed name so far, without title.
  var name: String
  /// The words of the name.
  var words: [WordForms.ID]
  /// What sort it is; `unknown` behaves as an organisation until more is known.
  var kind: NameMention.Kind
  /// How a description, as opposed to a name, is to be shown.
  var shownKind: Speaker.Kind?
  /// The gender that names, titles and roles tell.
  var gender: Gender
  /// The function, as printed.
  var role: String?
  /// What the role belongs to.
  var affiliation: String?
  /// Words of roles, titles and affiliations: what a description can take up.
  var descriptors: [WordForms.ID] = []
  /// What the last word of a place's name is: a country, a state, a city.
  var placeClasses: WordClasses = []
  /// Whether it is the author, who speaks of himself as `I`.
  var isAuthor = false
  /// The head noun of a description: `poll`.
  var head: WordForms.ID?
  /// How often it is mentioned by its full name.
  var count: Int32 = 0
  /// How often it is mentioned by one word of its name.
  var shortCount: Int32 = 0
  /// The first token (counted over the document) that mentions it by name.
  var firstSeen: Int32 = .max
  /// The last token (counted over the document) that mentions it by name.
  var lastSeen: Int32 = -1
  /// Where it is mentioned.
  var mentions: [Span] = []
  /// Its place among the speakers; nil while nothing is attributed to it.
  var speaker: Speaker.ID?

  /// Keeps a mention that follows those before; false where it overlaps the last.
  ///
  /// In place: a copy of the list for each mention would cost the square of a chair's mentions.
  mutating func note(_ span: Span) -> Bool {
    if let last = mentions.last, last.overlaps(span) { return false }
    mentions.append(span)
    return true
  }

  /// Whether it can be a `he` or `she`.
  var mayBePerson: Bool { isAuthor ? false : shownKind == nil ? kind.mayBePerson : shownKind == .person }
  /// Whether it is known to be a person.
  var isPerson: Bool { shownKind.map { $0 == .person } ?? (kind == .person || kind == .likelyPerson) }
  /// Whether it stands for several.
  var isGroup: Bool { shownKind == .group }

  /// The sort that is shown.
  var speakerKind: Speaker.Kind {
    if let shownKind { return shownKind }
    switch kind {
    case .person, .likelyPerson: return .person
    case .document: return .document
    case .organisation, .place, .unknown: return .organisation
    }
  }
}
