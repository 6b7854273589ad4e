/// Numbers the features that training meets, in the order in which it meets them.
struct FeatureIndex {
  private(set) var keys: [UInt64] = []
  private(set) var counts: [Int32] = []
  private var slots: [Int32] = Array(repeating: -1, count: 1 << 20)

  /// The number of the feature `key`, which is counted once more.
  mutating func number(_ key: UInt64) -> Int32 {
    var slot = place(key)
    if slots[slot] < 0 {
      if keys.count * 2 > slots.count {
        grow()
        slot = place(key)
      }
      slots[slot] = Int32(keys.count)
      keys.append(key)
      counts.append(0)
    }
    counts[Int(slots[slot])] += 1
    return slots[slot]
  }

  private func place(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (number, key) in keys.enumerated() { slots[place(key)] = Int32(number) }
  }

  /// For each feature its number among those met at least `minimum` times, or -1; and their keys.
  func kept(minimum: Int) -> (numbers: [Int32], keys: [UInt64]) {
    var numbers = [Int32](repeating: -1, count: keys.count)
    var kept: [UInt64] = []
    for (number, key) in keys.enumerated() where counts[number] >= minimum {
      numbers[number] = Int32(kept.count)
      kept.append(key)
    }
    return (numbers, kept)
  }
}
