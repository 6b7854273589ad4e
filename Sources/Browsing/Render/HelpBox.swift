import Proceedings

/// The help: the key table, in the words of the table.
struct HelpBox {
  private let state: BrowserState
  private let box: OverlayBox
  private let lines: [Strip]

  init(_ state: BrowserState) {
    self.state = state
    let widest = OverlayBox(state.layout, columns: 88, rows: .max)
    lines = Self.lines(state, columns: max(1, widest.inner.columns - 2))
    box = OverlayBox(state.layout, columns: 88, rows: lines.count + 2)
  }

  /// Lines in view.
  var rows: Int { box.inner.rows }

  /// The first line of the last view.
  var lastTop: Int { max(0, lines.count - rows) }

  func draw(into frame: inout Frame, _ scene: Scene, top: Int) {
    let first = max(0, min(top, lastTop))
    let last = min(lines.count, first + rows)
    let note: DisplayText = last - first < lines.count ? "\(first + 1)–\(last) of \(lines.count)" : .empty
    box.draw(
      into: &frame, scene.signs, title: "Keys", note: note, hints: state.hints(in: .help))
    let inner = box.inner
    for (row, index) in (first..<last).enumerated() {
      frame.draw(lines[index], column: inner.column + 1, row: inner.row + row, limit: inner.columns - 2)
    }
  }

  // MARK: - The lines

  private static func lines(_ state: BrowserState, columns: Int) -> [Strip] {
    var lines: [Strip] = []
    let keyColumns = min(22, max(8, columns / 3))
    for group in KeyBinding.Group.allCases {
      if !lines.isEmpty { lines.append(Strip()) }
      lines.append(Strip(DisplayText(group.rawValue), Style(.heading, .bold)))
      for binding in state.keys.bindings where binding.group == group {
        lines += Self.lines(binding, state, keyColumns: keyColumns, columns: columns)
      }
      if group == .panes { lines += mouse(state, keyColumns: keyColumns, columns: columns) }
    }
    return lines
  }

  private static func lines(
    _ binding: KeyBinding, _ state: BrowserState, keyColumns: Int, columns: Int
  ) -> [Strip] {
    var help = binding.help
    if let place = place(of: binding, state.keys) { help += " (\(place))" }
    if let ability = binding.needs, !state.options.abilities.contains(ability) {
      help += "; not allowed here"
    }
    return entry(binding.keyNames, help, keyColumns: keyColumns, columns: columns)
  }

  private static func mouse(_ state: BrowserState, keyColumns: Int, columns: Int) -> [Strip] {
    guard state.options.mouse else { return [] }
    return entry("wheel", "scroll the pane under the pointer", keyColumns: keyColumns, columns: columns)
      + entry(
        "click", "choose a pane, a row, a line; again on a row: Enter", keyColumns: keyColumns,
        columns: columns)
  }

  /// Keys at the left, what they do beside them, on as many lines as it takes.
  private static func entry(_ keys: String, _ help: String, keyColumns: Int, columns: Int) -> [Strip] {
    var lines = wrapped(keys, columns: columns, Look.key)
    // Keys that leave no room beside them stand above.
    var first = lines.count == 1 && lines[0].columns <= keyColumns ? lines.removeFirst() : Strip()
    for line in wrapped(help, columns: max(8, columns - keyColumns - 1), Look.text) {
      first.pad(to: keyColumns + 1)
      first.append(line)
      lines.append(first)
      first = Strip()
    }
    return lines
  }

  private static func wrapped(_ words: String, columns: Int, _ style: Style) -> [Strip] {
    let bytes = Array(words.utf8)
    return LineBreaker.lines(of: bytes, Span(0, bytes.count), width: columns).map {
      Strip(DisplayText(String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)), style)
    }
  }

  /// Where a key does something, when that is not everywhere.
  private static func place(of binding: KeyBinding, _ keys: KeyTable) -> String? {
    let rooms = binding.rooms
    if rooms.isSuperset(of: .panes) || binding.group == .typing && rooms.isSuperset(of: .typing) {
      return nil
    }
    if rooms == .lists { return "in the lists" }
    var names = Pane.allCases.filter { rooms.contains(Room($0)) }.map(\.name.string)
    if rooms.contains(.prompt) {
      names += [keys.keyName(for: .search, in: .panes), keys.keyName(for: .limitRows, in: .lists)].compactMap(
        \.self)
    }
    if rooms.contains(.finder) { names.append("the finder") }
    if rooms.contains(.export) { names.append("exports") }
    if rooms.contains(.outline) { names.append("the outline") }
    if rooms.contains(.chart) { names.append("the chart") }
    if rooms.contains(.timeline) { names.append("the strip") }
    return names.isEmpty ? nil : "in " + Wording.list(names)
  }
}
