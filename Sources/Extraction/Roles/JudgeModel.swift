/// The learned log odds that a whole attribution is right: the right words by the right source.
package struct JudgeModel: Sendable {
  private let weights: LinearModel

  /// A judge with `weights` of one class.
  package init(_ weights: LinearModel) { self.weights = weights }

  /// The log odds of each of `hypotheses`, which are those of `scene`.
  package func odds(_ scene: borrowing Scene, _ hypotheses: [Hypothesis]) -> [Float] {
    var features = FeatureList(for: weights)
    let rivals = Rivals.of(hypotheses)
    return hypotheses.indices.map { index in
      features.removeAll()
      JudgeFeatures.collect(&features, scene, hypotheses, index, rivals[index])
      var score: Int32 = 0
      withUnsafeMutablePointer(to: &score) { weights.add(features, to: $0) }
      return Float(score) * weights.scale
    }
  }
}
