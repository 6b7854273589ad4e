/// The learned log odds that a word signals an attribution.
package struct CueModel: Sendable {
  /// What a weight of 1 is stored as.
  package static let scale: Float = 24

  private let weights: LinearModel

  /// A cue model with `weights` of one class.
  package init(_ weights: LinearModel) { self.weights = weights }

  /// The log odds for a word with `features`.
  func odds(_ features: borrowing FeatureList) -> Float {
    var score: Int32 = 0
    withUnsafeMutablePointer(to: &score) { weights.add(features, to: $0) }
    return Float(score) / Self.scale
  }
}
