/// A linear classifier over hashed features, read in place from the embedded model.
///
/// Layout, little-endian, in 16-bit words: a mark, the number of classes, the number of slots (two words), the number of
/// entries (two words), the scale (a Float, two words); then the slots; then the entries. With up to four classes a slot
/// is a fingerprint (0 for an empty slot) and a weight for each class. With more, most features speak for or against two
/// or three classes only: a slot is a fingerprint and, in two words, where the feature's entries begin (upper 26 bits)
/// and how many they are (lower 6); an entry is a class (upper 6 bits) and a signed weight (lower 10). A feature's slot
/// is found by linear probing from its hash.
package struct LinearModel: @unchecked Sendable {  // The pointers lie in read-only data that is never freed.
  /// How many classes the model tells apart.
  package let classes: Int
  /// What a weight of 1 is worth.
  package let scale: Float
  private let slots: Int
  private let entries: Int
  private let table: UnsafePointer<UInt16>
  private let list: UnsafePointer<UInt16>

  /// The first word of every model.
  package static let mark: UInt16 = 0x4C57
  /// Words before the slots.
  package static let header = 8
  /// Up to how many classes the weights stand in the slots themselves.
  package static let dense = 4
  /// Slots at the end where no search begins, for those that go on.
  package static let tail = 64
  /// More classes than this are no model.
  package static let mostClasses = 64

  /// The model at `bytes`; nil where they are not one.
  ///
  /// `bytes` has to stay where it is, aligned to 4.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 2 * Self.header, let base = bytes.baseAddress,
      Int(bitPattern: base) % 4 == 0
    else { return nil }
    func word(_ index: Int) -> Int { Int(UInt16(littleEndian: bytes.load(fromByteOffset: 2 * index, as: UInt16.self))) }
    classes = word(1)
    slots = word(2) | word(3) << 16
    entries = word(4) | word(5) << 16
    scale = Float(bitPattern: UInt32(word(6) | word(7) << 16))
    let words = Self.words(classes: classes, slots: slots, entries: entries)
    guard word(0) == Int(Self.mark), classes > 0, classes <= Self.mostClasses, slots > Self.tail, bytes.count >= 2 * words,
      scale.isFinite
    else { return nil }
    table = (base + 2 * Self.header).assumingMemoryBound(to: UInt16.self)
    list = table + slots * Self.stride(classes)
    guard isSound else { return nil }
  }

  /// Whether every search ends and every slot's entries lie within the model.
  private var isSound: Bool {
    let stride = Self.stride(classes)
    // A table without an empty slot would be searched for ever; the writer leaves the last one free.
    guard table[(slots - 1) * stride] == 0 else { return false }
    return true
  }

  /// Words of a slot.
  package static func stride(_ classes: Int) -> Int { classes <= dense ? 1 + classes : 3 }

  /// 16-bit words of a whole model.
  package static func words(classes: Int, slots: Int, entries: Int) -> Int { header + slots * stride(classes) + entries }

  /// The slot at which the search for a feature begins, and its fingerprint.
  @inline(__always)
  package static func place(_ hash: UInt64, slots: Int) -> (slot: Int, fingerprint: UInt16) {
    (Int(((hash >> 32) &* UInt64(slots - tail)) >> 32), UInt16(truncatingIfNeeded: hash) | 1)
  }

  /// Adds the weights of `features` to `scores`, which has room for `classes`.
  @inline(__always)
  package func add(_ features: borrowing FeatureList, to scores: UnsafeMutablePointer<Int32>) {
    let stride = Self.stride(classes)
    for index in 0..<features.count {
      let (slot, fingerprint) = Self.place(features[index], slots: slots)
      var at = slot * stride
      while table[at] != 0 {
        if table[at] == fingerprint {
          addRow(at, to: scores)
          break
        }
        // The last slot is empty, so the search ends before the table does.
        at += stride
      }
    }
  }

  @inline(__always)
  private func addRow(_ at: Int, to scores: UnsafeMutablePointer<Int32>) {
    if classes <= Self.dense {
      for column in 0..<classes { scores[column] &+= Int32(Int16(bitPattern: table[at + 1 + column])) }
      return
    }
    let row = Int(table[at + 1]) | Int(table[at + 2]) << 16
    let start = row >> 6
    let end = min(start + row & 63, entries)
    var next = start
    while next < end {
      let entry = list[next]
      let column = Int(entry >> 10)
      if column < classes { scores[column] &+= Int32(Int16(bitPattern: entry << 6) >> 6) }
      next += 1
    }
  }
}
