/// What the text is following, a list or a search that is being typed: two screens for which it is the same differ in the
/// row or in what is typed, and in the text that goes with it.
public struct Following: Hashable, Sendable {
  fileprivate var document: Int
  fileprivate var focus: Pane
  fileprivate var layout: Layout
}

extension BrowserState {
  /// What the text on the screen is following; nil unless that is the last thing the reader did.
  public var following: Following? {
    // A message that does not fit its line stands over lines of the text.
    let said = message?.text.columns.count ?? 0
    guard said + StatusLine.leastField + 2 <= size.columns, layout.outer(.text) != nil else { return nil }
    switch mode {
    case .panes where focus != .text && isFollowing: break
    case .prompt(let prompt) where focus == .text && prompt.purpose == .search: break
    default: return nil
    }
    return Following(document: current, focus: focus, layout: layout)
  }
}

/// The screen that shows `state`, with the text as it is on `earlier`, a screen that follows the same.
public func render(_ state: BrowserState, keepingTextOf earlier: Frame) -> Frame {
  var frame = render(state)
  guard earlier.size == frame.size else { return frame }
  // The title says who is speaking there.
  for rect in [state.layout.title, state.layout.outer(.text)].compactMap(\.self) {
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn { frame[column, row] = earlier[column, row] }
    }
  }
  return frame
}
