/// A box over the panes with a line that is typed in, and below it the rows that match.
struct TypedList {
  private let state: BrowserState
  private let box: OverlayBox

  /// A box for `rows` rows, at most `columns` wide, as far as the screen goes.
  init(_ state: BrowserState, columns: Int, rows: Int) {
    self.state = state
    box = OverlayBox(state.layout, columns: columns, rows: rows + 3)
  }

  /// What lies within the border.
  var inner: Rect { box.inner }

  /// Rows below the line that is typed in.
  var rows: Int { max(0, box.inner.rows - 1) }

  /// The first row in view, so that `chosen` is seen.
  func top(_ chosen: Int) -> Int { max(0, chosen - max(1, rows) + 1) }

  /// The row at a place on the screen.
  func row(at position: Position, chosen: Int) -> Int? {
    guard box.inner.contains(position), position.row > box.inner.row else { return nil }
    return top(chosen) + position.row - box.inner.row - 1
  }

  /// Draws the border and the line that is typed in, with how many rows there are; where there are none, why.
  func draw(
    into frame: inout Frame, _ scene: Scene, title: DisplayText, room: Room, _ input: InputLine,
    found: Int, all: Int, nothing: DisplayText
  ) {
    let hints = state.hints(in: room)
    box.draw(into: &frame, scene.signs, title: title, note: .empty, hints: hints)
    guard inner.rows > 0, inner.columns > 8 else { return }
    let count = Strip("\(Digits.grouped(found)) of \(Digits.grouped(all))", Look.dim)
    let field = InputField(input, room: inner.columns - 5 - count.columns)
    var line = Strip(" > ", Look.key)
    line.append(field.strip)
    frame.draw(
      Strip.line(line, count, columns: inner.columns - 1), column: inner.column, row: inner.row,
      limit: inner.columns)
    frame.cursor = Position(column: inner.column + 3 + field.cursor, row: inner.row)
    guard found == 0, rows > 0 else { return }
    frame.draw(
      Strip(nothing, Look.dim).truncated(to: inner.columns - 1), column: inner.column, row: inner.row + 1,
      limit: inner.columns)
  }

  /// Draws a row of the list.
  func draw(_ strip: Strip, onRow row: Int, isChosen: Bool, into frame: inout Frame) {
    var strip = strip
    if isChosen { strip.restyle(1..<inner.columns) { Look.chosen($0, isFocused: true) } }
    frame.draw(strip, column: inner.column, row: inner.row + 1 + row, limit: inner.columns)
  }
}
