import Proceedings

/// What the parts of a screen need to draw themselves.
struct Scene {
  let state: BrowserState
  let layout: Layout
  let signs: Signs
  let document: OpenDocument
  let textView: TextView
  /// The lines of text in view.
  let lines: [TextLine]
  /// The row of the line that is being read; nil without text.
  let placeRow: Int?

  init(_ state: BrowserState) {
    self.state = state
    layout = state.layout
    signs = state.options.asciiBorders ? .ascii : .drawn
    document = state.documents[state.current]
    textView = state.textView
    lines = textView.lines(from: document.view.top)
    placeRow = textView.row(of: document.view.place, in: lines) ?? (lines.isEmpty ? nil : 0)
  }

  /// The place that is being read; the top of the view when it has been left out of view.
  var place: TextPlace? {
    guard let placeRow else { return nil }
    let line = lines[placeRow]
    let isWithin = document.view.place >= line.place && document.view.place.offset < line.span.end
    return isWithin ? document.view.place : line.place
  }

  /// The name of a speaker as it is shown: with a sign behind it where it may be made to be taken for another.
  func nameText(_ name: String) -> DisplayText {
    DisplayText(LookAlike.marked(name, with: signs.lookAlike))
  }

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
