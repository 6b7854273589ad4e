/// A box that lies over the panes.
struct OverlayBox {
  let rect: Rect

  /// In the middle of the screen, `columns` by `rows` if there is room for it.
  init(_ layout: Layout, columns: Int, rows: Int) {
    let isWhole = layout.arrangement == .single || layout.arrangement == .tooSmall
    let width = isWhole ? layout.size.columns : min(columns, layout.size.columns - 4)
    let body = Rect(
      column: 0, row: isWhole ? 0 : 1, columns: layout.size.columns,
      rows: layout.size.rows - (isWhole ? 1 : 2))
    let height = isWhole ? body.rows : min(rows, body.rows)
    rect = Rect(
      column: (layout.size.columns - width) / 2, row: body.row + (body.rows - height) / 3, columns: width,
      rows: height)
  }

  /// What lies within the border.
  var inner: Rect { rect.inset(1) }

  /// Draws the border with a title on top and hints below, over whatever was there.
  func draw(into frame: inout Frame, _ signs: Signs, title: DisplayText, note: DisplayText, hints: [Strip]) {
    let style = Look.box
    frame.clear(rect)
    frame.drawBox(rect, signs.heavy, style)
    let room = rect.columns - 6
    frame.drawLabel(Strip(title, style), column: rect.column + 2, row: rect.row, limit: room + 2)
    let noteStrip = Strip(note, style)
    if noteStrip.columns > 0, Strip(title, style).columns + noteStrip.columns + 2 <= room {
      frame.drawLabel(
        noteStrip, column: rect.endColumn - noteStrip.columns - 4, row: rect.row, limit: noteStrip.columns + 2
      )
    }
    let below = StatusLine.fitted(hints, room: room)
    frame.drawLabel(below, column: rect.column + 2, row: rect.endRow - 1, limit: room + 2)
  }
}
