import Proceedings

/// A name as it stands in a stretch, before it is known whose it is.
struct NameMention: Hashable, Sendable {
  /// What the form of a name tells of its bearer.
  enum Kind: UInt8, Sendable {
    /// A title, a given name or a role before it says so.
    case person
    /// Two or three capitalised words that nothing else explains.
    case likelyPerson
    /// A body.
    case organisation
    /// A country, state, city or seat of government.
    case place
    /// A law, treaty, report.
    case document
    /// One capitalised word that says nothing.
    case unknown

    /// Whether a person may bear it.
    var mayBePerson: Bool { self == .person || self == .likelyPerson || self == .unknown }
  }

  /// The tokens of the name, without title.
  var tokens: Range<Int>
  /// The tokens with titles and roles written as part of the name.
  var phrase: Range<Int>
  /// What the form tells.
  var kind: Kind
  /// The gender that title or given name tell.
  var gender: Gender
  /// Whether the word may be capitalised only because it begins a sentence or stands in a headline.
  var isWeak: Bool
}

/// Whom `he` and `she` can stand for.
enum Gender: UInt8, Sendable {
  case unknown, male, female

  /// Reads the lexicon's `m` and `f`.
  init(_ value: String?) {
    switch value {
    case "m": self = .male
    case "f": self = .female
    default: self = .unknown
    }
  }

  /// Whether one and the same person can have both.
  func agrees(with other: Gender) -> Bool { self == .unknown || other == .unknown || self == other }
}
