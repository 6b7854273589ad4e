/// Draws the dependency tree of a tagged sentence in one pass (arc-hybrid, greedy).
package struct Parser: Sendable {
  private let moves: LinearModel
  private let relations: LinearModel

  /// A parser with the weights of its two decisions: the next move, and the relation of a drawn arc.
  package init(moves: LinearModel, relations: LinearModel) {
    self.moves = moves
    self.relations = relations
  }

  /// The tree of `sentence`.
  package func tree(of sentence: ParserFeatures.Sentence) -> Tree {
    var state = ParserState(count: sentence.words.count)
    var features = FeatureList()
    var storage = InlineArray<64, Int32>(repeating: 0)
    var span = storage.mutableSpan
    span.withUnsafeMutableBufferPointer { buffer in
      guard let scores = buffer.baseAddress else { return }
      while !state.isComplete {
        let move = bestMove(sentence, state, &features, scores)
        guard let arc = state.arc(move) else {
          state.shift()
          continue
        }
        features.removeAll()
        ParserFeatures.relation(&features, sentence, state, head: arc.head, dependent: arc.dependent)
        scores.update(repeating: 0, count: relations.classes)
        relations.add(features, to: scores)
        let best = Relation(rawValue: UInt8(Argmax.of(scores, relations.classes))) ?? .other
        state.attach(head: arc.head, dependent: arc.dependent, best)
      }
    }
    return state.tree
  }

  private func bestMove(
    _ sentence: borrowing ParserFeatures.Sentence, _ state: borrowing ParserState,
    _ features: inout FeatureList,
    _ scores: UnsafeMutablePointer<Int32>
  ) -> ParserState.Move {
    if !state.allows(.left) { return .shift }
    if !state.allows(.shift), !state.allows(.right) { return .left }
    features.removeAll()
    ParserFeatures.move(&features, sentence, state)
    scores.update(repeating: 0, count: moves.classes)
    moves.add(features, to: scores)
    var best = ParserState.Move.left
    if state.allows(.shift), scores[0] >= scores[1] { best = .shift }
    if state.allows(.right), scores[2] > scores[best.rawValue] { best = .right }
    return best
  }
}
