/// The dependency tree of one sentence.
package struct Tree: Sendable, Equatable {
  /// The index of each word's head; the number of words for the head of the sentence.
  package var heads: [Int]
  /// How each word depends on its head.
  package var relations: [Relation]

  /// A tree.
  package init(heads: [Int], relations: [Relation]) {
    self.heads = heads
    self.relations = relations
  }
}
