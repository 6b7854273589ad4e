import Extraction

/// Leads every feature of a model to a slot of its own: see `LinearModel`.
struct PerfectHash {
  let slots: Int
  let pilots: [UInt16]

  /// Features a bucket has on average.
  private static let bucketSize = 4.0
  /// The share of slots that are filled.
  private static let load = 0.97

  /// The hash of `keys`, no two of which may be equal.
  init(_ keys: [UInt64]) {
    var slots = max(4, Int(Double(keys.count) / Self.load))
    let buckets = max(1, Int(Double(keys.count) / Self.bucketSize))
    var members = Array(repeating: [UInt64](), count: buckets)
    for key in keys { members[LinearModel.bucket(key, of: buckets)].append(key) }
    // The fullest first, while there is room.
    let order = members.indices.sorted { (members[$1].count, $0) < (members[$0].count, $1) }
    while true {
      if let pilots = Self.pilots(members, order, slots: slots) {
        self.slots = slots
        self.pilots = pilots
        return
      }
      slots += slots / 50 + 1
    }
  }

  private static func pilots(_ members: [[UInt64]], _ order: [Int], slots: Int) -> [UInt16]? {
    var pilots = [UInt16](repeating: 0, count: members.count)
    var isTaken = [Bool](repeating: false, count: slots)
    for bucket in order where !members[bucket].isEmpty {
      var places: [Int] = []
      let pilot = (0...UInt16.max).first { pilot in
        places.removeAll(keepingCapacity: true)
        for key in members[bucket] {
          let slot = LinearModel.slot(key, pilot, of: slots)
          if isTaken[slot] || places.contains(slot) { return false }
          places.append(slot)
        }
        return true
      }
      guard let pilot else { return nil }
      for slot in places { isTaken[slot] = true }
      pilots[bucket] = pilot
    }
    return pilots
  }

  /// The slot of `key`.
  func slot(_ key: UInt64) -> Int {
    LinearModel.slot(key, pilots[LinearModel.bucket(key, of: pilots.count)], of: slots)
  }
}
