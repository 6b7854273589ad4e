/// What one speaker says between getting and losing the floor.
public struct Turn: Hashable, Sendable {
  /// The printed label in the text, without the colon or stop that ends it; nil where a turn goes on unlabelled.
  public var label: Span?
  /// Index into `Document.participants`; nil where the record does not say who speaks.
  public var participant: Int?
  /// The blocks of the turn, as a range of indices into `Document.blocks`.
  ///
  /// Notes among them are not spoken.
  public var blocks: Range<Int>
  /// Where the record itself places the turn.
  public var locator: Locator?

  /// A turn.
  public init(label: Span?, participant: Int?, blocks: Range<Int>, locator: Locator? = nil) {
    self.label = label
    self.participant = participant
    self.blocks = blocks
    self.locator = locator
  }
}
