/// A whole screen as a value: what the terminal paints and what tests compare.
public struct Frame: Hashable, Sendable {
  /// The screen's size.
  public let size: Size
  /// The cells, row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Position?

  /// A blank frame.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a place; outside the frame a blank one, and setting it does nothing.
  public subscript(column: Int, row: Int) -> Cell {
    get { isInside(column, row) ? cells[row * size.columns + column] : .blank }
    set { if isInside(column, row) { cells[row * size.columns + column] = newValue } }
  }

  private func isInside(_ column: Int, _ row: Int) -> Bool {
    column >= 0 && row >= 0 && column < size.columns && row < size.rows
  }

  /// Puts `cell` at a place and blanks the other half of every wide character that it cuts in two.
  @inline(__always)
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    guard isInside(column, row) else { return }
    let index = row * size.columns + column
    // Narrow on narrow is nearly everything.
    if cell.width == 1, cells[index].width == 1 {
      cells[index] = cell
    } else {
      putWide(cell, column: column, row: row)
    }
  }

  /// Puts a cell that is wide itself, or comes upon a wide character.
  private mutating func putWide(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    guard cell.width != 2 || column + 1 < size.columns else {
      put(Cell(" ", style: cell.style), column: column, row: row)
      return
    }
    if cells[index].width == 0, cell.width != 0, column > 0 { cells[index - 1] = .blank }
    if cells[index].width == 2, column + 1 < size.columns { cells[index + 1] = .blank }
    cells[index] = cell
    guard cell.width == 2 else { return }
    if cells[index + 1].width == 2, column + 2 < size.columns { cells[index + 2] = .blank }
    cells[index + 1] = .continuation(cell.style)
  }
}
