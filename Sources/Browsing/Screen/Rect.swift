/// A part of the screen, in cells.
struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  var endColumn: Int { column + columns }
  var endRow: Int { row + rows }

  func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < endColumn && position.row >= row && position.row < endRow
  }

  /// What is left when `edge` cells are taken off every side.
  func inset(_ edge: Int) -> Rect {
    Rect(column: column + edge, row: row + edge, columns: columns - 2 * edge, rows: rows - 2 * edge)
  }
}
