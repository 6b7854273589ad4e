import Glibc

/// Learns a yes-or-no decision: logistic regression over rows of features.
enum LogisticRegression {
  static func trained(_ rows: FeatureRows, _ labels: [Bool], learned: Int? = nil, epochs: Int, name: String)
    -> [UInt8]
  {
    var weights = ProximalWeights(features: rows.keys.count, classes: 1)
    var generator = SeededGenerator(seed: 3)
    let learned = learned ?? labels.count
    var order = Array(0..<learned)
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var loss: Float = 0
      for (place, row) in order.enumerated() {
        if epoch > 1, place % (order.count / 5) == 0 { weights.remember() }
        let share = 1 / (1 + expf(-weights.score(rows[row], 0)))
        loss -= logf(max(1e-7, labels[row] ? share : 1 - share))
        weights.learn(rows[row], 0, share - (labels[row] ? 1 : 0))
      }
      var measured: Float = 0
      let trained = weights
      defer { weights = trained }
      weights = weights.averaged
      var scored: [(Float, Bool)] = []
      for row in learned..<labels.count {
        let share = 1 / (1 + expf(-weights.score(rows[row], 0)))
        scored.append((share, labels[row]))
        measured -= logf(max(1e-7, labels[row] ? share : 1 - share))
      }
      Log.say(
        "\(name), epoch \(epoch): loss \(loss / Float(learned)), held \(measured / Float(max(1, labels.count - learned))), best F1 \(bestF1(scored))"
      )
    }
    return weights.averaged.model(rows.keys)
  }

  private static func bestF1(_ scored: [(Float, Bool)]) -> Float {
    let whole = scored.reduce(0) { $0 + ($1.1 ? 1 : 0) }
    var right = 0
    var best: Float = 0
    for (place, item) in scored.sorted(by: { $0.0 > $1.0 }).enumerated() {
      if item.1 { right += 1 }
      best = max(best, 2 * Float(right) / Float(place + 1 + whole))
    }
    return best
  }
}
