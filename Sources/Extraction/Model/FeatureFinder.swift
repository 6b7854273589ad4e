import CResources

/// Finds the slots of features in a model.
///
/// A feature's slot is found by a perfect hash: its bucket gives a pilot that leads every feature of the bucket to a slot of
/// its own (Pibiri and Trani, "PTHash", SIGIR 2021), so that every look-up is two reads and no search.
struct FeatureFinder: @unchecked Sendable {  // The pointers lie in constant data that is never freed.
  let slots: Int
  let buckets: Int
  /// Words of a slot.
  let stride: Int
  let pilots: UnsafePointer<UInt16>
  /// The slots.
  let table: UnsafePointer<UInt16>

  /// Finds every feature at 0, in a table of nothing.
  static let nowhere: FeatureFinder = {
    let nothing = UnsafeMutablePointer<UInt16>.allocate(capacity: 1)
    nothing.initialize(to: 0)
    return FeatureFinder(slots: 1, buckets: 1, stride: 1, pilots: nothing, table: nothing)
  }()

  /// The slot of the feature `hash`.
  @inline(__always)
  func slot(of hash: UInt64) -> Int {
    LinearModel.slot(hash, pilots[LinearModel.bucket(hash, of: buckets)], of: slots)
  }

  /// Where in the table the slot of the feature `hash` begins; has it fetched from memory.
  @inline(__always)
  func place(of hash: UInt64) -> UInt32 {
    let place = slot(of: hash) &* stride
    lectern_prefetch(table + place)
    return UInt32(truncatingIfNeeded: place)
  }
}
