import Proceedings

/// The line at the bottom: what is being typed, a message, or the keys; and at the right how far things are.
struct StatusLine {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    let rect = scene.layout.status
    let inner = Rect(column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: 1)
    var right = progress
    let message = scene.state.message.map { Strip($0.text, $0.isError ? Look.error : Look.message) }
    if let message, prompt == nil || message.columns + Self.leastField > inner.columns {
      // What is said to the reader goes before what is always there.
      let fits = message.columns + 2 + right.columns <= inner.columns
      frame.draw(message, fits ? right : Strip(), in: inner)
    } else if let input = prompt {
      if let message { right = message }
      // What is typed goes before what is said of it.
      if right.columns + Self.leastField > inner.columns { right = Strip() }
      let room = inner.columns - (right.columns > 0 ? right.columns + 2 : 0)
      var strip = Strip(input.sign, Look.key)
      let signColumns = strip.columns
      let field = InputField(input.line, room: max(4, room - signColumns))
      strip.append(field.strip)
      frame.draw(strip, right, in: inner)
      frame.cursor = Position(
        column: min(inner.column + signColumns + field.cursor, rect.endColumn - 1), row: inner.row)
    } else {
      let room = inner.columns - (right.columns > 0 ? right.columns + 2 : 0)
      frame.draw(hints(room: room), right, in: inner)
    }
  }

  private var prompt: (sign: DisplayText, line: InputLine)? {
    guard case .prompt(let prompt) = scene.state.mode else { return nil }
    let sign: DisplayText =
      switch prompt.purpose {
      case .search: "/"
      case .limit: "&"
      case .export: "file: "
      }
    return (sign, prompt.input)
  }

  /// Columns for what is typed, with its sign.
  private static let leastField = 24

  // MARK: - Left

  /// The keys that are offered where the reader is, as many as fit; the way to the help stays longest.
  private func hints(room: Int) -> Strip {
    let room = max(0, room)
    let state = scene.state
    // What is typed over the panes shows its keys on its own border.
    switch state.mode {
    case .finder, .outline: return Strip()
    case .replace(let request):
      let keys = Self.joined(state.hints(in: .replace), "   ")
      var asked = Strip("\(request.path) is there already", Look.message)
      // The keys stay, whatever the length of the name.
      asked.truncate(to: max(8, room - keys.columns - 3))
      return Self.joined([asked, keys], "   ")
    case .letter(let wish): return letterHints(wish)
    case .chart(let chart): return ChartBox(state, chart).description(scene)
    case .timeline(let timeline): return TimelineBox(state, timeline).description(scene)
    case .panes, .prompt, .help, .documents: break
    }
    let place = state.mode.room(focus: state.focus)
    // What stands at the right grows and shrinks with every key; the extra hints must not come and go with it.
    let steadyRoom = scene.layout.status.columns - 28
    let main = state.hints(in: place)
    var extra = state.hints(in: place, extra: true)
    var hints = main
    repeat {
      // The help stays the last.
      hints = main.dropLast() + extra + main.suffix(1)
      let strip = Self.joined(hints, "   ")
      if strip.columns <= min(room, steadyRoom) { return strip }
    } while extra.popLast() != nil
    while !hints.isEmpty {
      for gap in ["   ", "  "] {
        let strip = Self.joined(hints, DisplayText(gap))
        if strip.columns <= room { return strip }
      }
      hints.remove(at: max(0, hints.count - 2))
    }
    return Strip()
  }

  /// What the letter is asked for, and the keys that are no letters.
  private func letterHints(_ wish: LetterWish) -> Strip {
    let asked = Strip(
      wish == .set ? "mark this place with a letter" : "go to the mark of a letter", Look.status)
    return Self.joined([asked] + scene.state.hints(in: .letter), "   ")
  }

  static func joined(_ hints: [Strip], _ gap: DisplayText) -> Strip {
    var strip = Strip()
    for (index, hint) in hints.enumerated() {
      if index > 0 { strip.append(gap, Look.status) }
      strip.append(hint)
    }
    return strip
  }

  // MARK: - Right

  private var progress: Strip {
    let state = scene.state
    var parts: [String] = []
    if let number = state.count?.number { parts.append("\(number)") }
    let document = scene.document
    if document.isGrowing {
      parts.append(document.progress.map { "reading \(min(99, Int($0 * 100)))%" } ?? "reading")
    } else if document.isStopped {
      parts.append(document.progress.map { "stopped at \(min(99, Int($0 * 100)))%" } ?? "stopped")
    }
    switch state.mode {
    case .help, .documents, .finder, .outline, .replace, .letter, .chart, .timeline: break
    case .prompt(let prompt) where prompt.purpose == .limit: parts.append(limitText)
    case .prompt(let prompt) where prompt.purpose == .export: parts = [exportText(prompt)]
    case .panes, .prompt: parts.append(searchText ?? (prompt == nil ? placeText : ""))
    }
    return Strip("\(parts.filter { !$0.isEmpty }.joined(separator: "   "))", Look.status)
  }

  /// How many rows a limit leaves while it is being typed.
  private var limitText: String {
    let list = scene.document.view[scene.state.focus]
    guard let limit = list.limit else { return "" }
    let sign = limit.tested < list.base.count ? "+" : ""
    return "\(Digits.grouped(limit.passed.count))\(sign) of \(Digits.grouped(list.base.count))"
  }

  /// What is written, and in which form.
  private func exportText(_ prompt: Prompt) -> String {
    guard let format = ExportFormat(fileName: prompt.input.text) else { return ExportFormat.allEndings }
    let pane = scene.state.focus
    let what = pane == .text ? "the document" : pane.rows(scene.document.view[pane].rows.count)
    return "\(what) as \(format.name)"
  }

  private var searchText: String? {
    guard let search = scene.state.search, search.pane == scene.state.focus,
      search.document == scene.state.current
    else { return nil }
    if search.seek != nil { return "searching" }
    if search.isVain { return "no match" }
    let isText = search.pane == .text
    let found = isText ? search.counter.total : search.rows.positions.count
    let isComplete =
      isText
      ? search.counter.isComplete(for: scene.document.text.count)
      : search.rows.tested >= scene.document.view[search.pane].rows.count
    let total = Digits.grouped(found) + (isComplete ? "" : "+")
    return search.rank.map { "match \(Digits.grouped($0)) of \(total)" }
      ?? "\(total) match\(found == 1 ? "" : "es")"
  }

  /// The page or the time, then the turn or outside of turns the paragraph.
  private func placeParts(_ line: TextLine) -> [String] {
    let document = scene.document
    let offset = scene.place?.offset ?? line.span.start
    var parts: [String] = []
    switch document.locator(at: offset) {
    case .page(let page): parts.append(Locator.page(page).citation)
    case .time(let time): parts.append(Locator.time(milliseconds: time).citation)
    // The names of elements tell a reader nothing.
    case .element, nil: break
    }
    if let turn = document.turn(at: offset) {
      parts.append("turn \(Digits.grouped(turn + 1)) of \(Digits.grouped(document.turns.count))")
    } else if let number = document.numbers.number(of: line.block) {
      parts.append("¶\(Digits.grouped(number)) of \(Digits.grouped(document.numbers.count))")
    }
    return parts
  }

  /// Where the reader is: the paragraph, or the row of the list.
  private var placeText: String {
    let document = scene.document
    let pane = scene.state.focus
    guard pane != .text else {
      var parts: [String] = []
      if let row = scene.placeRow { parts += placeParts(scene.lines[row]) }
      // Where neither a border nor a tab has room for it.
      if scene.layout.arrangement == .single, !TabLine(scene).showsCount {
        parts.append(scene.positionText.string)
      }
      return parts.joined(separator: "  ")
    }
    let list = document.view[pane]
    let count = list.rows.count
    guard list.chosenItem != nil else { return "" }
    return "\(pane.row) \(Digits.grouped(list.chosen + 1)) of \(Digits.grouped(count))"
  }
}

extension BrowserState {
  /// The hints that a room offers; the extra ones are those for which there has to be room to spare.
  func hints(in room: Room, extra: Bool = false) -> [Strip] {
    keys.bindings.compactMap { binding in
      guard let hint = binding.hint, hint.isExtra == extra, !binding.rooms.isDisjoint(with: room),
        let key = binding.keys.first, binding.needs.map({ options.abilities.contains($0) }) ?? true
      else { return nil }
      var strip = Strip("\(key.name)", Look.key)
      strip.append(" \(isLift(binding) ? "lift" : hint.words)", Look.status)
      return strip
    }
  }

  /// Whether Enter would lift the limit to the chosen speaker.
  fileprivate func isLift(_ binding: KeyBinding) -> Bool {
    guard binding.command == .choose, binding.rooms == .speakers, focus == .speakers,
      let item = documents[current].view.speakers.chosenItem
    else { return false }
    return documents[current].view.limit == [Speaker.ID(item)]
  }
}

/// The part of what is being typed that fits, with the cursor in it.
struct InputField {
  let strip: Strip
  /// Columns before the cursor.
  let cursor: Int

  init(_ line: InputLine, room: Int) {
    var before = Strip()
    for scalar in line.scalars[..<line.cursor] { before.append(DisplayText(String(scalar)), Look.text) }
    var whole = before
    for scalar in line.scalars[line.cursor...] { whole.append(DisplayText(String(scalar)), Look.text) }
    let room = max(1, room)
    let first = max(0, before.columns - room + 1)
    var shown = Strip()
    for (index, cell) in whole.cells.enumerated() where index >= first && index < first + room {
      if cell.width == 0 {
        if index == first { shown.append(Cell(" ", style: cell.style)) }
      } else if cell.width == 2, index + 1 >= first + room {
        shown.append(Cell(" ", style: cell.style))
      } else {
        shown.append(cell)
      }
    }
    strip = shown
    cursor = before.columns - first
  }
}
