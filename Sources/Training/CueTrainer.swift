import Extraction
import Glibc

/// Learns which words signal an attribution: logistic regression.
struct CueTrainer {
  private var rows = FeatureRows()
  private var labels: [Bool] = []

  init(_ scenes: [TrainingScene], minimum: Int) {
    var features = FeatureList()
    var missed = 0
    var heads = 0
    for item in scenes {
      let gold = Set(item.attributions.map(\.head))
      heads += gold.count
      missed += gold.filter { !CueFeatures.isPossible(item.scene, $0) }.count
      for token in 0..<item.scene.count where CueFeatures.isPossible(item.scene, token) {
        features.removeAll()
        CueFeatures.collect(&features, item.scene, token)
        rows.append(features)
        labels.append(gold.contains(token))
      }
    }
    rows.finish(minimum: minimum)
    Log.say("cues: \(rows.count) words, \(heads) cues, \(missed) of them not looked at, \(rows.keys.count) features")
  }

  func trained(epochs: Int) -> [UInt8] {
    var weights = ProximalWeights(features: rows.keys.count, classes: 1, first: 0.3, second: 0.5)
    var generator = SeededGenerator(seed: 3)
    var order = Array(0..<rows.count)
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var loss: Float = 0
      for row in order {
        let score = weights.score(rows[row], 0)
        let share = 1 / (1 + expf(-score))
        let target: Float = labels[row] ? 1 : 0
        loss -= logf(max(1e-7, labels[row] ? share : 1 - share))
        weights.learn(rows[row], 0, share - target)
      }
      Log.say("cues, epoch \(epoch): loss \(loss / Float(rows.count))")
    }
    return weights.model(rows.keys)
  }
}
