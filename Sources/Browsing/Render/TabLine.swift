/// The line that names the four panes where only one of them is shown.
struct TabLine {
  private struct Tab {
    var pane: Pane
    var strip: Strip
  }

  private let tabs: [Tab]
  private let rect: Rect?
  /// Whether there was room for the count of the pane that is shown, or for how far down the text is.
  let showsCount: Bool

  init(_ scene: Scene) {
    rect = scene.layout.tabs
    guard let columns = rect?.columns else {
      tabs = []
      showsCount = false
      return
    }
    // As much as fits: names and counts of all, the count of the one that is shown, names only, its name only.
    let forms: [(tabs: [Tab], showsCount: Bool)] = [
      (Self.tabs(scene) { _ in true }, true), (Self.tabs(scene) { $0 == scene.state.focus }, true),
      (Self.tabs(scene) { _ in false }, false),
    ]
    let shortest = (tabs: Self.tabs(scene, namesOthers: false) { $0 == scene.state.focus }, showsCount: true)
    let form = forms.first { Self.columns($0.tabs) <= columns } ?? shortest
    tabs = form.tabs
    showsCount = form.showsCount
  }

  private static func tabs(
    _ scene: Scene, namesOthers: Bool = true, counts: (Pane) -> Bool
  ) -> [Tab] {
    Pane.allCases.map { pane in
      let isFocused = pane == scene.state.focus
      let style = Look.paneName(isFocused: isFocused)
      var strip = Strip("\(pane.rawValue)", style)
      if isFocused || namesOthers { strip.append(" " + pane.name, style) }
      if counts(pane) {
        let count = scene.countText(pane)
        if !count.string.isEmpty { strip.append(" " + count, style) }
      }
      return Tab(pane: pane, strip: strip)
    }
  }

  private static func columns(_ tabs: [Tab]) -> Int { tabs.reduce(tabs.count) { $0 + $1.strip.columns } }

  func draw(into frame: inout Frame) {
    guard let rect else { return }
    var column = rect.column
    for tab in tabs {
      frame.draw(tab.strip, column: column, row: rect.row, limit: rect.endColumn - column)
      column += tab.strip.columns + 1
    }
  }

  /// The pane that is named at `column`.
  func pane(atColumn column: Int) -> Pane? {
    var end = 0
    for tab in tabs {
      if column >= end, column < end + tab.strip.columns { return tab.pane }
      end += tab.strip.columns + 1
    }
    return nil
  }
}
