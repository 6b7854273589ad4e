/// A linear classifier over hashed features, read in place from the embedded model.
///
/// A feature's slot is found by a perfect hash: its bucket gives a pilot that leads every feature of the bucket to a slot of
/// its own (Pibiri and Trani, "PTHash", SIGIR 2021), so that every look-up is two reads and no search.
///
/// Layout, little-endian, in 16-bit words: a mark, the number of classes, the numbers of slots, buckets and entries and
/// the scale (a Float), two words each; then the pilots; then the slots; then the entries. With up to four classes a slot
/// is a fingerprint (0 for an empty slot) and a weight for each class. With more, most features speak for or against two
/// or three classes only: a slot is a fingerprint and, in two words, where the feature's entries begin (upper 26 bits)
/// and how many they are (lower 6); an entry is a class (upper 6 bits) and a signed weight (lower 10).
package struct LinearModel: @unchecked Sendable {  // The pointers lie in read-only data that is never freed.
  /// How many classes the model tells apart.
  package let classes: Int
  /// What a weight of 1 is worth.
  package let scale: Float
  private let slots: Int
  private let buckets: Int
  private let entries: Int
  private let pilots: UnsafePointer<UInt16>
  private let table: UnsafePointer<UInt16>
  private let list: UnsafePointer<UInt16>

  /// The first word of every model.
  package static let mark: UInt16 = 0x4C58
  /// Words before the pilots.
  package static let header = 10
  /// Up to how many classes the weights stand in the slots themselves.
  package static let dense = 4
  /// More classes than this are no model.
  package static let mostClasses = 64

  /// The model at `bytes`; nil where they are not one.
  ///
  /// `bytes` has to stay where it is, aligned to 4.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 2 * Self.header, let base = bytes.baseAddress, Int(bitPattern: base) % 4 == 0 else {
      return nil
    }
    let words = base.assumingMemoryBound(to: UInt16.self)
    func double(_ index: Int) -> Int { Int(UInt16(littleEndian: words[index])) | Int(words[index + 1]) << 16 }
    classes = Int(words[1])
    slots = double(2)
    buckets = double(4)
    entries = double(6)
    scale = Float(bitPattern: UInt32(double(8)))
    guard words[0] == Self.mark, classes > 0, classes <= Self.mostClasses, slots > 0, buckets > 0,
      scale.isFinite,
      bytes.count >= 2 * (Self.header + buckets + slots * Self.stride(classes) + entries)
    else { return nil }
    pilots = words + Self.header
    table = pilots + buckets
    list = table + slots * Self.stride(classes)
  }

  /// Words of a slot.
  package static func stride(_ classes: Int) -> Int { classes <= dense ? 1 + classes : 3 }

  /// The bucket of a feature.
  @inline(__always)
  package static func bucket(_ hash: UInt64, of buckets: Int) -> Int {
    Int(((hash >> 32) &* UInt64(buckets)) >> 32)
  }

  /// The slot to which `pilot` leads a feature.
  @inline(__always)
  package static func slot(_ hash: UInt64, _ pilot: UInt16, of slots: Int) -> Int {
    let mixed = (hash ^ (UInt64(pilot) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(((mixed >> 32) &* UInt64(slots)) >> 32)
  }

  /// What tells a feature from others that lead to the same slot; never 0.
  @inline(__always)
  package static func fingerprint(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash) | 1 }

  /// Adds the weights of `features` to `scores`, which has room for `classes`.
  @inline(__always)
  package func add(_ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>) {
    let stride = Self.stride(classes)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureList.most) { places in
      // Step by step for all features, so that the reads wait for memory together.
      for index in 0..<features.count {
        places[index] = UInt32(pilots[Self.bucket(features[index], of: buckets)])
      }
      for index in 0..<features.count {
        let slot = Self.slot(features[index], UInt16(truncatingIfNeeded: places[index]), of: slots)
        places[index] = UInt32(truncatingIfNeeded: slot &* stride)
      }
      for index in 0..<features.count {
        let at = Int(places[index])
        if table[at] == Self.fingerprint(features[index]) { addRow(at, to: scores) }
      }
    }
  }

  /// The first weight of the feature `hash` in a model of few classes; nil for an unknown feature.
  package func weight(of hash: UInt64) -> Int16? {
    guard classes <= Self.dense else { return nil }
    let slot = Self.slot(hash, pilots[Self.bucket(hash, of: buckets)], of: slots)
    let at = slot * Self.stride(classes)
    return table[at] == Self.fingerprint(hash) ? Int16(bitPattern: table[at + 1]) : nil
  }

  @inline(__always)
  private func addRow(_ at: Int, to scores: UnsafeMutablePointer<Int32>) {
    if classes <= Self.dense {
      for column in 0..<classes { scores[column] &+= Int32(Int16(bitPattern: table[at + 1 + column])) }
      return
    }
    let row = Int(table[at + 1]) | Int(table[at + 2]) << 16
    let start = row >> 6
    let end = min(start &+ row & 63, entries)
    var next = start
    while next < end {
      let entry = list[next]
      let column = Int(entry >> 10)
      if column < classes { scores[column] &+= Int32(Int16(bitPattern: entry << 6) >> 6) }
      next &+= 1
    }
  }
}
