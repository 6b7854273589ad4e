/// What is counted for each of some keys.
///
/// A list, with places by hash once there are many keys. A dictionary asks at run time for its type and how its keys are
/// hashed, even where it stays empty, and the first screen of a text that is no record would wait for it.
struct Tally<Value: Sendable>: Sendable {
  /// The keys with their values, in the order in which they came.
  private(set) var entries: [(key: String, value: Value)] = []
  /// The indices of the keys, each at the first free place from its hash on; -1 where none stands.
  ///
  /// Empty while there are few keys.
  private var places: [Int] = []

  private static var few: Int { 12 }

  /// What is counted for `key`; nil where it never came.
  subscript(key: String) -> Value? { index(of: key).map { entries[$0].value } }

  /// Changes what is counted for `key`, which begins with `first`.
  mutating func count(_ key: String, from first: @autoclosure () -> Value, _ change: (inout Value) -> Void) {
    let index = index(of: key) ?? entries.count
    if index == entries.count {
      entries.append((key, first()))
      note(index)
    }
    change(&entries[index].value)
  }

  private func index(of key: String) -> Int? {
    if places.isEmpty { return entries.firstIndex { $0.key == key } }
    let index = places[place(of: key)]
    return index < 0 ? nil : index
  }

  private mutating func note(_ index: Int) {
    guard entries.count > Self.few else { return }
    if entries.count * 2 <= places.count {
      places[place(of: entries[index].key)] = index
    } else {
      places = Array(repeating: -1, count: max(64, places.count * 2))
      for (index, entry) in entries.enumerated() { places[place(of: entry.key)] = index }
    }
  }

  /// Where `key` stands in `places`, or would.
  private func place(of key: String) -> Int {
    var place = key.hashValue & (places.count - 1)
    while places[place] >= 0, entries[places[place]].key != key { place = (place + 1) & (places.count - 1) }
    return place
  }
}
