/// The learned weights of what words around a cue are to its attribution.
package struct RoleModel: Sendable {
  private let emissions: LinearModel
  private let passages: LinearModel

  /// A role model; both kinds of weights are on one scale.
  package init(emissions: LinearModel, passages: LinearModel) {
    self.emissions = emissions
    self.passages = passages
  }

  /// The role of each token of `window` around the cue at `cue`.
  func roles(_ scene: borrowing Scene, _ window: RoleWindow, cue: Int) -> [Role] {
    let roles = Role.allCases.count
    let count = window.tokens.count
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: count * roles)
    var steps = [Float](repeating: 0, count: count * roles * roles)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: roles * roles) { row in
      guard let base = row.baseAddress else { return }
      for (place, token) in window.tokens.enumerated() {
        base.update(repeating: 0, count: roles)
        features.removeAll()
        window.collect(&features, scene, token)
        emissions.add(features, to: base)
        for column in 0..<roles { scores[place * roles + column] = Float(row[column]) }
        if token == cue { scores[place * roles + Role.cue.rawValue] += 1e6 }
        base.update(repeating: 0, count: roles * roles)
        features.removeAll()
        window.collectPassage(&features, scene, token)
        passages.add(features, to: base)
        for column in 0..<(roles * roles) { steps[place * roles * roles + column] = Float(row[column]) }
      }
    }
    return RoleSequence.best(emissions: scores, passages: steps)
  }
}
