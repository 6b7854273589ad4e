extension BrowserState {
  /// Ctrl-C: stops what takes time, the nearest first; where nothing does, it is as Esc.
  mutating func interrupt() -> [Effect] {
    if stopSearch() { return [] }
    if documents[current].isComing {
      documents[current].isCut = true
      say("stopped reading; what has come stays\(advice(.goOn, "reads on"))")
      return [.stopReading(index: current)]
    }
    if documents[current].isGrowing, !documents[current].blocks.isEmpty {
      documents[current].isStopped = true
      let share = documents[current].progress.map { " at \(min(99, Int($0 * 100)))%" } ?? ""
      say("stopped\(share); what was found stays\(advice(.goOn, "goes on"))")
      return [.stop(index: current)]
    }
    if case .panes = mode {
      lift()
      return []
    }
    return perform(.leave, count: nil)
  }

  /// Stops a search, the looking for a limit or for a speaker; false when nothing of the kind goes on.
  private mutating func stopSearch() -> Bool {
    guard hasWork else { return false }
    for pane in Pane.lists where isLimiting(pane) {
      documents[current].view[pane].limit?.isStopped = true
      documents[current].view[pane].limit?.awaited = nil
    }
    if case .finder(var finder) = mode {
      finder.candidates = []
      finder.next = documents[current].annotations.speakers.count
      mode = .finder(finder)
    }
    search?.isStopped = true
    search?.seek = nil
    say("search stopped; what was found until now stays")
    return true
  }

  /// Goes on with what was stopped in the background.
  mutating func goOn() -> [Effect] {
    if documents[current].isCut {
      documents[current].isCut = false
      documents[current].isStopped = false
      say("reading on")
      return [.goOn(index: current)]
    }
    guard documents[current].isStopped else {
      say(
        documents[current].isGrowing
          ? "the work on this document goes on already\(advice(.interrupt, "stops it"))"
          : "there is nothing to go on with")
      return []
    }
    documents[current].isStopped = false
    say("going on with \(documents[current].title.string)")
    return [.goOn(index: current)]
  }

  /// Takes in text that was pasted: into what is being typed, else not at all, because its letters are no keys.
  mutating func paste(_ text: String) {
    message = nil
    guard input != nil else {
      say("what is pasted is not taken for keys; it can be pasted into a search and the other prompts")
      return
    }
    edit { $0.paste(text) }
  }
}
