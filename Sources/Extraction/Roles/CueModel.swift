/// The learned log odds that a word signals an attribution.
package struct CueModel: Sendable {
  private let weights: LinearModel

  /// A cue model with `weights` of one class.
  package init(_ weights: LinearModel) { self.weights = weights }

  /// Room for the features of a word.
  func features() -> FeatureList { FeatureList(for: weights) }

  /// The log odds for a word with `features`.
  package func odds(_ features: borrowing FeatureList) -> Float {
    var score: Int32 = 0
    withUnsafeMutablePointer(to: &score) { weights.add(features, to: $0) }
    return Float(score) * weights.scale
  }
}
