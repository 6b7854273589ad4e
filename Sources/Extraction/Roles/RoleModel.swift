/// The learned weights of what words around a cue are to its attribution: a conditional random field of first order.
package struct RoleModel: Sendable {
  private let emissions: LinearModel
  private let passages: LinearModel

  /// A role model of the weights of single roles and of pairs of neighbours.
  package init(emissions: LinearModel, passages: LinearModel) {
    self.emissions = emissions
    self.passages = passages
  }

  /// Room for the features of an element and of the passage to it.
  struct Features: ~Copyable {
    fileprivate var emission: FeatureList
    fileprivate var passage: FeatureList
  }

  /// Room for the features of a sequence.
  func features() -> Features {
    Features(emission: FeatureList(for: emissions), passage: FeatureList(for: passages))
  }

  /// The scores of the roles of every element of `window`.
  func sequence(_ scene: borrowing Scene, _ window: RoleWindow, _ features: inout Features) -> RoleSequence {
    let count = window.elements.count
    let roles = Role.allCases.count
    let collector = RoleFeatures(scene, window)
    var sequence = RoleSequence(count: count)
    withUnsafeTemporaryAllocation(of: SIMD4<Int32>.self, capacity: LinearModel.mostClasses / 4) { scores in
      scores.initialize(repeating: SIMD4())
      guard let base = scores.baseAddress else { return }
      let numbers = UnsafeMutableRawPointer(base).assumingMemoryBound(to: Int32.self)
      for place in 0..<count {
        // Both are collected before either is added up: meanwhile the weights come from memory.
        features.emission.removeAll()
        collector.collect(&features.emission, scene, place)
        features.passage.removeAll()
        collector.collectPassage(&features.passage, scene, place)
        scores[0] = SIMD4()
        emissions.add(features.emission, to: numbers)
        sequence.setSingles(at: place, SIMD4<Float>(scores[0]) * emissions.scale)
        guard place > 0 else { continue }
        for role in 0..<roles { scores[role] = SIMD4() }
        passages.add(features.passage, to: numbers)
        for role in 0..<roles {
          sequence.setPairs(at: place, after: role, SIMD4<Float>(scores[role]) * passages.scale)
        }
      }
    }
    sequence.fix(.cue, at: window.cuePlace)
    return sequence
  }
}
