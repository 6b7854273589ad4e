extension Frame {
  /// Puts `cell` at a place and blanks the other half of every wide character that it cuts in two.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard column >= 0, column < size.columns else { return }
    let old = self[column, row]
    if old.width == 0, cell.width != 0 { self[column - 1, row] = .blank }
    if old.width == 2, cell.width != 2, column + 1 < size.columns {
      self[column + 1, row] = .blank
    }
    guard cell.width == 2 else {
      self[column, row] = cell
      return
    }
    guard column + 1 < size.columns else {
      self[column, row] = Cell(" ", style: cell.style)
      return
    }
    if self[column + 1, row].width == 2 { self[column + 2, row] = .blank }
    self[column, row] = cell
    self[column + 1, row] = .continuation(cell.style)
  }

  /// Draws as much of `strip` as fits into `limit` columns.
  mutating func draw(_ strip: Strip, column: Int, row: Int, limit: Int) {
    var at = 0
    while at < strip.cells.count, at < limit {
      let cell = strip.cells[at]
      if cell.width == 2, at + 1 >= limit {
        put(Cell(" ", style: cell.style), column: column + at, row: row)
      } else if cell.width != 0 {
        put(cell, column: column + at, row: row)
      }
      at += 1
    }
  }

  /// Blanks a part of the screen.
  mutating func clear(_ rect: Rect, _ style: Style = .plain) {
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn { put(Cell(" ", style: style), column: column, row: row) }
    }
  }
}
