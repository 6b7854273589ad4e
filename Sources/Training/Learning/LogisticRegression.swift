import Glibc

/// Learns a yes-or-no decision: logistic regression over rows of features.
enum LogisticRegression {
  /// The weights learned from `chosen` rows, in model bytes; the average over the epochs after the first.
  static func trained(_ rows: FeatureRows, _ labels: [Bool], on chosen: [Int], epochs: Int, name: String)
    -> [UInt8]
  {
    var weights = ProximalWeights(features: rows.keys.count, classes: 1, rate: 0.1)
    var generator = SeededGenerator(seed: 3)
    var order = chosen
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var loss: Float = 0
      for (place, row) in order.enumerated() {
        if epoch > 1, place % (order.count / 5 + 1) == 0 { weights.remember() }
        let share = 1 / (1 + expf(-weights.score(rows[row], 0)))
        loss -= logf(max(1e-7, labels[row] ? share : 1 - share))
        weights.learn(rows[row], 0, share - (labels[row] ? 1 : 0))
      }
      Log.say("\(name), epoch \(epoch): loss \(loss / Float(max(1, order.count)))")
    }
    return weights.averaged.model(rows.keys)
  }
}
