/// Someone whom a record names as having the floor, as its labels or person lists give them.
public struct Participant: Hashable, Sendable {
  /// The fullest name in the record, without title; the role where no name is given ("President").
  public var name: String
  /// Person, organisation or group.
  public var kind: Speaker.Kind
  /// The function that the record gives.
  public var role: String?
  /// The country, party, constituency or organisation.
  public var affiliation: String?
  /// Whether the participant presides.
  public var isChair: Bool

  /// A participant.
  public init(
    name: String, kind: Speaker.Kind = .person, role: String? = nil, affiliation: String? = nil,
    isChair: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.affiliation = affiliation
    self.isChair = isChair
  }
}
