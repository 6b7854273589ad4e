/// The figures of one unit while they are drawn beside one another.
struct Chart: Sendable {
  /// The units of the document.
  var groups: [FigureGroup]
  /// The one that is drawn.
  var group = 0
  var order = ListOrder.size
  /// The figures in their order, as indices into `Annotations.statistics`.
  var rows: [Int32] = []
  /// The chosen one of them.
  var chosen = 0
  /// The largest of them, the length of a whole bar.
  var peak = 0.0

  /// The chosen figure.
  var chosenItem: Int? { rows.indices.contains(chosen) ? Int(rows[chosen]) : nil }
}
