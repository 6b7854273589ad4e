import Proceedings

/// The mentions that a pronoun or description can look back at, in text order.
struct History: Sendable {
  /// One mention.
  struct Entry: Sendable {
    /// Who is mentioned.
    let entity: Entity.ID
    /// The token, counted over the document.
    let token: Int32
    /// The sentence, counted over the document.
    let sentence: Int32
    /// How it stands in its sentence.
    var place: Place
  }

  /// How a mention stands in its sentence.
  struct Place: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// It is the source of an attribution.
    static let source = Place(rawValue: 1)
    /// It is the first name of its sentence and depends on no preposition.
    static let subject = Place(rawValue: 2)
    /// It stands within quotation marks.
    static let quoted = Place(rawValue: 4)
    /// It stands in the content of indirect speech.
    static let reported = Place(rawValue: 8)
    /// `’s` follows.
    static let possessive = Place(rawValue: 16)
    /// A preposition stands before.
    static let oblique = Place(rawValue: 32)
    /// It stands in a heading.
    static let headline = Place(rawValue: 64)
  }

  /// How far back a pronoun looks.
  static let reach = 48
  /// How far back a description looks.
  static let farReach = 160

  private(set) var entries: [Entry] = []

  /// The mentions that a description can take up, the latest last.
  var far: ArraySlice<Entry> { entries.suffix(Self.farReach) }

  /// The mentions that a pronoun can take up, the latest last.
  var recent: ArraySlice<Entry> { entries.suffix(Self.reach) }

  /// Adds the mention that follows all others.
  mutating func append(_ entry: Entry) { entries.append(entry) }

  /// Forgets what is out of reach.
  mutating func trim() {
    if entries.count > Self.farReach * 2 { entries.removeFirst(entries.count - Self.farReach) }
  }
}
