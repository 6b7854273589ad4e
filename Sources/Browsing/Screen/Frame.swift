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
}
