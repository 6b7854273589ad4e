import Glibc
import Proceedings

/// Reads the attributions of a scene with learned weights: cues first, then what each element around a cue is to it.
package struct AttributionReader {
  private let scene: Scene
  private let model: Model
  private var taken: [Bool]

  /// From which log odds a word is taken as a cue.
  private let threshold: Float

  /// The attributions of `scene`, in text order.
  static func attributions(in scene: Scene, _ model: Model, threshold: Float = -0.3) -> [Attribution] {
    var reader = AttributionReader(scene: scene, model: model, threshold: threshold)
    return reader.read()
  }

  private init(scene: Scene, model: Model, threshold: Float) {
    self.scene = scene
    self.model = model
    self.threshold = threshold
    taken = Array(repeating: false, count: scene.count)
  }

  private mutating func read() -> [Attribution] {
    var cues = candidates()
    // The surer cue takes its words first; what lies within its content is not attributed a second time.
    cues.sort { $0.odds > $1.odds || $0.odds == $1.odds && $0.token < $1.token }
    var found: [Attribution] = []
    for cue in cues where !taken[cue.token] {
      let window = RoleWindow(scene, cue: cue.token)
      let roles = model.roles.sequence(scene, window).best().roles
      let content = ContentCompletion(scene: scene).completed(runs(window, roles, .content), cue: cue.token)
      guard !content.isEmpty else { continue }
      let words = runs(window, roles, .cue)
      let source = runs(window, roles, .source)
      for token in (content + words).joined() { taken[token] = true }
      found.append(
        Attribution(
          kind: kind(of: content), verb: CueWeights.shared.lemma(scene.stretch.tokens[cue.token].entry),
          source: source, cue: words, content: content, confidence: Double(1 / (1 + expf(-cue.odds)))))
    }
    found.sort { $0.firstToken < $1.firstToken }
    return found
  }

  private func candidates() -> [(token: Int, odds: Float)] {
    var features = FeatureList()
    var found: [(token: Int, odds: Float)] = []
    for token in scene.admitted {
      features.removeAll()
      CueFeatures.collect(&features, scene, token)
      let odds = model.cues.odds(features)
      if odds > threshold { found.append((token, odds)) }
    }
    return found
  }

  /// The runs of tokens of the window that have `role` and that no other attribution has.
  private func runs(_ window: RoleWindow, _ roles: [Role], _ role: Role) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (place, element) in window.elements.enumerated() where roles[place] == role {
      for token in element.tokens where role == .source || !taken[token] {
        if let last = runs.last, last.upperBound == token {
          runs[runs.count - 1] = last.lowerBound..<(token + 1)
        } else {
          runs.append(token..<(token + 1))
        }
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

extension Scene {
  /// The attributions of the scene as spans of the text: for the trainer.
  package func attributions(
    _ model: Model, threshold: Float
  ) -> [(source: [Span], cue: [Span], content: [Span])] {
    AttributionReader.attributions(in: self, model, threshold: threshold).map {
      ($0.source.map(stretch.span), $0.cue.map(stretch.span), $0.content.map(stretch.span))
    }
  }
}
