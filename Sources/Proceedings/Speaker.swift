/// Someone to whom at least one quote is attributed, or who has the floor at least once.
public struct Speaker: Hashable, Sendable {
  /// The place of a speaker in `Annotations.speakers`; printed as `s1`, `s2`, ….
  public struct ID: Hashable, Sendable, Comparable {
    /// Index into `Annotations.speakers`.
    public var index: Int

    /// The speaker at `index`.
    public init(_ index: Int) { self.index = index }

    /// By order of first mention.
    public static func < (a: ID, b: ID) -> Bool { a.index < b.index }
  }

  /// What sort of speaker it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One person.
    case person
    /// A body that can speak with one voice: a ministry, a company, a government.
    case organisation
    /// Several people without one voice: voters, officials, participants.
    case group
    /// A statement, report or poll of which no author is named.
    case document
  }

  /// The fullest form of the name in the document, without title.
  public var name: String
  /// Person, organisation, group or document.
  public var kind: Kind
  /// The fullest function that the document gives, without name and affiliation.
  public var role: String?
  /// The country, party or organisation that the role belongs to.
  public var affiliation: String?
  /// Where the text mentions the speaker, as printed, in text order.
  public var mentions: [Span]

  /// A speaker.
  public init(
    name: String, kind: Kind, role: String? = nil, affiliation: String? = nil, mentions: [Span] = []
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.affiliation = affiliation
    self.mentions = mentions
  }

  /// Role and affiliation as far as they tell more than the name does.
  ///
  /// Someone whom the document only describes has the description as name and as role; a country that speaks for itself
  /// is its own affiliation.
  public var details: [String] { [role, affiliation].compactMap { $0 == name ? nil : $0 } }
}
