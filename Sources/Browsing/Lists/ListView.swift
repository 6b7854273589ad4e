/// Which rows of a list are in view: the first one, and how many of its lines are above the view.
struct ListView: Hashable, Sendable {
  var top: Int
  var skip: Int

  /// The view that `list` has in `shape`.
  ///
  /// The list remembers where it would like to stand; what can be shown depends on the size, so that a screen made
  /// smaller and larger again shows what it showed before.
  init(_ list: ListState, _ shape: ListShape, _ document: OpenDocument) {
    let rows = list.rows
    top = max(0, min(list.top, rows.count - 1))
    skip = list.top == top ? list.skip : 0
    guard list.showsChosen, list.chosen < rows.count else { return }
    if list.chosen < top || (list.chosen == top && skip > 0) {
      if shape.turnsPages {
        self = ListView(endingWith: min(list.chosen + 1, rows.count - 1), rows, shape, document)
        // The row below is context; the chosen one has to be in view whole.
        if top <= list.chosen { return }
      }
      top = list.chosen
      skip = 0
      return
    }
    // Down from the top as far as the view reaches; the chosen row may be far below.
    var lines = -skip
    var row = top
    while row <= list.chosen, lines <= shape.rows {
      lines += shape.height(of: rows[row], in: document)
      row += 1
    }
    guard lines > shape.rows || row <= list.chosen else { return }
    let least = ListView(endingWith: list.chosen, rows, shape, document)
    guard shape.turnsPages, least.top < list.chosen else {
      self = least
      return
    }
    // The row above is context; the end of the list does not come up from the bottom.
    top = min(
      list.chosen - 1, max(least.top, ListView(endingWith: rows.count - 1, rows, shape, document).top))
    skip = 0
  }

  /// The view whose last row is `last`, as far as the rows above it go.
  init(endingWith last: Int, _ rows: RowList, _ shape: ListShape, _ document: OpenDocument) {
    top = last
    skip = 0
    var lines = shape.height(of: rows[last], in: document)
    while top > 0 {
      lines += shape.height(of: rows[top - 1], in: document)
      guard lines <= shape.rows else { return }
      top -= 1
    }
  }

  /// The view in which `row` stands on `line`, as far as the rows above it go.
  init(placing row: Int, onLine line: Int, _ rows: RowList, _ shape: ListShape, _ document: OpenDocument) {
    top = row
    skip = 0
    var lines = 0
    while lines < line, top > 0 {
      top -= 1
      lines += shape.height(of: rows[top], in: document)
    }
    skip = max(0, lines - line)
  }

  /// The line on which `row` stands, from 0; nil when it begins outside of the view.
  func line(of row: Int, _ rows: RowList, _ shape: ListShape, _ document: OpenDocument) -> Int? {
    guard row >= top, row < rows.count else { return nil }
    var line = -skip
    var at = top
    while at < row {
      line += shape.height(of: rows[at], in: document)
      guard line < shape.rows else { return nil }
      at += 1
    }
    return line < 0 ? nil : line
  }

  /// The row that stands on `line`; nil below the last.
  func row(onLine line: Int, _ rows: RowList, _ shape: ListShape, _ document: OpenDocument) -> Int? {
    var end = -skip
    var row = top
    while row < rows.count {
      end += shape.height(of: rows[row], in: document)
      if line < end { return row }
      row += 1
    }
    return nil
  }
}
