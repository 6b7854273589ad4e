import Proceedings

extension BrowserState {
  /// Wheel and click.
  mutating func use(_ action: MouseAction) -> [Effect] {
    message = nil
    switch mode {
    case .panes, .prompt: return useInPanes(action)
    // A click is no answer to whether a file may be replaced.
    case .replace: break
    case .finder: useInFinder(action)
    case .outline: useInOutline(action)
    case .letter(let wish): useInLetter(action, wish)
    case .chart: useInChart(action)
    case .timeline: useInTimeline(action)
    case .help(let top):
      if action.kind != .press { scrollHelp(from: top, by: action.kind == .wheelDown ? 3 : -3) }
    case .documents(let chosen): return useInDocumentList(action, chosen: chosen)
    }
    return []
  }

  /// Lines that a turn of the wheel scrolls.
  private static let wheelLines = 3

  private mutating func useInPanes(_ action: MouseAction) -> [Effect] {
    let layout = layout
    if action.kind == .press, layout.tabs?.contains(action.position) == true {
      if let pane = TabLine(Scene(self)).pane(atColumn: action.position.column) { focus = pane }
      return []
    }
    guard let pane = layout.pane(at: action.position) else { return [] }
    switch action.kind {
    case .wheelUp: wheel(pane, by: -Self.wheelLines)
    case .wheelDown: wheel(pane, by: Self.wheelLines)
    case .press: if case .panes = mode { press(pane, at: action.position) }
    }
    return []
  }

  private mutating func wheel(_ pane: Pane, by lines: Int) {
    guard pane != .text else {
      guard !documents[current].blocks.isEmpty else { return }
      documents[current].view.position = textView.moved(documents[current].view.position, by: lines)
      isFollowing = false
      return
    }
    let shape = layout.shape(pane)
    let document = documents[current]
    let list = document.view[pane]
    let rows = list.rows
    guard rows.count > 0 else { return }
    var view = ListView(list, shape, document)
    var skip = view.skip + lines
    while skip < 0, view.top > 0 {
      view.top -= 1
      skip += shape.height(of: rows[view.top], in: document)
    }
    while view.top < rows.count - 1, skip >= shape.height(of: rows[view.top], in: document) {
      skip -= shape.height(of: rows[view.top], in: document)
      view.top += 1
    }
    documents[current].view[pane].top = view.top
    documents[current].view[pane].skip = max(0, skip)
    documents[current].view[pane].showsChosen = false
    documents[current].fill(pane, shape)
  }

  private mutating func press(_ pane: Pane, at position: Position) {
    let wasFocused = focus == pane
    let inner = layout.inner(pane)
    focus = pane
    let line = position.row - inner.row
    guard inner.contains(position) else { return }
    if pane == .text {
      let view = textView
      let lines = view.lines(from: documents[current].view.top)
      guard lines.indices.contains(line) else { return }
      documents[current].view.position = TextView.Position(top: lines[0].place, place: lines[line].place)
      return
    }
    let shape = layout.shape(pane)
    let list = documents[current].view[pane]
    let view = ListView(list, shape, documents[current])
    guard let row = view.row(onLine: line, list.rows, shape, documents[current]) else { return }
    // A second click on the chosen row does what Enter does.
    if wasFocused, row == list.chosen { choose() } else { choose(row, in: pane) }
  }

  // MARK: - Over the panes

  private mutating func useInFinder(_ action: MouseAction) {
    guard case .finder(var finder) = mode else { return }
    switch action.kind {
    case .wheelUp: moveInFinder(by: -1)
    case .wheelDown: moveInFinder(by: 1)
    case .press:
      guard let row = FinderBox(self).row(at: action.position), row < finder.matches.count else { return }
      if row == finder.chosen {
        acceptSpeakers(finder)
      } else {
        finder.chosen = row
        mode = .finder(finder)
      }
    }
  }

  private mutating func useInOutline(_ action: MouseAction) {
    guard case .outline(var outline) = mode else { return }
    switch action.kind {
    case .wheelUp: moveInOutline(by: -1)
    case .wheelDown: moveInOutline(by: 1)
    case .press:
      guard let row = OutlineBox(self).row(at: action.position), row < outline.matches.count else { return }
      if row == outline.chosen {
        acceptHeading(outline)
      } else {
        outline.chosen = row
        mode = .outline(outline)
      }
    }
  }

  private mutating func useInDocumentList(_ action: MouseAction, chosen: Int) -> [Effect] {
    switch action.kind {
    case .wheelUp: return performInDocumentList(.lineUp)
    case .wheelDown: return performInDocumentList(.lineDown)
    case .press:
      guard let row = DocumentBox(self).row(at: action.position), row < documents.count else { return [] }
      if row == chosen { return performInDocumentList(.choose) }
      mode = .documents(chosen: row)
      return []
    }
  }
}
