/// A list as the reader has arranged it: which rows, in which order, which one is chosen and where it stands.
struct ListState: Sendable {
  /// The rows before those that do not match `limit` are left out.
  var base = RowList.none
  /// What the rows are limited to by `&`.
  var limit: RowLimit?
  var order = ListOrder.text
  /// The chosen row.
  var chosen = 0
  /// What was chosen when no row was left: it is chosen again once there are rows.
  var lost: Anchor?
  /// The first row in view.
  var top = 0
  /// How many lines of the first row are out of view.
  var skip = 0
  /// Whether the view has to show the chosen row; not after the wheel has scrolled away from it.
  var showsChosen = true
  /// What the bars of each scale are measured by; nil for a scale that has only one figure in the rows.
  var peaks: [Double?] = []

  /// The rows that are shown.
  var rows: RowList { limit.map { .listed($0.passed) } ?? base }

  /// The chosen item; nil in an empty list.
  var chosenItem: Int? {
    let rows = rows
    return chosen >= 0 && chosen < rows.count ? rows[chosen] : nil
  }
}

/// The rows that match what the reader typed, found step by step.
struct RowLimit: Sendable {
  var pattern: TextPattern
  /// How many rows of the base have been looked at.
  var tested = 0
  /// The items that matched.
  var passed: [Int32] = []
  /// Whether the reader has stopped the looking; what has passed until then stays.
  var isStopped = false
  /// The item that is to stay chosen once it turns up, and the line it stood on.
  var awaited: Anchor?

  init(_ pattern: TextPattern) { self.pattern = pattern }
}

/// An item and the line of the pane that it stands on, to be kept when the list around it changes.
struct Anchor: Hashable, Sendable {
  var item: Int
  var line: Int
}
