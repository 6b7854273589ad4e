/// The border of a pane: its number and name, how much it holds, and what has been done to it.
struct PaneBorder {
  private let pane: Pane
  private let scene: Scene

  init(_ pane: Pane, _ scene: Scene) {
    self.pane = pane
    self.scene = scene
  }

  private var isFocused: Bool { scene.state.focus == pane }
  private var nameStyle: Style { Look.paneName(isFocused: isFocused) }

  func draw(into frame: inout Frame, _ rect: Rect) {
    let style = Look.border
    let box = scene.signs.light
    if scene.layout.arrangement == .zoomed {
      for column in rect.column..<rect.endColumn {
        frame.put(Cell(box.horizontal, style: style), column: column, row: rect.row)
      }
    } else {
      frame.drawBox(rect, box, style)
    }
    let room = rect.columns - 6
    let name = fittedName(room: room)
    var right = scene.borderNote(pane, style)
    if name.columns + right.columns + 2 > room { right = Strip() }
    frame.drawLabel(name, column: rect.column + 2, row: rect.row, limit: room + 2)
    // The pane with the focus is told by its name alone: a border in another form would be sent whole with every
    // change of the pane.
    if isFocused {
      frame.put(Cell(scene.signs.chosen, style: nameStyle), column: rect.column + 2, row: rect.row)
    }
    if right.columns > 0 {
      frame.drawLabel(
        right, column: rect.endColumn - right.columns - 4, row: rect.row, limit: right.columns + 2)
    }
  }

  /// Number, name and count; where they are too long the name gives way, never the count.
  private func fittedName(room: Int) -> Strip {
    let style = nameStyle
    let count = pane == .text ? DisplayText.empty : scene.countText(pane)
    var strip = Strip("\(pane.rawValue) ", style)
    let taken = strip.columns + (count.string.isEmpty ? 0 : count.columns.count + 1)
    strip.append(Strip(pane.name, style).truncated(to: room - taken))
    if !count.string.isEmpty { strip.append(" " + count, style) }
    return strip.truncated(to: room)
  }
}

extension Scene {
  /// How many rows a list has, "2 of 12" under a limit; for the text how far down it is.
  func countText(_ pane: Pane) -> DisplayText {
    guard pane != .text else { return positionText }
    let shown = document.view[pane].rows.count
    let all = document.itemCount(pane)
    let isLimited =
      document.view[pane].limit != nil || (pane != .speakers && !document.view.limit.isEmpty)
      || (pane == .quotes && document.view.acts != .all)
    return isLimited
      ? "\(Digits.grouped(shown)) of \(Digits.grouped(all))" : "\(Digits.grouped(shown))"
  }

  /// How far down the text reaches that is in view, in hundredths of its bytes.
  var positionText: DisplayText {
    guard let first = lines.first, let last = lines.last else { return .empty }
    if last.block == document.blocks.count - 1, last.place >= textView.endPlace {
      return first.block == 0 && first.place == textView.startPlace ? "all" : "100%"
    }
    return "\(min(99, last.span.end * 100 / max(1, document.text.count)))%"
  }

  /// What stands at the right of a pane's border: how far the text is, in which order a list stands, what limits it.
  func borderNote(_ pane: Pane, _ style: Style) -> Strip {
    guard pane != .text else { return Strip(positionText, style) }
    let list = document.view[pane]
    var notes: [String] = []
    if let limit = list.limit { notes.append("“\(limit.pattern.query)”") }
    if pane == .quotes, let note = document.view.acts.note { notes.append(note) }
    if list.order != .text { notes.append(list.order.name(in: pane)) }
    return Strip("\(notes.strung(by: " "))", style).truncated(to: 24)
  }
}

extension Frame {
  /// Draws the border of a box.
  mutating func drawBox(_ rect: Rect, _ box: Signs.Box, _ style: Style) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let last = rect.endColumn - 1
    let bottom = rect.endRow - 1
    for column in rect.column + 1..<last {
      put(Cell(box.horizontal, style: style), column: column, row: rect.row)
      put(Cell(box.horizontal, style: style), column: column, row: bottom)
    }
    for row in rect.row + 1..<bottom {
      put(Cell(box.vertical, style: style), column: rect.column, row: row)
      put(Cell(box.vertical, style: style), column: last, row: row)
    }
    put(Cell(box.topLeft, style: style), column: rect.column, row: rect.row)
    put(Cell(box.topRight, style: style), column: last, row: rect.row)
    put(Cell(box.bottomLeft, style: style), column: rect.column, row: bottom)
    put(Cell(box.bottomRight, style: style), column: last, row: bottom)
  }

  /// Draws a label into a border, with a blank on either side.
  mutating func drawLabel(_ label: Strip, column: Int, row: Int, limit: Int) {
    guard label.columns > 0, limit > 2 else { return }
    let style = label.cells[0].style
    var strip = Strip(" ", style)
    strip.append(label.truncated(to: limit - 2))
    strip.append(" ", style)
    draw(strip, column: column, row: row, limit: limit)
  }
}
