/// Which items a list shows, and in which order.
///
/// A list that shows everything as it stands needs no list of its own, however long it is.
enum RowList: Hashable, Sendable {
  /// The first so many items, in the order of the text.
  case all(Int)
  /// These items, in this order.
  case listed([Int32])

  /// No rows.
  static let none = RowList.all(0)

  var count: Int {
    switch self {
    case .all(let count): count
    case .listed(let items): items.count
    }
  }

  /// The item in the row at `position`.
  subscript(position: Int) -> Int {
    switch self {
    case .all: position
    case .listed(let items): Int(items[position])
    }
  }

  /// The row that shows `item`.
  func position(of item: Int) -> Int? {
    switch self {
    case .all(let count): item >= 0 && item < count ? item : nil
    case .listed(let items): items.firstIndex(of: Int32(item))
    }
  }

  /// Whether `other` is how it begins.
  func continues(_ other: RowList) -> Bool {
    switch (self, other) {
    case (.all(let count), .all(let fewer)): fewer <= count
    case (.listed(let items), .listed(let fewer)): items.starts(with: fewer)
    case (.all, .listed), (.listed, .all): other.count == 0
    }
  }

  /// The items as a list.
  var items: [Int32] {
    switch self {
    case .all(let count): (0..<Int32(count)).map { $0 }
    case .listed(let items): items
    }
  }
}
