/// The features of one decision, in memory that is kept from decision to decision.
package struct FeatureList: ~Copyable {
  private let hashes: UnsafeMutablePointer<UInt64>
  /// Where a model has each of them: see `LinearModel.locate`.
  let places: UnsafeMutablePointer<UInt32>
  /// How many there are.
  package private(set) var count = 0

  /// More features than this are not kept.
  package static let most = 96

  /// An empty list.
  package init() {
    hashes = .allocate(capacity: Self.most)
    places = .allocate(capacity: Self.most)
  }

  deinit {
    hashes.deallocate()
    places.deallocate()
  }

  /// The feature at `index`.
  package subscript(index: Int) -> UInt64 {
    @inline(__always) get { hashes[index] }
  }

  /// Empties the list.
  @inline(__always)
  package mutating func removeAll() { count = 0 }

  /// Adds a feature; beyond `most` features nothing is added.
  @inline(__always)
  package mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    guard count < Self.most else { return }
    hashes[count] = FeatureHash.of(template, a, b, c)
    count += 1
  }
}
