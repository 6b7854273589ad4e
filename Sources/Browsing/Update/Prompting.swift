import Proceedings

extension BrowserState {
  /// Opens the prompt of a search or a limit.
  mutating func beginPrompt(_ purpose: Prompt.Purpose) {
    guard focus == .text ? !documents[current].blocks.isEmpty : documents[current].view[focus].base.count > 0
    else {
      say(emptyReason(focus))
      return
    }
    let limit = documents[current].view[focus].limit
    mode = .prompt(Prompt(purpose: purpose, origin: here, earlierSearch: search, earlierLimit: limit))
  }

  mutating func performWhileTyping(_ command: Command) -> [Effect] {
    switch command {
    case .accept: return accept()
    case .leave: leavePrompt()
    case .addSpeaker: addSpeaker()
    case .lineDown: moveInTypedList(by: 1)
    case .lineUp: moveInTypedList(by: -1)
    case .pageDown: moveInTypedList(by: typedListRows)
    case .pageUp: moveInTypedList(by: -typedListRows)
    case .olderQuery: recallQuery(older: true)
    case .newerQuery: recallQuery(older: false)
    case .cursorLeft: moveCursor { $0.moveLeft() }
    case .cursorRight: moveCursor { $0.moveRight() }
    case .cursorStart: moveCursor { $0.moveToStart() }
    case .cursorEnd: moveCursor { $0.moveToEnd() }
    case .deleteBack:
      if input?.scalars.isEmpty == true { leavePrompt() } else { edit { $0.deleteBack() } }
    case .deleteForward: edit { $0.deleteForward() }
    case .deleteWord: edit { $0.deleteWord() }
    case .deleteAll: edit { $0.deleteAll() }
    default: break
    }
    return []
  }

  /// Moves in the list that what is typed narrows.
  mutating func moveInTypedList(by rows: Int) {
    switch mode {
    case .finder: moveInFinder(by: rows)
    case .outline: moveInOutline(by: rows)
    case .panes, .prompt, .replace, .letter, .chart, .timeline, .help, .documents: break
    }
  }

  private var typedListRows: Int {
    switch mode {
    case .finder: max(1, FinderBox(self).rows)
    case .outline: max(1, OutlineBox(self).rows)
    case .panes, .prompt, .replace, .letter, .chart, .timeline, .help, .documents: 1
    }
  }

  // MARK: - Editing

  /// What is being typed; nil outside of prompts.
  var input: InputLine? {
    switch mode {
    case .prompt(let prompt): prompt.input
    case .finder(let finder): finder.input
    case .outline(let outline): outline.input
    case .panes, .replace, .letter, .chart, .timeline, .help, .documents: nil
    }
  }

  private mutating func moveCursor(_ change: (inout InputLine) -> Void) {
    switch mode {
    case .prompt(var prompt):
      change(&prompt.input)
      mode = .prompt(prompt)
    case .finder(var finder):
      change(&finder.input)
      mode = .finder(finder)
    case .outline(var outline):
      change(&outline.input)
      mode = .outline(outline)
    case .panes, .replace, .letter, .chart, .timeline, .help, .documents: break
    }
  }

  /// Changes what is being typed and does what it says so far.
  mutating func edit(_ change: (inout InputLine) -> Void) {
    let before = input?.text
    moveCursor(change)
    guard let after = input?.text, after != before else { return }
    switch mode {
    case .prompt(var prompt):
      prompt.recalled = nil
      mode = .prompt(prompt)
      queryChanged()
    case .finder: findSpeakers()
    case .outline: filterOutline()
    case .panes, .replace, .letter, .chart, .timeline, .help, .documents: break
    }
  }

  private mutating func recallQuery(older: Bool) {
    guard case .prompt(var prompt) = mode else { return }
    if prompt.recalled == nil { prompt.draft = prompt.input }
    let target = (prompt.recalled ?? 0) + (older ? 1 : -1)
    guard target >= 0, target <= queries.count else {
      say(older ? "nothing was typed before that" : "nothing was typed after that")
      return
    }
    prompt.recalled = target
    prompt.input = target == 0 ? prompt.draft : InputLine(queries[queries.count - target])
    mode = .prompt(prompt)
    queryChanged()
  }

  /// Searches or limits by what has been typed so far, from where the prompt was opened.
  private mutating func queryChanged() {
    guard case .prompt(let prompt) = mode else { return }
    let pattern = TextPattern(prompt.input.text)
    switch prompt.purpose {
    case .search:
      restoreView(prompt.origin)
      search = pattern.map { Search($0, in: focus, of: current) }
      guard pattern != nil else { return }
      let from =
        focus == .text ? documents[current].view.place.offset : documents[current].view[focus].chosen
      seek(from: from, includingIt: true, isBackward: false, repeats: 1)
    case .limit:
      documents[current].limitRows(
        focus, pattern, keeping: prompt.origin.chosen(in: focus), layout.shape(focus))
      rowsChanged(in: focus)
    case .export: break
    }
  }

  /// The place that a prompt was opened at, without leaving the prompt.
  mutating func restoreView(_ jump: Jump) {
    let following = isFollowing
    restore(jump)
    isFollowing = following
  }

  // MARK: - Leaving

  private mutating func accept() -> [Effect] {
    switch mode {
    case .prompt(let prompt):
      if prompt.purpose == .export { return acceptExport(prompt) }
      mode = .panes
      if prompt.purpose == .search { acceptSearch(prompt) } else { acceptLimit(prompt) }
    case .finder(let finder): acceptSpeakers(finder)
    case .outline(let outline): acceptHeading(outline)
    case .panes, .replace, .letter, .chart, .timeline, .help, .documents: break
    }
    return []
  }

  private mutating func acceptSearch(_ prompt: Prompt) {
    let query = prompt.input.text
    if query.isEmpty {
      search = prompt.earlierSearch
      searchOn(1, isBackward: false)
      return
    }
    keepQuery(query)
    if here != prompt.origin { remember(prompt.origin) }
    isFollowing = focus != .text && here != prompt.origin
    if let search, search.isVain { say("no “\(query)” in \(search.pane.name.string)") }
  }

  private mutating func acceptLimit(_ prompt: Prompt) {
    let query = prompt.input.text
    guard !query.isEmpty else {
      documents[current].limitRows(focus, nil, layout.shape(focus))
      rowsChanged(in: focus)
      say("all \(focus.rows(documents[current].view[focus].rows.count))")
      return
    }
    keepQuery(query)
    let list = documents[current].view[focus]
    if list.limit.map({ $0.tested == list.base.count }) ?? true {
      say("\(Digits.grouped(list.rows.count)) of \(focus.rows(list.base.count)) with “\(query)”")
    }
  }

  private mutating func keepQuery(_ query: String) {
    searched.removeAll { $0 == query }
    searched.append(query)
    if searched.count > 100 { searched.removeFirst() }
  }

  private mutating func leavePrompt() {
    guard case .prompt(let prompt) = mode else {
      mode = .panes
      return
    }
    mode = .panes
    switch prompt.purpose {
    case .search:
      search = prompt.earlierSearch
      restoreView(prompt.origin)
    case .limit:
      documents[current].limitRows(focus, prompt.earlierLimit?.pattern, layout.shape(focus))
      restoreView(prompt.origin)
      rowsChanged(in: focus)
    case .export: break
    }
  }
}
