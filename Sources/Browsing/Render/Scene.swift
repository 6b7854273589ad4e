import Proceedings

/// What the parts of a screen need to draw themselves.
struct Scene {
  let state: BrowserState
  let layout: Layout
  let signs: Signs

  init(_ state: BrowserState) {
    self.state = state
    layout = state.layout
    signs = state.options.asciiBorders ? .ascii : .drawn
  }

  var document: OpenDocument { state.documents[state.current] }

  /// The pattern to be seen in a pane; nil where nothing is searched for.
  func pattern(in pane: Pane) -> TextPattern? {
    guard let search = state.search, search.pane == pane, search.document == state.current else { return nil }
    return search.pattern
  }

  /// `text` with what the search found in it.
  func strip(_ text: DisplayText, _ style: Style, searchedBy pattern: TextPattern?) -> Strip {
    var strip = Strip()
    guard let pattern else { return Strip(text, style) }
    let matches = pattern.matches(in: text.string)
    guard !matches.isEmpty else { return Strip(text, style) }
    var offset = 0
    for scalar in text.string.unicodeScalars {
      let isMatch = matches.contains { $0.contains(offset) }
      strip.append(scalar, isMatch ? Look.match(style, isCurrent: false) : style)
      offset += UTF8.width(scalar)
    }
    return strip
  }
}
