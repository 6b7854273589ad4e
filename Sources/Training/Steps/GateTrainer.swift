import Extraction

/// Learns which words are looked at as cues: logistic regression over what is known without grammar.
struct GateTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []

  init(_ scenes: [TrainingScene]) {
    var features = FeatureList()
    for item in scenes {
      let cues = item.cueTokens
      for token in 0..<item.scene.count where CueGate.isPossible(item.scene, token) {
        features.removeAll()
        GateFeatures.collect(&features, item.scene, token)
        rows.append(features)
        labels.append(cues.contains(token))
      }
    }
    rows.finish(minimum: 3)
  }

  func trained() -> [UInt8] {
    LogisticRegression.trained(rows, labels, on: Array(labels.indices), epochs: 3, name: "gate")
  }
}
