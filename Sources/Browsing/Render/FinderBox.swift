import Proceedings

/// The speaker finder: what is typed, and the speakers that match, the best first.
struct FinderBox {
  private let state: BrowserState
  private let box: OverlayBox

  init(_ state: BrowserState) {
    self.state = state
    box = OverlayBox(state.layout, columns: 72, rows: 15)
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

  func draw(into frame: inout Frame, _ finder: Finder) {
    let scene = Scene(state)
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
    for row in 0..<min(rows, finder.matches.count - first) {
      let speaker = Int(finder.matches[first + row])
      let strip = entry(
        speaker, scene, columns: inner.columns, isChosen: first + row == finder.chosen,
        isAdded: names.contains(Speaker.ID(speaker)))
      frame.draw(strip, column: inner.column, row: inner.row + 1 + row, limit: inner.columns)
    }
    if finder.matches.isEmpty, rows > 0 {
      frame.draw(
        Strip(" no speaker matches “\(finder.input.text)”", Look.dim).truncated(to: inner.columns - 1),
        column: inner.column, row: inner.row + 1, limit: inner.columns)
    }
  }

  private func entry(_ item: Int, _ scene: Scene, columns: Int, isChosen: Bool, isAdded: Bool) -> Strip {
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
    // The role takes what the name leaves, as long as something can be told from it.
    let nameRoom = detail.string.isEmpty || room < 30 ? room : max(room / 2, room - detail.columns.count - 2)
    strip.append(name.truncated(to: nameRoom))
    if nameRoom < room {
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
