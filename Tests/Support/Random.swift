/// Numbers that look random and are the same in every run.
public struct Random {
  private var state: UInt64

  /// A row of numbers, another one for each seed.
  public init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  /// SplitMix64.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// From 0 to one below `limit`.
  public mutating func next(below limit: Int) -> Int { limit > 0 ? Int(next() % UInt64(limit)) : 0 }

  /// One of `items`.
  public mutating func pick<T>(_ items: [T]) -> T { items[next(below: items.count)] }
}
