/// A run of cells in one line, before it gets its place on the screen.
///
/// Rows of lists, titles and hints are put together as strips: they can be measured, cut and padded without ever
/// splitting a wide character.
struct Strip: Hashable, Sendable {
  private(set) var cells: [Cell] = []

  init() {}

  init(_ text: DisplayText, _ style: Style) { append(text, style) }

  var columns: Int { cells.count }

  mutating func append(_ text: DisplayText, _ style: Style) {
    for scalar in text.string.unicodeScalars { append(scalar, style) }
  }

  mutating func append(_ other: Strip) { cells += other.cells }

  mutating func append(_ scalar: Unicode.Scalar, _ style: Style) {
    switch ScalarWidth.of(scalar) {
    case 0:
      if let base = cells.lastIndex(where: { $0.width > 0 }) {
        cells[base] = Cell(
          cells[base].base, marks: cells[base].marks + [scalar], width: cells[base].width,
          style: cells[base].style)
      } else {
        cells.append(Cell(" ", marks: [scalar], style: style))
      }
    case 2:
      cells.append(Cell(scalar, width: 2, style: style))
      cells.append(.continuation(style))
    default:
      cells.append(Cell(scalar, style: style))
    }
  }

  mutating func append(_ cell: Cell) {
    cells.append(cell)
    if cell.width == 2 { cells.append(.continuation(cell.style)) }
  }

  /// Fills up with blanks to `columns`.
  mutating func pad(to columns: Int, _ style: Style = .plain) {
    while cells.count < columns { cells.append(Cell(" ", style: style)) }
  }

  /// Cuts what is beyond `columns`; the last column that stays then shows `…`.
  mutating func truncate(to columns: Int) {
    guard cells.count > max(0, columns) else { return }
    guard columns > 0 else {
      cells = []
      return
    }
    end(with: "…", within: columns)
  }

  /// Ends with `sign`, at the latest in the last of `columns`.
  mutating func end(with sign: Unicode.Scalar, within columns: Int) {
    guard columns > 0 else { return }
    if cells.count >= columns { cells.removeSubrange((columns - 1)...) }
    if let last = cells.last, last.width == 2 { cells[cells.count - 1] = Cell(" ", style: last.style) }
    while let last = cells.last, last.base == " ", !last.hasMarks, last.width == 1 { cells.removeLast() }
    cells.append(Cell(sign, style: cells.last?.style ?? .plain))
  }

  /// Gives every cell another style.
  mutating func restyle(_ change: (Style) -> Style) {
    for index in cells.indices { cells[index].style = change(cells[index].style) }
  }

  /// Gives the cells of `range` another style.
  mutating func restyle(_ range: Range<Int>, _ change: (Style) -> Style) {
    for index in range.clamped(to: cells.indices) { cells[index].style = change(cells[index].style) }
  }

  func truncated(to columns: Int) -> Strip {
    var copy = self
    copy.truncate(to: columns)
    return copy
  }
}
