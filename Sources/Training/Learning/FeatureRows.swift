import Extraction

/// The features of many decisions, each a row of numbers: collected once, gone through in every epoch.
struct FeatureRows {
  private var index = FeatureIndex()
  private(set) var keys: [UInt64] = []
  private var numbers: [Int32] = []
  private var starts: [Int] = [0]

  /// How many rows there are.
  var count: Int { starts.count - 1 }

  /// Adds a row.
  mutating func append(_ features: borrowing FeatureList) {
    for place in 0..<features.count { numbers.append(index.number(features[place])) }
    starts.append(numbers.count)
  }

  /// Drops the features met fewer than `minimum` times and forgets what only collecting needs.
  mutating func finish(minimum: Int) {
    let (kept, keys) = index.kept(minimum: minimum)
    var packed: [Int32] = []
    packed.reserveCapacity(numbers.count)
    var begins = [0]
    begins.reserveCapacity(starts.count)
    for row in 0..<count {
      for place in starts[row]..<starts[row + 1] {
        let number = kept[Int(numbers[place])]
        if number >= 0 { packed.append(number) }
      }
      begins.append(packed.count)
    }
    numbers = packed
    starts = begins
    self.keys = keys
    index = FeatureIndex()
  }

  /// The features of row number `row`.
  subscript(row: Int) -> ArraySlice<Int32> { numbers[starts[row]..<starts[row + 1]] }
}
