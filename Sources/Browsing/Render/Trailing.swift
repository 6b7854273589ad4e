/// What the text is following: two screens for which it is the same differ in the rows that are chosen, and in the text
/// that goes with them.
public struct Following: Hashable, Sendable {
  fileprivate var document: Int
  fileprivate var focus: Pane
  fileprivate var layout: Layout
}

extension BrowserState {
  /// What the text beside a list is following; nil unless the last thing the reader did was to move in the list.
  public var following: Following? {
    guard isFollowing, focus != .text, message == nil, case .panes = mode, layout.outer(.text) != nil else {
      return nil
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
