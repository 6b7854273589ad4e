/// The screen that shows `state`.
public func render(_ state: BrowserState) -> Frame {
  var frame = Frame(size: state.size)
  guard state.layout.arrangement != .tooSmall else {
    let row = max(0, (state.size.rows - 1) / 2)
    frame.draw(
      Strip("terminal too small", Look.message), column: 0, row: row, limit: state.size.columns)
    return frame
  }
  let scene = Scene(state)
  TitleLine(scene).draw(into: &frame)
  TabLine(scene).draw(into: &frame)
  for pane in Pane.allCases {
    guard let outer = scene.layout.outer(pane) else { continue }
    if scene.layout.hasBorders { PaneBorder(pane, scene).draw(into: &frame, outer) }
    if pane == .text {
      TextPane(scene).draw(into: &frame)
    } else {
      ListPane(pane, scene).draw(into: &frame)
    }
  }
  switch state.mode {
  case .panes, .prompt, .replace, .letter(.set): break
  case .chart(let chart): ChartBox(state, chart).draw(into: &frame, scene)
  case .timeline(let timeline): TimelineBox(state, timeline).draw(into: &frame, scene)
  case .letter(.go): BookmarkBox(state).draw(into: &frame, scene)
  case .help(let top): HelpBox(state).draw(into: &frame, scene, top: top)
  case .finder(let finder): FinderBox(state).draw(into: &frame, scene, finder)
  case .outline(let outline): OutlineBox(state).draw(into: &frame, scene, outline)
  case .documents(let chosen): DocumentBox(state).draw(into: &frame, scene, chosen: chosen)
  }
  StatusLine(scene).draw(into: &frame)
  return frame
}

extension Frame {
  /// Draws `left` from the left and `right` up to the right end of a line; where both do not fit the left one gives way.
  mutating func draw(_ left: Strip, _ right: Strip, in rect: Rect, gap: Int = 2) {
    let right = right.truncated(to: rect.columns)
    let room = rect.columns - right.columns - (right.columns > 0 ? gap : 0)
    let left = left.truncated(to: max(0, room))
    draw(left, column: rect.column, row: rect.row, limit: rect.columns)
    draw(right, column: rect.endColumn - right.columns, row: rect.row, limit: right.columns)
  }
}
