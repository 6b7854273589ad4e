/// Who has the floor, as the markup of a record says it.
struct Floor: Equatable {
  /// An identifier that is the same wherever the same person speaks: of a person list, or of the record alone.
  var key: String?
  /// The name that an attribute or an element gives.
  var name: String?
  /// The function that the markup gives.
  var role: String?
  /// The party, constituency or country that the markup gives.
  var affiliation: String?
  /// Whether the markup says that this is who presides.
  var isChair = false

  /// Whether anything is said about who it is.
  var isKnown: Bool { key != nil || name != nil || role != nil }
}
