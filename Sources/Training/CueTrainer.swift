import Extraction
import Glibc

/// Learns which words signal an attribution: logistic regression.
struct CueTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []
  /// How many of the rows are learned from; the others measure.
  private var learned = 0

  init(_ scenes: [TrainingScene], held: [TrainingScene] = [], _ gate: CueGate, minimum: Int) {
    var gateFeatures = FeatureList()
    var features = FeatureList()
    var missed = 0
    var heads = 0
    for (number, item) in (scenes + held).enumerated() {
      if number == scenes.count { learned = labels.count }
      let gold = Set(item.attributions.map(\.head))
      heads += gold.count
      let tokens = (0..<item.scene.count).filter { gate.admits(item.scene, $0, &gateFeatures) }
      missed += gold.subtracting(tokens).count
      for token in tokens {
        features.removeAll()
        CueFeatures.collect(&features, item.scene, token)
        rows.append(features)
        labels.append(gold.contains(token))
      }
    }
    if held.isEmpty { learned = labels.count }
    rows.finish(minimum: minimum)
    Log.say(
      "cues: \(rows.count) words, \(heads) cues, \(missed) of them not looked at, \(rows.keys.count) features"
    )
  }

  func trained(epochs: Int) -> [UInt8] {
    LogisticRegression.trained(rows, labels, learned: learned, epochs: epochs, name: "cues")
  }
}
