import Proceedings

/// The line at the bottom: what is being typed, a message, or the keys; and at the right how far things are.
struct StatusLine {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  func draw(into frame: inout Frame) {
    let rect = scene.layout.status
    let inner = Rect(column: rect.column + 1, row: rect.row, columns: rect.columns - 2, rows: 1)
    var right = progress
    let said = scene.state.message
    let message = said.map { Strip($0.text, Self.look(of: $0)) }
    if let said, let message, prompt == nil || message.columns + Self.leastField > inner.columns {
      // What is said to the reader goes before what is always there.
      let fits = message.columns + 2 + right.columns <= inner.columns
      if message.columns > inner.columns {
        draw(said, over: &frame, above: inner)
      } else {
        frame.draw(message, fits ? right : Strip(), in: inner)
      }
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

  private static func look(of message: Message) -> Style { message.isError ? Look.error : Look.message }

  /// A message that is longer than the line takes lines above it as well: half of one tells nothing.
  private func draw(_ message: Message, over frame: inout Frame, above line: Rect) {
    let bytes = Array(message.text.string.utf8)
    let lines = LineBreaker.lines(of: bytes, Span(0, bytes.count), width: max(1, line.columns))
    let shown = lines.prefix(max(1, min(Self.mostLines, line.row)))
    for (index, span) in shown.enumerated() {
      let isCut = index == shown.count - 1 && shown.count < lines.count
      let end = isCut ? bytes.count : span.end
      let text = DisplayText(String(decoding: bytes[span.start..<end], as: UTF8.self))
      var row = line
      row.row = line.row - shown.count + 1 + index
      frame.clear(Rect(column: 0, row: row.row, columns: frame.size.columns, rows: 1))
      frame.draw(Strip(text, Self.look(of: message)), Strip(), in: row)
    }
  }

  /// Lines that a message may take.
  private static let mostLines = 4

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
  static let leastField = 24

  // MARK: - Left

  /// The keys that are offered where the reader is, as many as fit; the way to the help stays longest.
  private func hints(room: Int) -> Strip {
    let room = max(0, room)
    let state = scene.state
    // What lies over the panes shows its keys on its own border.
    switch state.mode {
    case .outline, .help, .documents: return Strip()
    // Whoever was added need not be among the matches any more.
    case .finder(let finder): return added(finder, room: room)
    case .replace(let request):
      let keys = Self.fitted(state.hints(in: .replace), room: room)
      var asked = Strip("\(request.path) is there already", Look.message)
      // The keys stay, whatever the length of the name.
      asked.truncate(to: room - keys.columns - 3)
      return asked.columns > 0 ? Self.joined([asked, keys], "   ") : keys
    case .letter(.set):
      let asked = Strip("mark this place with a letter", Look.status)
      let keys = Self.fitted(state.hints(in: .letter), room: room - asked.columns - 3)
      return Self.joined(keys.columns > 0 ? [asked, keys] : [asked], "   ")
    case .letter(.go): return Strip("go to the mark of a letter", Look.status)
    case .chart(let chart): return ChartBox(state, chart).description(scene)
    case .timeline(let timeline): return TimelineBox(state, timeline).description(scene)
    case .panes, .prompt: break
    }
    let place = state.mode.room(focus: state.focus)
    // What stands at the right grows and shrinks with every key; the extra hints must not come and go with it.
    let steadyRoom = scene.layout.status.columns - 28
    let main = state.offers(in: place)
    var extra = state.offers(in: place, extra: true)
    repeat {
      // The help is left out last.
      let strip = Self.line(main.dropLast() + extra + main.suffix(1), "   ")
      if strip.columns <= min(room, steadyRoom) { return strip }
    } while extra.popLast() != nil
    return Self.fitted(main, room: room, Self.line)
  }

  /// The keys in a line: those that are the same in several panes stay at their place when the pane changes; the help
  /// first.
  private static func line(_ offers: [OfferedKey], _ gap: DisplayText) -> Strip {
    let everywhere = offers.filter { $0.reach == .everywhere }
    let others = [OfferedKey.Reach.lists, .here].flatMap { reach in offers.filter { $0.reach == reach } }
    return joined((everywhere.suffix(1) + everywhere.dropLast() + others).map(\.strip), gap)
  }

  /// The speakers that have been added in the finder.
  private func added(_ finder: Finder, room: Int) -> Strip {
    guard let added = finder.added else { return Strip() }
    let names = added.compactMap { scene.document.name(of: $0) }
    var strip = Strip(names.isEmpty ? "nobody is added any more" : "added: ", Look.status)
    if !names.isEmpty { strip.append("\(Wording.list(names))", Look.message) }
    return strip.truncated(to: room)
  }

  /// As many of `hints` as fit; the last stays longest.
  static func fitted(_ hints: [Strip], room: Int) -> Strip { fitted(hints, room: room, joined) }

  /// As many of `hints` as fit when `line` has put them together, with a gap between them.
  private static func fitted<Hint>(
    _ hints: [Hint], room: Int, _ line: ([Hint], DisplayText) -> Strip
  ) -> Strip {
    var hints = hints
    while !hints.isEmpty {
      for gap: DisplayText in ["   ", "  "] {
        let strip = line(hints, gap)
        if strip.columns <= room { return strip }
      }
      hints.remove(at: max(0, hints.count - 2))
    }
    return Strip()
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
    // Digits that are panes may come one after the other.
    if let count = state.count, !count.mayMeanPanes, let number = count.number { parts.append("\(number)") }
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
    return Strip("\(parts.filter { !$0.isEmpty }.strung(by: "   "))", Look.status)
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
    case .column(let column): parts.append(Locator.column(column).citation)
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

  /// What is to be said of a name that mixes scripts.
  private func lookAlike(_ name: String) -> String {
    LookAlike.mixture(in: name).map {
      "\($0.main.rawValue) name with \($0.guest.rawValue) letters   "
    } ?? ""
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
      return parts.strung(by: "  ")
    }
    let list = document.view[pane]
    let count = list.rows.count
    guard let item = list.chosenItem else { return "" }
    let warning = pane == .speakers ? lookAlike(document.annotations.speakers[item].name) : ""
    return "\(warning)\(pane.row) \(Digits.grouped(list.chosen + 1)) of \(Digits.grouped(count))"
  }
}
