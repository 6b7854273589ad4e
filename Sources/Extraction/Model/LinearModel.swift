/// A linear classifier over hashed features, read in place from the embedded model.
///
/// Layout, little-endian: UInt32 classes, UInt32 slots, UInt32 weights; then for each slot a UInt32 that says where
/// the feature's weights begin (upper 24 bits) and how many there are (lower 8); then for each slot a fingerprint
/// (UInt16, 0 for an empty slot); then the weights, a class (UInt8) and a value (Int8) each. Most features speak for
/// or against two or three classes only. A feature's slot is found by linear probing from its hash.
package struct LinearModel: @unchecked Sendable {  // The pointers lie in the program's read-only data.
  /// How many classes the model tells apart.
  package let classes: Int
  private let slots: Int
  private let rows: UnsafePointer<UInt32>
  private let fingerprints: UnsafePointer<UInt16>
  private let weights: UnsafePointer<UInt8>

  private static let header = 12

  /// The model at `bytes`; nil where they are not one.
  ///
  /// `bytes` has to stay where it is, aligned to 4.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.header, let base = bytes.baseAddress else { return nil }
    classes = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)))
    slots = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    guard slots > 0, bytes.count >= Self.size(slots: slots, weights: count) else { return nil }
    rows = (base + Self.header).assumingMemoryBound(to: UInt32.self)
    fingerprints = (base + Self.header + 4 * slots).assumingMemoryBound(to: UInt16.self)
    weights = (base + Self.header + 6 * slots).assumingMemoryBound(to: UInt8.self)
  }

  /// Bytes that a model takes, rounded up to whole words.
  package static func size(slots: Int, weights: Int) -> Int { (header + 6 * slots + 2 * weights + 7) / 8 * 8 }

  /// The slot at which the search for a feature begins, and its fingerprint.
  @inline(__always)
  package static func place(_ hash: UInt64, slots: Int) -> (slot: Int, fingerprint: UInt16) {
    (Int(((hash >> 32) &* UInt64(slots)) >> 32), UInt16(truncatingIfNeeded: hash) | 1)
  }

  /// Adds the weights of `features` to `scores`, which has room for `classes`.
  @inline(__always)
  package func add(_ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>) {
    for index in 0..<features.count {
      var (slot, fingerprint) = Self.place(features[index], slots: slots)
      while fingerprints[slot] != 0 {
        if fingerprints[slot] == fingerprint {
          let row = rows[slot]
          var weight = weights + Int(row >> 8) * 2
          for _ in 0..<(row & 0xFF) {
            scores[Int(weight[0])] &+= Int32(Int8(bitPattern: weight[1]))
            weight += 2
          }
          break
        }
        slot = slot + 1 == slots ? 0 : slot + 1
      }
    }
  }
}
