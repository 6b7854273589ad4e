/// The learned weights of all steps, embedded in the program.
package struct Model: Sendable {
  /// Parts of speech and dependency trees.
  package let grammar: Grammar
  /// Which words are looked at as cues at all.
  package let gate: CueGate
  /// What may be attributed: cues, and what the words around them are.
  package let hypotheses: HypothesisReader
  /// What of it is right.
  package let judge: JudgeModel

  /// The embedded model; nil in a build without one.
  package static let shared = Model { name in
    Resource.bytes("model/\(name).bin").flatMap { LinearModel(UnsafeRawBufferPointer($0)) }
  }

  /// A model of its parts.
  package init(grammar: Grammar, gate: CueGate, hypotheses: HypothesisReader, judge: JudgeModel) {
    self.grammar = grammar
    self.gate = gate
    self.hypotheses = hypotheses
    self.judge = judge
  }

  /// A model whose weights `weights` gives by name; nil if one is missing.
  package init?(_ weights: (String) -> LinearModel?) {
    guard let clusters = weights("clusters"), let tags = weights("tags"), let moves = weights("moves"),
      let relations = weights("relations"), let gate = weights("gate"), let cues = weights("cues"),
      let roles = weights("roles"),
      let passages = weights("passages"), let judge = weights("judge")
    else { return nil }
    grammar = Grammar(
      clusters: WordClusters(clusters), tagger: Tagger(tags),
      parser: Parser(moves: moves, relations: relations))
    self.gate = CueGate(gate)
    hypotheses = HypothesisReader(
      cues: CueModel(cues), roles: RoleModel(emissions: roles, passages: passages))
    self.judge = JudgeModel(judge)
  }
}
