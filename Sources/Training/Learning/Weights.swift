import Extraction

/// The weights of a linear model while it is trained: an averaged perceptron over hashed features.
///
/// Everything runs in the order of the data, so that the same data give the same bytes.
struct Weights {
  let classes: Int
  private var keys: [UInt64] = Array(repeating: 0, count: 1 << 16)
  private var rows: [Int32] = Array(repeating: 0, count: 1 << 16)
  private var order: [UInt64] = []
  private var values: [Float] = []
  private var sums: [Double] = []
  private var counts: [Int32] = []
  private var steps = 1.0

  init(classes: Int) { self.classes = classes }

  /// Adds the weights of `features` to `scores`; unknown features add nothing.
  func add(_ features: borrowing FeatureList, to scores: inout [Float]) {
    for index in 0..<features.count {
      guard let row = row(features[index]) else { continue }
      let base = row * classes
      for column in 0..<classes { scores[column] += values[base + column] }
    }
  }

  /// Counts one decision; averaging divides by these.
  mutating func step() { steps += 1 }

  /// Moves the weights of `features` towards `right` and away from `wrong`.
  mutating func update(_ features: borrowing FeatureList, right: Int, wrong: Int, by amount: Float = 1) {
    for index in 0..<features.count {
      let row = makeRow(features[index])
      let base = row * classes
      counts[row] += 1
      values[base + right] += amount
      sums[base + right] += steps * Double(amount)
      values[base + wrong] -= amount
      sums[base + wrong] -= steps * Double(amount)
    }
  }

  /// The averaged model as bytes; rows updated fewer than `minimum` times are left out.
  func model(minimum: Int) -> [UInt8] {
    let bound = magnitude(9995)
    var kept: [(key: UInt64, weights: [Float])] = []
    for (row, key) in order.enumerated() where counts[row] >= minimum {
      let base = row * classes
      let weights = (0..<classes).map {
        max(-bound, min(bound, values[base + $0] - Float(sums[base + $0] / steps)))
      }
      kept.append((key, weights))
    }
    return ModelBytes.of(kept, classes: classes)
  }

  /// The size of weight that `share` of ten thousand averaged weights do not exceed.
  func magnitude(_ share: Int) -> Float {
    var sizes: [Float] = []
    for index in values.indices {
      let size = abs(values[index] - Float(sums[index] / steps))
      if size > 0 { sizes.append(size) }
    }
    sizes.sort()
    return sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * share / 10_000)]
  }

  /// The same weights, averaged over all steps.
  func averaged() -> Weights {
    var copy = self
    for index in values.indices { copy.values[index] -= Float(sums[index] / steps) }
    copy.sums = []
    return copy
  }

  var rowCount: Int { order.count }

  private func row(_ key: UInt64) -> Int? {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(rows[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func makeRow(_ key: UInt64) -> Int {
    if let row = row(key) { return row }
    if order.count * 2 > keys.count { grow() }
    let row = order.count
    order.append(key)
    counts.append(0)
    values += [Float](repeating: 0, count: classes)
    sums += [Double](repeating: 0, count: classes)
    place(key, row)
    return row
  }

  private mutating func place(_ key: UInt64, _ row: Int) {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    rows[slot] = Int32(row)
  }

  private mutating func grow() {
    let count = keys.count * 2
    keys = Array(repeating: 0, count: count)
    rows = Array(repeating: 0, count: count)
    for (row, key) in order.enumerated() { place(key, row) }
  }
}
