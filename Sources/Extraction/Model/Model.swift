/// The learned weights of all steps, embedded in the program.
package struct Model: Sendable {
  /// Parts of speech and dependency trees.
  package let grammar: Grammar
  /// Which words are looked at as cues at all.
  package let gate: CueGate
  /// Which words signal an attribution.
  package let cues: CueModel
  /// What the words around a cue are to it.
  package let roles: RoleModel

  /// The embedded model; nil in a build without one.
  package static let shared = Model { name in
    Resource.bytes("model/\(name).bin").flatMap { LinearModel(UnsafeRawBufferPointer($0)) }
  }

  /// A model of its parts.
  package init(grammar: Grammar, gate: CueGate, cues: CueModel, roles: RoleModel) {
    self.gate = gate
    self.grammar = grammar
    self.cues = cues
    self.roles = roles
  }

  /// A model whose weights `weights` gives by name; nil if one is missing.
  package init?(_ weights: (String) -> LinearModel?) {
    guard let tags = weights("tags"), let moves = weights("moves"), let relations = weights("relations"),
      let gate = weights("gate"), let cues = weights("cues"), let roles = weights("roles"),
      let passages = weights("passages")
    else { return nil }
    grammar = Grammar(tagger: Tagger(tags), parser: Parser(moves: moves, relations: relations))
    self.gate = CueGate(gate)
    self.cues = CueModel(cues)
    self.roles = RoleModel(emissions: roles, passages: passages)
  }
}
