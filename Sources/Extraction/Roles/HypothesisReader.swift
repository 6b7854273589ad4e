/// Reads the hypotheses of a scene: cues first, then what each element around a cue is to it.
package struct HypothesisReader {
  private let cues: CueModel
  private let roles: RoleModel

  /// From which log odds a word is looked at as a cue: below, hardly one in twenty becomes an attribution.
  private static let least: Float = -2

  /// A reader with learned steps.
  package init(cues: CueModel, roles: RoleModel) {
    self.cues = cues
    self.roles = roles
  }

  /// The hypotheses of `scene`, of which the grammar is known, that have a content, by the order of their cues.
  package func hypotheses(in scene: Scene) -> [Hypothesis] {
    var features = cues.features()
    var roleFeatures = roles.features()
    var found = LabelledSpeech(scene: scene).hypotheses()
    let labelled = Set(found.map(\.cue))
    for token in scene.admitted where !labelled.contains(token) {
      features.removeAll()
      CueFeatures.collect(&features, scene, token)
      let odds = cues.odds(features)
      guard odds > Self.least else { continue }
      if let hypothesis = hypothesis(scene, token, odds, &roleFeatures) { found.append(hypothesis) }
    }
    if !labelled.isEmpty { found.sort { $0.cue < $1.cue } }
    return found
  }

  /// The hypothesis that `token` is a cue; nil where nothing would be its content.
  private func hypothesis(
    _ scene: Scene, _ token: Int, _ odds: Float, _ features: inout RoleModel.Features
  ) -> Hypothesis? {
    let window = RoleWindow(scene, cue: token)
    let sequence = roles.sequence(scene, window, &features)
    let (best, score) = sequence.best()
    let content = ContentCompletion(scene: scene).completed(Self.runs(window, best, .content), cue: token)
    guard !content.isEmpty else { return nil }
    return Hypothesis(
      cue: token, odds: odds, fit: min(0, score - sequence.total()),
      source: Self.runs(window, best, .source), words: Self.runs(window, best, .cue), content: content)
  }

  /// The runs of tokens of `window` that have `role`.
  private static func runs(_ window: RoleWindow, _ roles: [Role], _ role: Role) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (place, element) in window.elements.enumerated() where roles[place] == role {
      if let last = runs.last, last.upperBound == element.tokens.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<element.tokens.upperBound
      } else {
        runs.append(element.tokens)
      }
    }
    return runs
  }
}
