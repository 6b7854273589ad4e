import Proceedings

/// The headings of a document: what is typed, and the headings that match, set in by their level.
struct OutlineBox {
  private let state: BrowserState
  private let list: TypedList

  init(_ state: BrowserState) {
    self.state = state
    let headings = state.documents[state.current].headings.count
    list = TypedList(state, columns: 92, rows: max(3, headings))
  }

  /// Rows for headings.
  var rows: Int { list.rows }

  /// The row of the list at a place on the screen.
  func row(at position: Position) -> Int? {
    guard case .outline(let outline) = state.mode else { return nil }
    return list.row(at: position, chosen: outline.chosen)
  }

  func draw(into frame: inout Frame, _ scene: Scene, _ outline: Outline) {
    let headings = scene.document.headings
    list.draw(
      into: &frame, scene, title: "Outline", room: .outline, outline.input, found: outline.matches.count,
      all: headings.count, nothing: "\(" no heading matches “\(outline.input.text)”")")
    let columns = list.inner.columns
    guard list.inner.rows > 0, columns > 8 else { return }
    let first = list.top(outline.chosen)
    let shown = outline.matches[first..<max(first, min(first + rows, outline.matches.count))]
    let highest = headings.map { Self.level(scene.document.blocks[$0]) }.min() ?? 1
    for (row, heading) in shown.enumerated() {
      let isChosen = first + row == outline.chosen
      let block = scene.document.blocks[headings[heading]]
      var strip = Strip(" ", Look.text)
      strip.append(isChosen ? scene.signs.chosen : " ", Look.sign)
      strip.pad(to: 3 + 2 * min(Self.level(block) - highest, 5))
      strip.append(Strip(words(of: block, scene), Look.text))
      let share = Strip("\(block.span.start * 100 / max(1, scene.document.text.count))% ", Look.dim)
      list.draw(
        Strip.line(strip, share, columns: columns), onRow: row, isChosen: isChosen, into: &frame)
    }
  }

  /// The beginning of a heading on one line, without the marks of Markdown.
  private func words(of block: Block, _ scene: Scene) -> DisplayText {
    let span = Span(block.span.start, min(block.span.end, block.span.start + 400))
    let words = scene.document.text.string(span).split(whereSeparator: \.isWhitespace)
    let isMarked = words.first?.allSatisfy { $0 == "#" } ?? false
    return "\(words.dropFirst(isMarked && words.count > 1 ? 1 : 0).joined(separator: " "))"
  }

  private static func level(_ block: Block) -> Int {
    if case .heading(let level) = block.kind { max(1, level) } else { 1 }
  }
}
