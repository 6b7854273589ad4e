/// The part of what is being typed that fits, with the cursor in it.
struct InputField {
  let strip: Strip
  /// Columns before the cursor.
  let cursor: Int

  init(_ line: InputLine, room: Int) {
    var before = Strip()
    for scalar in line.scalars[..<line.cursor] { before.append(DisplayText(String(scalar)), Look.text) }
    var whole = before
    for scalar in line.scalars[line.cursor...] { whole.append(DisplayText(String(scalar)), Look.text) }
    let room = max(1, room)
    let first = max(0, before.columns - room + 1)
    var shown = Strip()
    for (index, cell) in whole.cells.enumerated() where index >= first && index < first + room {
      if cell.width == 0 {
        if index == first { shown.append(Cell(" ", style: cell.style)) }
      } else if cell.width == 2, index + 1 >= first + room {
        shown.append(Cell(" ", style: cell.style))
      } else {
        shown.append(cell)
      }
    }
    strip = shown
    cursor = before.columns - first
  }
}
