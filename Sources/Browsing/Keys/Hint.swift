/// A word or two on a key, for the status line.
public struct Hint: Hashable, Sendable {
  /// The words.
  public var words: String
  /// Whether it is shown only where there is room to spare.
  public var isExtra: Bool

  /// A hint.
  public init(_ words: String, isExtra: Bool = false) {
    self.words = words
    self.isExtra = isExtra
  }
}
