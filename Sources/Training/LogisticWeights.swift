import Extraction
import Glibc

/// The weights of a yes-or-no decision while they are trained: logistic regression by AdaGrad over hashed features.
struct LogisticWeights {
  private var rows: [UInt64: Int32] = [:]
  private var keys: [UInt64] = []
  private var values: [Float] = []
  private var gradients: [Float] = []
  private var counts: [Int32] = []
  private let rate: Float = 0.15
  private let penalty: Float = 2e-6

  func score(_ features: borrowing FeatureList) -> Float {
    var score: Float = 0
    for index in 0..<features.count { if let row = rows[features[index]] { score += values[Int(row)] } }
    return score
  }

  mutating func learn(_ features: borrowing FeatureList, _ isRight: Bool) {
    let share = 1 / (1 + expf(-score(features)))
    let error = share - (isRight ? 1 : 0)
    for index in 0..<features.count {
      let key = features[index]
      let row: Int
      if let known = rows[key] {
        row = Int(known)
      } else {
        row = keys.count
        rows[key] = Int32(row)
        keys.append(key)
        values.append(0)
        gradients.append(1e-2)
        counts.append(0)
      }
      counts[row] += 1
      let gradient = error + penalty * values[row] * 1000
      gradients[row] += gradient * gradient
      values[row] -= rate * gradient / gradients[row].squareRoot()
    }
  }

  /// The model as bytes, one class; a weight of 1 is stored as `scale`.
  func model(minimum: Int, least: Int8, scale: Float) -> [UInt8] {
    let kept = keys.indices.filter { counts[$0] >= minimum }.map { (keys[$0], [values[$0] * scale]) }
    return ModelBytes.of(kept, classes: 1, least: least)
  }
}
