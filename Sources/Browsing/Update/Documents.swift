import Proceedings

extension BrowserState {
  /// Asks for the document that is shown, unless it has been asked for.
  mutating func openCurrent() -> [Effect] {
    guard documents[current].stage == .closed else { return [] }
    documents[current].stage = .opening
    return [.open(index: current)]
  }

  /// Shows another document.
  mutating func showDocument(_ index: Int) -> [Effect] {
    guard documents.count > 1 else {
      say("only one document is open")
      return []
    }
    let target = max(0, min(index, documents.count - 1))
    guard target != current else {
      say(
        index > current
          ? "the last of \(documents.count) documents" : "the first of \(documents.count) documents")
      return []
    }
    remember()
    current = target
    return openCurrent()
  }

  /// A document has been read, or its first part.
  mutating func take(_ document: Document, at index: Int, isWhole: Bool) {
    guard documents.indices.contains(index) else { return }
    // A stream that is read on after a stop only grows: what was found in it still stands there.
    if documents[index].stage == .whole, !documents[index].isStream { forgetAnnotations(of: index) }
    documents[index].stage = isWhole ? .whole : .partly
    documents[index].take(document)
    if index == current {
      if case .outline = mode { filterOutline() }
      if let remark = document.source.remark, message == nil { say("it \(remark)") }
    }
    if search?.document == index {
      search?.counter = MatchCounter()
      search?.rank = nil
    }
    if index == current { completeMove() }
  }

  /// A document that is read again is worked through again.
  private mutating func forgetAnnotations(of index: Int) {
    documents[index].progress = nil
    documents[index].view.limit = []
    documents[index].view.marks = []
    replaceFindings(of: index, by: Findings())
  }

  /// More has been found in a document.
  mutating func take(_ findings: Findings, at index: Int, progress: Double) {
    guard documents.indices.contains(index) else { return }
    documents[index].progress = max(0, min(progress, 1))
    if progress >= 1 { documents[index].isStopped = false }
    let annotations = findings.annotations
    let known = documents[index].annotations
    // After its first part the whole document is worked through from the start: what is shown already stays until
    // the work has come as far again.
    if progress < 1,
      annotations.quotes.count < known.quotes.count
        || annotations.statistics.count < known.statistics.count
    {
      return
    }
    replaceFindings(of: index, by: findings)
  }

  private mutating func replaceFindings(of index: Int, by findings: Findings) {
    let layout = layout
    let before = Pane.lists.map { documents[index].view[$0].rows }
    documents[index].take(findings, shapes: Pane.lists.map { layout.shape($0) })
    recallFindings(inDocumentAt: index)
    guard index == current else { return }
    switch mode {
    case .finder where findings.annotations.speakers.isEmpty: mode = .panes
    case .timeline(var timeline):
      let count = documents[index].view.speakers.rows.count
      timeline.chosen = max(0, min(timeline.chosen, count - 1))
      mode = count > 0 ? .timeline(timeline) : .panes
    case .chart: refreshChart()
    default: break
    }
    for (pane, rows) in zip(Pane.lists, before) where !documents[index].view[pane].rows.continues(rows) {
      rowsChanged(in: pane)
    }
  }

  /// A document could not be read, or not to its end.
  mutating func fail(at index: Int, _ message: String) {
    guard documents.indices.contains(index) else { return }
    documents[index].stage = .failed("\(message)")
    complain("\(message)")
  }

  // MARK: - The list of documents

  mutating func performInDocumentList(_ command: Command) -> [Effect] {
    guard case .documents(let chosen) = mode else { return [] }
    let page = max(1, DocumentBox(self).rows)
    switch command {
    case .lineDown: chooseDocument(chosen + 1)
    case .lineUp: chooseDocument(chosen - 1)
    case .pageDown: chooseDocument(chosen + page)
    case .pageUp: chooseDocument(chosen - page)
    case .halfDown: chooseDocument(chosen + max(1, page / 2))
    case .halfUp: chooseDocument(chosen - max(1, page / 2))
    case .start: chooseDocument(0)
    case .end: chooseDocument(documents.count - 1)
    case .choose:
      mode = .panes
      return chosen == current ? [] : showDocument(chosen)
    case .leave: mode = .panes
    default: break
    }
    return []
  }

  private mutating func chooseDocument(_ index: Int) {
    guard case .documents(let chosen) = mode else { return }
    let target = max(0, min(index, documents.count - 1))
    if target == chosen { say(index > chosen ? "the last document" : "the first document") }
    mode = .documents(chosen: target)
  }

  // MARK: - The help

  mutating func performInHelp(_ command: Command) -> [Effect] {
    guard case .help(let top) = mode else { return [] }
    let page = max(1, HelpBox(self).rows)
    switch command {
    case .lineDown: scrollHelp(from: top, by: 1)
    case .lineUp: scrollHelp(from: top, by: -1)
    case .pageDown: scrollHelp(from: top, by: page)
    case .pageUp: scrollHelp(from: top, by: -page)
    case .halfDown: scrollHelp(from: top, by: max(1, page / 2))
    case .halfUp: scrollHelp(from: top, by: -max(1, page / 2))
    case .start: scrollHelp(from: top, by: -top)
    case .end: scrollHelp(from: top, by: .max / 2)
    case .leave: mode = .panes
    default: break
    }
    return []
  }

  mutating func scrollHelp(from top: Int, by lines: Int) {
    let box = HelpBox(self)
    let target = max(0, min(top + lines, box.lastTop))
    if target == min(top, box.lastTop) { say(lines > 0 ? "end of the help" : "start of the help") }
    mode = .help(top: target)
  }
}
