import Proceedings

/// The speaker finder: what is typed, and the speakers that match, the best first.
struct FinderBox {
  private let state: BrowserState
  private let box: OverlayBox

  init(_ state: BrowserState) {
    self.state = state
    let speakers = state.documents[state.current].annotations.speakers.count
    box = OverlayBox(state.layout, columns: 72, rows: max(6, min(16, speakers + 3)))
  }

  /// Rows for speakers.
  var rows: Int { max(0, box.inner.rows - 1) }

  /// The first speaker in view.
  private func top(_ finder: Finder) -> Int { max(0, finder.chosen - max(1, rows) + 1) }

  /// The row of the list at a place on the screen.
  func row(at position: Position) -> Int? {
    guard case .finder(let finder) = state.mode, box.inner.contains(position), position.row > box.inner.row
    else { return nil }
    return top(finder) + position.row - box.inner.row - 1
  }

  func draw(into frame: inout Frame, _ scene: Scene, _ finder: Finder) {
    let hints = KeyTable.hints(in: .finder, state)
    box.draw(into: &frame, scene.signs, title: "Find a speaker", note: .empty, hints: hints)
    let inner = box.inner
    guard inner.rows > 0, inner.columns > 8 else { return }
    let all = scene.document.annotations.speakers.count
    let count = Strip("\(Digits.grouped(finder.matches.count)) of \(Digits.grouped(all))", Look.dim)
    let field = InputField(finder.input, room: inner.columns - 5 - count.columns)
    var line = Strip(" > ", Look.key)
    line.append(field.strip)
    frame.draw(
      Strip.line(line, count, columns: inner.columns - 1), column: inner.column, row: inner.row,
      limit: inner.columns)
    frame.cursor = Position(column: inner.column + 3 + field.cursor, row: inner.row)
    let names = finder.added ?? scene.document.view.limit
    let first = top(finder)
    let shown = (first..<max(first, min(first + rows, finder.matches.count))).map { Int(finder.matches[$0]) }
    let widest =
      shown.map { DisplayText(scene.document.annotations.speakers[$0].name).columns.count }.max() ?? 0
    for (row, speaker) in shown.enumerated() {
      let strip = entry(
        speaker, scene, columns: inner.columns, nameColumns: widest, isChosen: first + row == finder.chosen,
        isAdded: names.contains(Speaker.ID(speaker)))
      frame.draw(strip, column: inner.column, row: inner.row + 1 + row, limit: inner.columns)
    }
    if finder.matches.isEmpty, rows > 0 {
      frame.draw(
        Strip(" no speaker matches “\(finder.input.text)”", Look.dim).truncated(to: inner.columns - 1),
        column: inner.column, row: inner.row + 1, limit: inner.columns)
    }
  }

  private func entry(
    _ item: Int, _ scene: Scene, columns: Int, nameColumns: Int, isChosen: Bool, isAdded: Bool
  ) -> Strip {
    let document = scene.document
    let speaker = document.annotations.speakers[item]
    var strip = Strip()
    strip.append(isAdded ? scene.signs.passage : " ", Look.passage)
    strip.append(isChosen ? scene.signs.chosen : " ", Look.sign)
    strip.append(" ", Look.text)
    let count = Strip("\(Digits.grouped(document.index.quotesOf[item].count)) “” ", Look.dim)
    let room = columns - strip.columns - count.columns - 1
    let detail = DisplayText(speaker.role ?? speaker.affiliation ?? Self.kind(speaker.kind))
    let name = Strip(DisplayText(speaker.name), Look.text)
    // The roles stand below one another, as long as something can be told from them.
    let nameRoom = room < 30 ? room : min(nameColumns, room * 3 / 5)
    strip.append(name.truncated(to: nameRoom))
    if nameRoom + 6 < room {
      strip.pad(to: 3 + nameRoom + 2)
      strip.append(Strip(detail, Look.dim).truncated(to: room - nameRoom - 2))
    }
    strip = Strip.line(strip, count, columns: columns)
    if isChosen { strip.restyle(1..<columns) { Look.chosen($0, isFocused: true) } }
    return strip
  }

  private static func kind(_ kind: Speaker.Kind) -> String {
    kind == .person ? "" : kind.rawValue
  }
}
