import Extraction

/// Learns which attributions are right as a whole: logistic regression.
///
/// It has to see attributions as they are read in texts not learned from, so they come from weights that were learned
/// without their articles.
struct JudgeTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []

  /// Learns from the `hypotheses` of each of `scenes`.
  init(_ scenes: [TrainingScene], _ hypotheses: [[Hypothesis]]) {
    var features = FeatureList()
    for (item, hypotheses) in zip(scenes, hypotheses) {
      let rivals = Rivals.of(hypotheses)
      for (index, hypothesis) in hypotheses.enumerated() {
        features.removeAll()
        JudgeFeatures.collect(&features, item.scene, hypotheses, index, rivals[index])
        rows.append(features)
        labels.append(
          item.isRight(
            source: hypothesis.source.flatMap(Array.init), content: hypothesis.content.flatMap(Array.init)))
      }
    }
    rows.finish(minimum: 3)
    Log.say(
      "judge: \(labels.count) attributions, \(Log.share(labels.filter { $0 }.count, labels.count)) of them right"
    )
  }

  func trained() -> [UInt8] {
    LogisticRegression.trained(rows, labels, on: Array(labels.indices), epochs: 4, name: "judge")
  }
}
