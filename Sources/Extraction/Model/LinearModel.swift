import CResources

/// A linear classifier over hashed features, read in place from the embedded model.
///
/// Layout, little-endian, in 16-bit words: a mark, the number of classes, the numbers of slots, buckets and entries and
/// the scale (a Float), two words each; then the pilots that lead to the slots (`FeatureFinder`); then the slots; then the
/// entries. With up to four classes a slot is a fingerprint (0 for an empty slot) and a weight for each class. With more,
/// most features speak for or against two or three classes only: a slot is a fingerprint and, in two words, where the
/// feature's entries begin (upper 26 bits) and how many they are (lower 6); an entry is a class (upper 6 bits) and a signed
/// weight (lower 10). (Weights in the slots for tags and passages too saved a few per cent of time and took 3.4 MB.)
package struct LinearModel: @unchecked Sendable {  // The pointers lie in constant data that is never freed.
  /// How many classes the model tells apart.
  package let classes: Int
  /// What a weight of 1 is worth.
  package let scale: Float
  /// Finds the slots of features.
  let finder: FeatureFinder
  private let entries: Int
  private let table: UnsafePointer<UInt16>
  private let list: UnsafePointer<UInt16>

  /// The first word of every model.
  package static let mark: UInt16 = 0x4C58
  /// Words before the pilots.
  package static let header = 10
  /// Up to how many classes the weights stand in the slots themselves.
  package static let dense = 4
  /// More classes than this are no model: an entry has six bits for its class.
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
    let slots = double(2)
    let buckets = double(4)
    entries = double(6)
    scale = Float(bitPattern: UInt32(double(8)))
    let stride = Self.stride(classes)
    guard words[0] == Self.mark, classes > 0, classes <= Self.mostClasses, slots > 0, buckets > 0,
      scale.isFinite, bytes.count >= 2 * (Self.header + buckets + slots * stride + entries)
    else { return nil }
    let pilots = words + Self.header
    table = pilots + buckets
    list = table + slots * stride
    finder = FeatureFinder(slots: slots, buckets: buckets, stride: stride, pilots: pilots, table: table)
  }

  /// Words of a slot.
  package static func stride(_ classes: Int) -> Int { classes <= dense ? 1 + classes : 3 }

  /// The greatest weight in a model of so many classes.
  package static func mostWeight(_ classes: Int) -> Int { classes <= dense ? 32_767 : 511 }

  /// The bucket of a feature.
  @inline(__always)
  package static func bucket(_ hash: UInt64, of buckets: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: buckets)) >> 32)
  }

  /// The slot to which `pilot` leads a feature.
  @inline(__always)
  package static func slot(_ hash: UInt64, _ pilot: UInt16, of slots: Int) -> Int {
    let mixed = (hash ^ (UInt64(pilot) &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: ((mixed >> 32) &* UInt64(truncatingIfNeeded: slots)) >> 32)
  }

  /// What tells a feature from others that lead to the same slot; never 0.
  @inline(__always)
  package static func fingerprint(_ hash: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: hash) | 1 }

  /// The first weight of the feature `hash` in a model of few classes; nil for an unknown feature.
  package func weight(of hash: UInt64) -> Int16? {
    guard classes <= Self.dense else { return nil }
    let at = finder.slot(of: hash) &* finder.stride
    return table[at] == Self.fingerprint(hash) ? Int16(bitPattern: table[at + 1]) : nil
  }

  /// Adds the weights of `features` to `scores`, which has room for `classes`.
  @inline(__always)
  package func add(_ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>) {
    if features.finder.table != table {
      for index in 0..<features.count { features.places[index] = finder.place(of: features[index]) }
    }
    switch classes {
    case 3, 4: addRows(features, to: scores)
    case ...Self.dense: addNumbers(features, to: scores)
    default: addEntries(features, to: scores)
    }
  }

  /// The class for which `features` speak most; the first of equals.
  @inline(__always)
  func best(_ features: borrowing FeatureList) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.mostClasses) { buffer in
      buffer.initialize(repeating: 0)
      guard let scores = buffer.baseAddress else { return 0 }
      add(features, to: scores)
      var best = 0
      for index in 1..<max(classes, 1) where scores[index] > scores[best] { best = index }
      return best
    }
  }

  /// Adds the weights of features whose slots hold one or two each.
  @inline(__always)
  private func addNumbers(
    _ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>
  ) {
    let places = features.places
    for column in 0..<classes {
      var sum: Int32 = 0
      for index in 0..<features.count {
        let at = Int(places[index])
        sum &+= Int32(Int16(bitPattern: table[at + 1 + column])) & mask(at, features[index])
      }
      scores[column] &+= sum
    }
  }

  /// Adds the weights of features whose slots hold three or four each: all of them at once.
  @inline(__always)
  private func addRows(
    _ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>
  ) {
    let sum = row(features)
    for column in 0..<classes { scores[column] &+= sum[column + 4 - classes] }
  }

  /// The weights of `features` in a model of three or four classes, whose slots hold them: the last lanes, one a class.
  @inline(__always)
  func row(_ features: borrowing FeatureList) -> SIMD4<Int32> {
    guard classes == 3 || classes == 4 else { return SIMD4() }
    // The last four words of a slot: three weights with the fingerprint before them, or four weights.
    let first = classes - 3
    let places = features.places
    var sum = SIMD4<Int32>()
    for index in 0..<features.count {
      let at = Int(places[index])
      let row = UnsafeRawPointer(table + at + first).loadUnaligned(as: SIMD4<Int16>.self)
      sum &+= SIMD4<Int32>(truncatingIfNeeded: row) & SIMD4(repeating: mask(at, features[index]))
    }
    return sum
  }

  /// Adds the weights of features whose slots say where in the list they are.
  @inline(__always)
  private func addEntries(
    _ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>
  ) {
    let lists = features.known
    var known = 0
    for index in 0..<features.count {
      let at = Int(features.places[index])
      lists[known] = UInt32(table[at + 1]) | UInt32(table[at + 2]) << 16
      known &+= Int(mask(at, features[index]) & 1)
    }
    for index in 0..<known { lectern_prefetch(list + Int(lists[index] >> 6)) }
    for index in 0..<known {
      var next = Int(lists[index] >> 6)
      let end = min(next &+ Int(lists[index] & 63), entries)
      while next < end {
        let entry = list[next]
        scores[Int(entry >> 10)] &+= Int32(Int16(bitPattern: entry << 6) >> 6)
        next &+= 1
      }
    }
  }

  /// All ones where the slot at `at` is that of the feature, else nothing.
  @inline(__always)
  private func mask(_ at: Int, _ feature: UInt64) -> Int32 {
    table[at] == Self.fingerprint(feature) ? -1 : 0
  }
}
