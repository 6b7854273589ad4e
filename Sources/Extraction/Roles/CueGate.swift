/// Tells which words are looked at as cues at all, without any grammar: sentences without such a word are not parsed.
package struct CueGate: Sendable {
  private let weights: LinearModel

  /// From which log odds a word is looked at.
  private let least: Float

  /// From which log odds of its likeliest word a sentence is looked at that touches no quotation.
  private let leastOfSentence: Float

  /// What passes: with fewer sentences all is faster.
  package enum Width: Sendable {
    /// 94 % of the cues of PolNeAR's training part, in nine tenths of the text: what is learned from.
    case wide
    /// 87 % of them, in 0.7 of the text; the others are hardly ever found right, so that no less is known who said what.
    case narrow
  }

  /// A gate with `weights` of one class.
  package init(_ weights: LinearModel, _ width: Width = .narrow) {
    self.weights = weights
    switch width {
    case .wide: (least, leastOfSentence) = (-3, -3)
    case .narrow: (least, leastOfSentence) = (-2.5, -0.5)
    }
  }

  /// Room for the features of a word.
  package func features() -> FeatureList { FeatureList(for: weights) }

  /// The tokens of `sentence` that are looked at; `features` is room to work in.
  func admitted(
    of sentence: Range<Int>, in scene: borrowing Scene, _ features: inout FeatureList
  ) -> [Int] {
    var admitted: [Int] = []
    var most = -Float.infinity
    for token in sentence where isWeighed(scene, token) {
      let odds = odds(scene, token, &features)
      guard odds > least else { continue }
      admitted.append(token)
      most = max(most, odds)
    }
    return most > leastOfSentence || touchesQuotation(scene, sentence) ? admitted : []
  }

  /// Whether a quotation stands in `sentence`, or next to it.
  private func touchesQuotation(_ scene: borrowing Scene, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound - 1...sentence.upperBound).contains { scene.quotation($0) >= 0 }
  }

  /// Whether the token at `index` is of a kind that cues are of.
  package static func isPossible(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.stretch.tokens[index].kind == .word || scene.isLabelMark(index)
  }

  /// Of other words than verbs only those are weighed that are cues oftener than most words.
  private func isWeighed(_ scene: borrowing Scene, _ index: Int) -> Bool {
    Self.isPossible(scene, index)
      && (Self.isLikely(scene, index) || weights.weight(of: GateFeatures.form(scene, index)) ?? 0 > 0)
  }

  private static func isLikely(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.passage.part(index).isVerb || scene.proposal(at: index) != nil || scene.isLabelMark(index)
      || !scene.stretch.tokens[index].classes.isDisjoint(with: [.reportingWord, .opinionWord])
  }

  /// The log odds of the word at `index`.
  private func odds(_ scene: borrowing Scene, _ index: Int, _ features: inout FeatureList) -> Float {
    features.removeAll()
    GateFeatures.collect(&features, scene, index)
    var score: Int32 = 0
    withUnsafeMutablePointer(to: &score) { weights.add(features, to: $0) }
    return Float(score) * weights.scale
  }
}
