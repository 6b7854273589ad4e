import Glibc
import Proceedings

/// Reads the attributions of a scene with learned weights: the likeliest of those that can be right side by side.
enum AttributionReader {
  /// From which log odds a hypothesis is taken.
  ///
  /// F1 is highest where everything is taken that is right with more than half of that F1 (Lipton and others 2014):
  /// 0.73 by held-back training articles, on which neighbouring values made no difference.
  static let threshold: Float = -0.6

  /// The attributions of `scene`, in text order.
  static func attributions(
    in scene: Scene, _ model: Model, threshold: Float = threshold
  ) -> [Attribution] {
    let hypotheses = model.hypotheses.hypotheses(in: scene)
    let odds = model.judge.odds(scene, hypotheses)
    // The surer one takes its words first; what lies within its content is not attributed a second time.
    let order = hypotheses.indices.sorted {
      odds[$0] > odds[$1] || odds[$0] == odds[$1] && hypotheses[$0].cue < hypotheses[$1].cue
    }
    var taken = [Bool](repeating: false, count: scene.count)
    var found: [Attribution] = []
    let bounds = SourceBounds(scene: scene)
    for index in order where odds[index] > threshold && !taken[hypotheses[index].cue] {
      let hypothesis = hypotheses[index]
      let content = free(hypothesis.content, taken)
      guard !content.isEmpty else { continue }
      let words = free(hypothesis.words, taken)
      for token in (content + words).joined() { taken[token] = true }
      found.append(
        Attribution(
          kind: kind(of: content, in: scene),
          verb: CueWeights.shared.lemma(scene.stretch.tokens[hypothesis.cue].entry),
          source: bounds.trimmed(hypothesis.source, cue: hypothesis.cue, content: hypothesis.content),
          cue: words, content: content,
          confidence: Double(1 / (1 + expf(-odds[index])))))
    }
    found.sort { $0.firstToken < $1.firstToken }
    return found
  }

  /// What of `runs` no other attribution has.
  static func free(_ runs: [Range<Int>], _ taken: [Bool]) -> [Range<Int>] {
    runs.flatMap { run -> [Range<Int>] in
      var pieces: [Range<Int>] = []
      var start = run.lowerBound
      for token in run where taken[token] {
        if start < token { pieces.append(start..<token) }
        start = token + 1
      }
      if start < run.upperBound { pieces.append(start..<run.upperBound) }
      // What little is left over between the words of others is nobody's statement (a half instead of a third was worse).
      return pieces.filter { $0.count * 3 > run.count }
    }
  }

  private static func kind(of content: [Range<Int>], in scene: Scene) -> Quote.Kind {
    var all = true
    var any = false
    for token in content.joined() where scene.stretch.tokens[token].kind == .word {
      if scene.quotation(token) >= 0 { any = true } else { all = false }
    }
    return !any ? .indirect : all ? .direct : .mixed
  }
}

extension Scene {
  /// The quotes of the scene, not yet by whom, taken from log odds of `threshold` on: for the trainer.
  package func quotes(_ model: Model, threshold: Float) -> [Quote] {
    AttributionReader.attributions(in: self, model, threshold: threshold).map {
      Quote(
        kind: $0.kind, source: $0.source.map(stretch.span), cue: $0.cue.map(stretch.span),
        content: $0.content.map(stretch.span), confidence: $0.confidence)
    }
  }
}
