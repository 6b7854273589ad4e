/// The features of one decision, in memory that is kept from decision to decision.
package struct FeatureList: ~Copyable {
  private let hashes: UnsafeMutablePointer<UInt64>
  /// Where `finder` finds each of them.
  let places: UnsafeMutablePointer<UInt32>
  /// Room for where a model has the entries of those that it knows.
  let known: UnsafeMutablePointer<UInt32>
  /// Finds the features in the model that the list is for.
  private(set) var finder: FeatureFinder
  /// How many there are.
  package private(set) var count = 0

  /// More features than this are not kept.
  package static let most = 96

  /// An empty list for decisions by `model`; for collecting alone without one.
  ///
  /// Another model can add up the features as well, but has to find them anew.
  package init(for model: LinearModel? = nil) {
    hashes = .allocate(capacity: Self.most)
    places = .allocate(capacity: Self.most)
    known = .allocate(capacity: Self.most)
    finder = model?.finder ?? .nowhere
  }

  deinit {
    hashes.deallocate()
    places.deallocate()
    known.deallocate()
  }

  /// The feature at `index`.
  package subscript(index: Int) -> UInt64 {
    @inline(__always) get { hashes[index] }
  }

  /// Empties the list.
  @inline(__always)
  package mutating func removeAll() { count = 0 }

  /// Adds a feature; beyond `most` features nothing is added.
  ///
  /// The model's slot for it is fetched from memory already: most features of a decision are in no cache. Whoever has
  /// something else to do meanwhile adds up the weights later.
  @inline(__always)
  package mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    guard count < Self.most else { return }
    let hash = FeatureHash.of(template, a, b, c)
    hashes[count] = hash
    places[count] = finder.place(of: hash)
    count += 1
  }
}
