/// Draws the dependency tree of a tagged sentence in one pass (arc-hybrid, greedy).
package struct Parser: Sendable {
  private let moves: LinearModel
  private let relations: LinearModel

  /// A parser with the weights of its two decisions: the next move, and the relation of a drawn arc.
  package init(moves: LinearModel, relations: LinearModel) {
    self.moves = moves
    self.relations = relations
  }

  /// What is decided in a parse.
  enum Decision {
    /// The next move.
    case move
    /// How `dependent` depends on `head`.
    case relation(head: Int, dependent: Int)
  }

  /// Room for the features of either decision.
  struct Features: ~Copyable {
    fileprivate var move: FeatureList
    fileprivate var relation: FeatureList
  }

  /// Room for the features of a parse.
  func features() -> Features {
    Features(move: FeatureList(for: moves), relation: FeatureList(for: relations))
  }

  /// The tree of `sentence`.
  package func tree(of sentence: ParserFeatures.Sentence) -> Tree {
    var state = ParserState(count: sentence.words.count)
    var features = features()
    var decision = step(nil, &features, sentence, &state)
    while decision != nil { decision = step(decision, &features, sentence, &state) }
    return state.tree
  }

  /// Takes `decision` (nil at the beginning) by `features`, and collects those of the one after it; nil when the tree is
  /// complete.
  func step(
    _ decision: Decision?, _ features: inout Features, _ sentence: borrowing ParserFeatures.Sentence,
    _ state: inout ParserState
  ) -> Decision? {
    switch decision {
    case .relation(let head, let dependent):
      let relation = Relation(rawValue: UInt8(relations.best(features.relation))) ?? .other
      state.attach(head: head, dependent: dependent, relation)
    case .move:
      if let arc = state.arc(bestMove(state, features.move)) {
        return prepare(arc, &features, sentence, state)
      }
      state.shift()
    case nil: break
    }
    if !state.allows(.left), state.allows(.shift) { state.shift() }
    if state.isComplete { return nil }
    if !state.allows(.shift), !state.allows(.right), let arc = state.arc(.left) {
      return prepare(arc, &features, sentence, state)
    }
    features.move.removeAll()
    ParserFeatures.move(&features.move, sentence, state)
    return .move
  }

  private func prepare(
    _ arc: (head: Int, dependent: Int), _ features: inout Features,
    _ sentence: borrowing ParserFeatures.Sentence, _ state: borrowing ParserState
  ) -> Decision {
    features.relation.removeAll()
    ParserFeatures.relation(
      &features.relation, sentence, state, head: arc.head, dependent: arc.dependent)
    return .relation(head: arc.head, dependent: arc.dependent)
  }

  private func bestMove(_ state: borrowing ParserState, _ features: borrowing FeatureList) -> ParserState.Move
  {
    // Found for this model: the list was made for it.
    let scores = moves.row(features)
    var best = ParserState.Move.left
    if state.allows(.shift), scores[1] >= scores[2] { best = .shift }
    if state.allows(.right), scores[3] > scores[best.rawValue + 1] { best = .right }
    return best
  }
}
