/// The learned weights of what words around a cue are to its attribution: a conditional random field of first order.
package struct RoleModel: Sendable {
  private let emissions: LinearModel
  private let passages: LinearModel

  /// A role model of the weights of single roles and of pairs of neighbours.
  package init(emissions: LinearModel, passages: LinearModel) {
    self.emissions = emissions
    self.passages = passages
  }

  /// The scores of the roles of every element of `window`.
  func sequence(_ scene: borrowing Scene, _ window: RoleWindow) -> RoleSequence {
    let roles = Role.allCases.count
    let count = window.elements.count
    let collector = RoleFeatures(scene, window)
    var features = FeatureList()
    var sequence = RoleSequence(count: count)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: LinearModel.mostClasses) { row in
      guard let base = row.baseAddress else { return }
      for place in 0..<count {
        base.update(repeating: 0, count: roles)
        features.removeAll()
        collector.collect(&features, scene, place)
        emissions.add(features, to: base)
        for role in 0..<roles {
          sequence.emissions[place * roles + role] = Float(row[role]) * emissions.scale
        }
        guard place > 0 else { continue }
        base.update(repeating: 0, count: roles * roles)
        features.removeAll()
        collector.collectPassage(&features, scene, place)
        passages.add(features, to: base)
        for pair in 0..<(roles * roles) {
          sequence.passages[place * roles * roles + pair] = Float(row[pair]) * passages.scale
        }
      }
    }
    sequence.fix(.cue, at: window.cuePlace)
    return sequence
  }
}
