import Proceedings

extension BrowserState {
  /// Makes `row` the chosen one of a list; the text follows.
  mutating func choose(_ row: Int, in pane: Pane) {
    // While a prompt is open, where it was opened is remembered, once it is accepted.
    let isPrompting = if case .prompt = mode { true } else { false }
    let origin = isFollowing || isPrompting ? nil : here
    settle(pane)
    documents[current].view[pane].chosen = row
    documents[current].view[pane].showsChosen = true
    // Rows that are found later must not move those that are shown now.
    settle(pane)
    follow(pane, from: origin)
  }

  /// Lets a list stand where it is shown.
  private mutating func settle(_ pane: Pane) {
    let view = ListView(documents[current].view[pane], layout.shape(pane), documents[current])
    documents[current].view[pane].top = view.top
    documents[current].view[pane].skip = view.skip
  }

  /// Brings the text to the passage of a list's chosen row and marks it.
  ///
  /// Before the first of several moves the place is remembered, so that one key leads back to what was being read.
  private mutating func follow(_ pane: Pane, from origin: Jump?) {
    guard let item = documents[current].view[pane].chosenItem,
      let passage = documents[current].passage(of: item, in: pane)
    else { return }
    if let origin { remember(origin) }
    isFollowing = true
    documents[current].view.marks = passage.marks
    // What is in view already stays where it is: less to find one's way in again, and less to send.
    documents[current].view.position = textView.shown(
      passage.place, to: passage.end, from: documents[current].view.position)
  }

  /// Enter: limits to a speaker, or goes to a passage.
  mutating func choose() {
    let document = documents[current]
    guard let item = document.view[focus].chosenItem else {
      say(emptyReason(focus))
      return
    }
    if focus == .speakers {
      let speaker = Speaker.ID(item)
      limit(to: document.view.limit == [speaker] ? [] : [speaker])
    } else if let passage = document.passage(of: item, in: focus) {
      remember()
      documents[current].view.marks = passage.marks
      documents[current].view.position = textView.jumped(to: passage.place)
      focus = .text
    } else {
      say("no passage is known for this \(focus.row)")
    }
  }

  /// Limits quotes, statistics and marks to `speakers`; to none lifts the limit.
  mutating func limit(to speakers: [Speaker.ID]) {
    setLimit(speakers, inDocumentAt: current)
    guard !speakers.isEmpty else {
      say("limit lifted")
      return
    }
    let document = documents[current]
    let quotes = Pane.quotes.rows(document.view.quotes.base.count)
    let figures = Pane.statistics.rows(document.view.statistics.base.count)
    let names = Wording.list(speakers.compactMap { document.name(of: $0) })
    say("limited to \(names): \(quotes), \(figures)")
  }

  /// Limits quotes to what was said, or to what was not; to `all` lifts the limit.
  mutating func limitActs(to acts: ActLimit) {
    documents[current].view.acts = acts
    documents[current].rebuildRows(.quotes, layout.shape(.quotes))
    rowsChanged(in: .quotes)
    let found = Pane.quotes.rows(documents[current].view.quotes.base.count)
    say("\(acts.name.map { "limited to \($0)" } ?? "limit lifted"): \(found)")
  }

  /// Limits the lists of the document at `index` without a word.
  mutating func setLimit(_ speakers: [Speaker.ID], inDocumentAt index: Int) {
    let layout = layout
    documents[index].view.awaited.limit = []
    documents[index].view.limit = speakers
    for pane in [Pane.quotes, .statistics] {
      documents[index].rebuildRows(pane, layout.shape(pane))
      if index == current { rowsChanged(in: pane) }
    }
  }

  /// Esc: takes away what stands between the reader and the whole, the nearest thing first.
  mutating func lift() {
    if focus != .text, documents[current].view[focus].limit != nil {
      liftRowLimit(in: focus)
    } else if focus == .quotes, documents[current].view.acts != .all {
      limitActs(to: .all)
    } else if !documents[current].view.limit.isEmpty {
      limit(to: [])
    } else if let pane = Pane.lists.first(where: { documents[current].view[$0].limit != nil }) {
      liftRowLimit(in: pane)
    } else if documents[current].view.acts != .all {
      limitActs(to: .all)
    } else if search != nil {
      search = nil
      say("search cleared")
    } else {
      say("nothing to lift\(advice(.quit, "quits"))")
    }
  }

  private mutating func liftRowLimit(in pane: Pane) {
    documents[current].limitRows(pane, nil, layout.shape(pane))
    rowsChanged(in: pane)
    say("all \(pane.rows(documents[current].view[pane].base.count))")
  }

  /// Another order of the list; the chosen row stays where it is.
  mutating func changeOrder(of pane: Pane) {
    let order = documents[current].view[pane].order.next
    documents[current].view[pane].order = order
    documents[current].rebuildRows(pane, layout.shape(pane))
    rowsChanged(in: pane)
    say("\(pane.name.string.lowercased()) \(order.name(in: pane))")
  }

  // MARK: - Coming back

  /// Where the reader is.
  var here: Jump {
    let document = documents[current]
    let layout = layout
    return Jump(
      document: current, focus: focus, top: document.view.top, place: document.view.place,
      marks: document.view.marks, chosen: Pane.lists.map { document.anchor($0, layout.shape($0)) })
  }

  /// Keeps where the reader is, for coming back.
  mutating func remember() { remember(here) }

  mutating func remember(_ jump: Jump) {
    isFollowing = false
    guard history.last != jump else { return }
    history.append(jump)
    if history.count > 100 { history.removeFirst() }
  }

  /// Back to where the reader was before the last jumps.
  mutating func goBack(_ count: Int) {
    while history.last == here { history.removeLast() }
    guard !history.isEmpty else {
      say("no jump to go back from")
      return
    }
    var target = here
    for _ in 0..<count where !history.isEmpty { target = history.removeLast() }
    restore(target)
  }

  mutating func restore(_ jump: Jump) {
    current = jump.document
    focus = jump.focus
    isFollowing = false
    documents[current].view.position = TextView.Position(top: jump.top, place: jump.place)
    documents[current].view.marks = jump.marks
    let layout = layout
    for (pane, anchor) in zip(Pane.lists, jump.chosen) {
      if let anchor { documents[current].restore(anchor, in: pane, layout.shape(pane)) }
    }
  }
}
