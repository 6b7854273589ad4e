import Proceedings

/// The speaker finder: what is typed, and the speakers that match, the best first.
struct FinderBox {
  private let state: BrowserState
  private let list: TypedList

  init(_ state: BrowserState) {
    self.state = state
    let speakers = state.documents[state.current].annotations.speakers.count
    list = TypedList(state, columns: 72, rows: max(3, min(13, speakers)))
  }

  /// Rows for speakers.
  var rows: Int { list.rows }

  /// The row of the list at a place on the screen.
  func row(at position: Position) -> Int? {
    guard case .finder(let finder) = state.mode else { return nil }
    return list.row(at: position, chosen: finder.chosen)
  }

  func draw(into frame: inout Frame, _ scene: Scene, _ finder: Finder) {
    list.draw(
      into: &frame, scene, title: "Find a speaker", room: .finder, finder.input, found: finder.matches.count,
      all: scene.document.annotations.speakers.count,
      nothing: "\(" no speaker matches “\(finder.input.text)”")")
    let inner = list.inner
    guard inner.rows > 0, inner.columns > 8 else { return }
    let names = finder.added ?? scene.document.view.limit
    let first = list.top(finder.chosen)
    let shown = (first..<max(first, min(first + rows, finder.matches.count))).map { Int(finder.matches[$0]) }
    let widest =
      shown.map { scene.nameText(scene.document.annotations.speakers[$0].name).columns.count }.max() ?? 0
    for (row, speaker) in shown.enumerated() {
      let isChosen = first + row == finder.chosen
      let strip = entry(
        speaker, scene, columns: inner.columns, nameColumns: widest, isChosen: isChosen,
        isAdded: names.contains(Speaker.ID(speaker)))
      list.draw(strip, onRow: row, isChosen: isChosen, into: &frame)
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
    let detail = DisplayText(speaker.details.first ?? Self.kind(speaker.kind))
    let name = Strip(scene.nameText(speaker.name), Look.text)
    // The roles stand below one another, as long as something can be told from them.
    let nameRoom = room < 30 ? room : min(nameColumns, room * 3 / 5)
    strip.append(name.truncated(to: nameRoom))
    if nameRoom + 6 < room {
      strip.pad(to: 3 + nameRoom + 2)
      strip.append(Strip(detail, Look.dim).truncated(to: room - nameRoom - 2))
    }
    return Strip.line(strip, count, columns: columns)
  }

  private static func kind(_ kind: Speaker.Kind) -> String {
    kind == .person ? "" : kind.rawValue
  }
}
