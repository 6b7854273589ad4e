import Proceedings

/// The marks that can be gone to: letter, place, and the words that stand there.
struct BookmarkBox {
  private let state: BrowserState
  private let marks: [ReachableMark]
  private let box: OverlayBox

  init(_ state: BrowserState) {
    self.state = state
    marks = state.reachableMarks
    box = OverlayBox(state.layout, columns: 76, rows: max(1, marks.count) + 2)
  }

  /// The mark at a place on the screen.
  func row(at position: Position) -> Int? {
    box.inner.contains(position) ? position.row - box.inner.row : nil
  }

  func draw(into frame: inout Frame, _ scene: Scene) {
    let hints = state.hints(in: .letter)
    let inner = box.inner
    let isWhole = marks.count <= inner.rows
    box.draw(
      into: &frame, scene.signs, title: "Go to a mark", note: isWhole ? .empty : "the first \(inner.rows)",
      hints: hints)
    guard !marks.isEmpty else {
      let key = state.keys.keyName(for: .setMark, in: .panes).map { "; \($0) and a letter set one" } ?? ""
      let reason = Strip("no marks yet\(key)", Look.dim)
      frame.draw(
        reason.truncated(to: inner.columns - 2), column: inner.column + 1, row: inner.row,
        limit: inner.columns - 1)
      return
    }
    for (row, mark) in marks.prefix(inner.rows).enumerated() {
      let document = state.documents[mark.document]
      let offset = document.view.bookmarks[mark.letter] ?? 0
      var strip = Strip(" ", Look.text)
      strip.append(mark.letter, Look.key)
      strip.append("  ", Look.text)
      if mark.document != state.current {
        strip.append(document.title + " · ", Look.dim)
      }
      strip.append(words(at: offset, of: document, columns: inner.columns), Look.text)
      let place = Strip("\(document.text.count > 0 ? document.placeWords(at: offset) : "") ", Look.dim)
      frame.draw(
        Strip.line(strip, place, columns: inner.columns), column: inner.column, row: inner.row + row,
        limit: inner.columns)
    }
  }

  /// The words that stand at a mark.
  private func words(at offset: Int, of document: OpenDocument, columns: Int) -> DisplayText {
    guard let block = document.page(width: 1).block(at: offset) else { return "not read yet" }
    let span = document.blocks[block].span
    let start = max(span.start, min(offset, span.end))
    let words = document.text.string(Span(start, min(span.end, start + columns * 4)))
    return DisplayText(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
