import Extraction

/// Weights that follow the regularised leader: steps of their own for each feature, and zero for those that tell little.
///
/// FTRL-Proximal (McMahan and others, KDD 2013): the first penalty makes the model sparse, the second keeps weights small.
struct ProximalWeights {
  let classes: Int
  private(set) var values: [Float]
  private var leans: [Float]
  private var sums: [Float] = []
  private var snapshots: Float = 0
  private var squares: [Float]
  private let rate: Float
  private let first: Float
  private let second: Float

  init(
    features: Int, classes: Int, rate: Float, first: Float = 0.5, second: Float = 1
  ) {
    self.classes = classes
    self.rate = rate
    self.first = first
    self.second = second
    values = Array(repeating: 0, count: features * classes)
    leans = values
    squares = values
  }

  /// The score of `row` for class `column`.
  @inline(__always)
  func score(_ row: ArraySlice<Int32>, _ column: Int) -> Float {
    var sum: Float = 0
    for feature in row { sum += values[Int(feature) * classes + column] }
    return sum
  }

  /// Moves the weights of `row` for class `column` against `gradient`.
  @inline(__always)
  mutating func learn(_ row: ArraySlice<Int32>, _ column: Int, _ gradient: Float) {
    let square = gradient * gradient
    guard square > 1e-8 else { return }
    for feature in row {
      let at = Int(feature) * classes + column
      let before = squares[at]
      let after = before + square
      let step = (after.squareRoot() - before.squareRoot()) / rate
      let lean = leans[at] + gradient - step * values[at]
      squares[at] = after
      leans[at] = lean
      if abs(lean) <= first {
        values[at] = 0
      } else {
        values[at] = -(lean - (lean < 0 ? -first : first)) / ((1 + after.squareRoot()) / rate + second)
      }
    }
  }

  /// Remembers the weights as they are now for the average.
  mutating func remember() {
    if sums.isEmpty { sums = Array(repeating: 0, count: values.count) }
    for index in values.indices { sums[index] += values[index] }
    snapshots += 1
  }

  /// The average of what was remembered.
  var averaged: ProximalWeights {
    guard snapshots > 0 else { return self }
    var copy = self
    for index in values.indices { copy.values[index] = sums[index] / snapshots }
    return copy
  }

  /// The weights as a model; features none of whose weights reaches `least` are left out.
  func model(_ keys: [UInt64], least: Float = 0.003) -> [UInt8] {
    var rows: [(key: UInt64, weights: [Float])] = []
    for (number, key) in keys.enumerated() {
      let weights = values[(number * classes)..<((number + 1) * classes)]
      if weights.contains(where: { abs($0) > least }) { rows.append((key, Array(weights))) }
    }
    return ModelBytes.of(rows, classes: classes)
  }
}
