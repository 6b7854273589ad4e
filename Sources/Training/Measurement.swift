import Evaluation
import Extraction
import Proceedings

/// Measures a model on annotated articles that it was not learned from.
struct Measurement {
  private let scenes: [TrainingScene]
  private let model: Model

  /// Of `model` on the first annotations of the articles of `scenes`.
  init(_ scenes: [TrainingScene], _ model: Model, reading: Grammar?) {
    self.model = model
    self.scenes = scenes.filter(\.article.isFirst).map { item in
      var item = item
      item.analyse(reading, model.gate)
      return item
    }
  }

  /// The figures of attributions taken from log odds of `threshold` on.
  func figures(threshold: Float) -> [String] {
    var evaluation = Evaluation()
    var rest = scenes[...]
    while let first = rest.first {
      let own = rest.prefix { $0.article.name == first.article.name }
      rest = rest.dropFirst(own.count)
      let document = first.article.document
      let quotes = own.flatMap { $0.scene.quotes(model, threshold: threshold) }
      _ = evaluation.add(
        first.article.attributions, text: document.text.string, (document, Annotations(quotes: quotes)))
    }
    return evaluation.lines
  }

  /// How many of the cues are looked at, and how much of the text is parsed for them.
  func gate() -> String {
    var (cues, passed, words, parsed) = (0, 0, 0, 0)
    for item in scenes {
      let admitted = Set(item.scene.admitted)
      cues += item.attributions.count
      passed += item.attributions.count { admitted.contains($0.head) }
      for sentence in item.scene.sentenceRanges {
        words += sentence.count
        if sentence.contains(where: admitted.contains) { parsed += sentence.count }
      }
    }
    return
      "gate: \(Log.share(passed, cues)) of the cues pass, \(Log.share(parsed, words)) of the text is parsed"
  }

  /// For each tenth of confidence how many quotes have it, their mean confidence and the share that is right.
  func reliability(threshold: Float) -> [String] {
    var bins = [(count: Int, sum: Double, right: Int)](repeating: (0, 0, 0), count: 10)
    for item in scenes {
      for quote in item.scene.quotes(model, threshold: threshold) {
        let bin = min(9, Int(quote.confidence * 10))
        bins[bin].count += 1
        bins[bin].sum += quote.confidence
        func tokens(_ spans: [Span]) -> [Int] { spans.flatMap { item.scene.tokens(touching: $0) } }
        if item.isRight(source: tokens(quote.source), content: tokens(quote.content)) {
          bins[bin].right += 1
        }
      }
    }
    return bins.enumerated().filter { $0.element.count > 0 }.map { number, bin in
      let mean = Log.share(Int((bin.sum * 1000).rounded()), bin.count * 1000)
      return "confidence 0.\(number) and more: \(bin.count) quotes, \(mean) expected, "
        + "\(Log.share(bin.right, bin.count)) right"
    }
  }
}
