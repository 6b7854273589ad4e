import Glibc
import Proceedings

/// Reads the attributions of a stretch with learned weights: cues first, then what each word around a cue is to it.
struct AttributionReader {
  private let scene: Scene
  private let model: Model
  private var taken: [Bool]

  /// From which log odds a word is taken as a cue (best F1 of `who said what` on PolNeAR's development part).
  private static let threshold: Float = -0.7

  /// The attributions of `stretch`, in text order.
  static func attributions(in stretch: Stretch, _ model: Model) -> [Attribution] {
    var reader = AttributionReader(scene: Scene(stretch, model.grammar), model: model)
    return reader.read()
  }

  private init(scene: Scene, model: Model) {
    self.scene = scene
    self.model = model
    taken = Array(repeating: false, count: scene.count)
  }

  private mutating func read() -> [Attribution] {
    var cues = candidates()
    // The surer cue takes its words first; what lies within its content is not attributed a second time.
    cues.sort { $0.odds > $1.odds || $0.odds == $1.odds && $0.token < $1.token }
    var found: [(Attribution, start: Int)] = []
    for cue in cues where !taken[cue.token] {
      let window = RoleWindow(scene, cue: cue.token)
      let roles = model.roles.roles(scene, window, cue: cue.token)
      let content = runs(window, roles, .content)
      guard !content.isEmpty else { continue }
      let words = runs(window, roles, .cue)
      let source = runs(window, roles, .source)
      for token in (content + words).joined() { taken[token] = true }
      let start = (content + words + source).map(\.lowerBound).min() ?? 0
      found.append(
        (
          Attribution(
            kind: kind(of: content), verb: CueWeights.shared.lemma(scene.stretch.tokens[cue.token].entry),
            source: source, cue: words, content: content,
            confidence: Double(1 / (1 + expf(-cue.odds)))), start
        ))
    }
    return found.sorted { $0.start < $1.start }.map(\.0)
  }

  private func candidates() -> [(token: Int, odds: Float)] {
    var features = FeatureList()
    var found: [(token: Int, odds: Float)] = []
    for token in 0..<scene.count {
      features.removeAll()
      CueFeatures.collect(&features, scene, token)
      let odds = model.cues.odds(features)
      if odds > Self.threshold { found.append((token, odds)) }
    }
    return found
  }

  /// The runs of tokens of the window that have `role` and that no other attribution has.
  private func runs(_ window: RoleWindow, _ roles: [Role], _ role: Role) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (place, token) in window.tokens.enumerated()
    where roles[place] == role && (role == .source || !taken[token]) {
      if let last = runs.last, last.upperBound == token {
        runs[runs.count - 1] = last.lowerBound..<(token + 1)
      } else {
        runs.append(token..<(token + 1))
      }
    }
    return runs
  }

  private func kind(of content: [Range<Int>]) -> Quote.Kind {
    var all = true
    var any = false
    for token in content.joined() where scene.stretch.tokens[token].kind == .word {
      if scene.quotation(token) >= 0 { any = true } else { all = false }
    }
    return !any ? .indirect : all ? .direct : .mixed
  }
}
