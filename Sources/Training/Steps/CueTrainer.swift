import Extraction

/// Learns which words signal an attribution: logistic regression.
struct CueTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []
  /// The scene of each row.
  private var scenes: [Int] = []

  init(_ items: [TrainingScene]) {
    var features = FeatureList()
    for (number, item) in items.enumerated() {
      let cues = Set(item.attributions.map(\.head))
      for token in item.scene.admitted {
        features.removeAll()
        CueFeatures.collect(&features, item.scene, token)
        rows.append(features)
        labels.append(cues.contains(token))
        scenes.append(number)
      }
    }
    rows.finish(minimum: 2)
  }

  /// The weights learned from the scenes that `isLearned` admits by their numbers.
  func trained(on isLearned: (Int) -> Bool) -> [UInt8] {
    LogisticRegression.trained(
      rows, labels, on: labels.indices.filter { isLearned(scenes[$0]) }, epochs: 4, name: "cues")
  }
}
