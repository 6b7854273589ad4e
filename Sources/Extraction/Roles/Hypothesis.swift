/// An attribution that may be: what the weights read around a word, taking it for a cue.
package struct Hypothesis: Sendable {
  /// The token that would signal it.
  package let cue: Int
  /// The log odds that it does, by what stands around it.
  package let odds: Float
  /// The logarithm of the likelihood of the roles against all other roles; 0 at most.
  package let fit: Float
  /// The runs of tokens that would name the source.
  package let source: [Range<Int>]
  /// The runs of tokens that would be the words of the cue.
  package let words: [Range<Int>]
  /// The runs of tokens that would be the content.
  package let content: [Range<Int>]

  /// Whether the token at `index` would be content.
  func contains(_ index: Int) -> Bool { content.contains { $0.contains(index) } }

  /// Whether a token would be content of both.
  func overlaps(_ other: Hypothesis) -> Bool {
    content.contains { run in other.content.contains { $0.overlaps(run) } }
  }
}
