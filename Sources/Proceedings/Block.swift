/// A stretch of the text that stands by itself on the page.
public struct Block: Hashable, Sendable {
  /// What a block is.
  public enum Kind: Hashable, Sendable {
    /// A heading; level 1 is the title's.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// The block that opens a turn with its printed label; paragraphs of the same turn follow it.
    case turn(label: Span)
    /// What nobody says: stage notes, time stamps, page headers, roll calls.
    case note
  }

  /// What the block is.
  public var kind: Kind
  /// Where it stands, without surrounding white space.
  public var span: Span

  /// A block of `kind` at `span`.
  public init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }
}
