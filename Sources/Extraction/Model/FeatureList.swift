/// The features of one decision: a short list in place, so that no decision allocates.
package struct FeatureList: ~Copyable {
  private var hashes = InlineArray<96, UInt64>(repeating: 0)
  /// How many there are.
  package private(set) var count = 0

  /// An empty list.
  package init() {}

  /// The feature at `index`.
  package subscript(index: Int) -> UInt64 {
    @inline(__always) get { hashes[index] }
  }

  /// Empties the list.
  @inline(__always)
  package mutating func removeAll() { count = 0 }

  /// Adds a feature; beyond 96 features nothing is added.
  @inline(__always)
  package mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    guard count < 96 else { return }
    hashes[count] = FeatureHash.of(template, a, b, c)
    count += 1
  }
}
