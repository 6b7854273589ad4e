/// Tells which words are looked at as cues at all, without any grammar: sentences without such a word are not parsed.
package struct CueGate: Sendable {
  private let weights: LinearModel

  /// From which log odds a word is looked at: 95 % of the cues of PolNeAR's training part pass.
  package static let least: Float = -3

  /// A gate with `weights` of one class.
  package init(_ weights: LinearModel) { self.weights = weights }

  /// Room for the features of a word.
  package func features() -> FeatureList { FeatureList(for: weights) }

  /// Whether the word at `index` is looked at; `features` is room to work in.
  package func admits(_ scene: borrowing Scene, _ index: Int, _ features: inout FeatureList) -> Bool {
    // Of other words than verbs only those are weighed that are cues oftener than most words.
    guard Self.isLikely(scene, index) || weights.weight(of: Self.formFeature(scene, index)) ?? 0 > 0 else {
      return false
    }
    return odds(scene, index, &features).map { $0 > Self.least } ?? false
  }

  /// The log odds of the word at `index`; nil for what is never a cue.
  package func odds(_ scene: borrowing Scene, _ index: Int, _ features: inout FeatureList) -> Float? {
    guard Self.isPossible(scene, index) else { return nil }
    features.removeAll()
    Self.collect(&features, scene, index)
    var score: Int32 = 0
    withUnsafeMutablePointer(to: &score) { weights.add(features, to: $0) }
    return Float(score) * weights.scale
  }

  /// Whether the token at `index` is of a kind that cues are of.
  package static func isPossible(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.stretch.tokens[index].kind == .word || scene.isLabelMark(index)
  }

  private static func isLikely(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.passage.part(index).isVerb || scene.proposal(at: index) != nil || scene.isLabelMark(index)
      || !scene.stretch.tokens[index].classes.isDisjoint(with: [.reportingWord, .opinionWord])
  }

  private static func formFeature(_ scene: borrowing Scene, _ index: Int) -> UInt64 {
    FeatureHash.of(1, scene.form(index))
  }

  /// The features of the word at `index`.
  package static func collect(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let stem = scene.stem(index)
    let part = scene.part(index)
    features.add(0, 0)
    features.add(1, scene.form(index))
    features.add(2, stem, part)
    features.add(3, part, scene.part(index - 1), scene.part(index + 1))
    features.add(4, stem, scene.form(index + 1))
    features.add(5, stem, scene.part(index - 1))
    features.add(6, part, scene.form(index + 1))
    features.add(7, part, scene.form(index - 1))
    features.add(8, UInt64(scene.ruledRole(index).rawValue), stem)
    let before = CueFeatures.quoteBefore(index, scene)
    let after = CueFeatures.quoteAfter(index, scene)
    features.add(12, before, after, part)
    features.add(13, before, after, stem)
    guard let proposal = scene.proposal(at: index) else { return }
    let frame = UInt64(proposal.candidate.frame.rawValue)
    features.add(9, proposal.step, UInt64(scene.ruledRole(index).rawValue))
    features.add(10, frame, UInt64(proposal.candidate.form.rawValue))
    features.add(11, frame, stem)
  }
}
