import Proceedings

/// A sentence: a run of tokens within one block.
struct Sentence: Hashable, Sendable {
  /// Indices into the stretch's tokens.
  let tokens: Range<Int>
  /// Index of the document's block that it stands in.
  let block: Int
}
