import Proceedings

/// The list of the open documents.
struct DocumentBox {
  private let state: BrowserState
  private let box: OverlayBox

  init(_ state: BrowserState) {
    self.state = state
    box = OverlayBox(state.layout, columns: 100, rows: state.documents.count + 2)
  }

  /// Rows for documents.
  var rows: Int { box.inner.rows }

  private func top(_ chosen: Int) -> Int { max(0, chosen - max(1, rows) + 1) }

  /// The row of the list at a place on the screen.
  func row(at position: Position) -> Int? {
    guard case .documents(let chosen) = state.mode, box.inner.contains(position) else { return nil }
    return top(chosen) + position.row - box.inner.row
  }

  func draw(into frame: inout Frame, _ scene: Scene, chosen: Int) {
    box.draw(
      into: &frame, scene.signs, title: "Documents \(state.documents.count)", note: .empty,
      hints: state.hints(in: .documents))
    let inner = box.inner
    let first = top(chosen)
    for row in 0..<max(0, min(rows, state.documents.count - first)) {
      let index = first + row
      let document = state.documents[index]
      var strip = Strip()
      strip.append(index == state.current ? scene.signs.passage : " ", Look.passage)
      strip.append(index == chosen ? scene.signs.chosen : " ", Look.sign)
      strip.append("\(index + 1) ", Look.dim)
      strip.append(document.title, Look.text)
      for detail in [document.metadata.place, document.metadata.date, document.formatNote] {
        if let detail, !detail.isEmpty { strip.append(" · \(detail)", Look.dim) }
      }
      strip = Strip.line(strip, Strip(Self.stage(document) + " ", Look.dim), columns: inner.columns)
      if index == chosen { strip.restyle(1..<inner.columns) { Look.chosen($0, isFocused: true) } }
      frame.draw(strip, column: inner.column, row: inner.row + row, limit: inner.columns)
    }
  }

  private static func stage(_ document: OpenDocument) -> DisplayText {
    switch document.stage {
    case .closed: return "not read yet"
    case .opening: return "reading"
    case .failed: return "could not be read"
    case .partly, .whole:
      let quotes = Pane.quotes.rows(document.annotations.quotes.count)
      guard document.isGrowing else { return "\(quotes)" }
      return "\(quotes), reading \(Int((document.progress ?? 0) * 100))%"
    }
  }
}
