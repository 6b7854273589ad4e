extension Frame {
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
