import Proceedings

extension BrowserState {
  /// Opens the speaker finder.
  mutating func beginFinder() {
    guard !documents[current].annotations.speakers.isEmpty else {
      say(emptyReason(.speakers))
      return
    }
    mode = .finder(Finder())
    findSpeakers()
  }

  /// Begins to find the speakers that match what has been typed.
  mutating func findSpeakers() {
    guard case .finder(var finder) = mode else { return }
    let query = finder.input.text
    // A longer query fits no more names than the shorter one did: only those have to be looked at again.
    let narrows = !finder.query.isEmpty && query.hasPrefix(finder.query)
    finder.candidates = narrows ? finder.candidates + finder.matches.sorted(by: >) : []
    if !narrows { finder.next = 0 }
    finder.query = query
    finder.matches = []
    finder.ranks = [:]
    finder.chosen = 0
    mode = .finder(finder)
    advanceFinder(names: WorkBudget.names)
  }

  /// Whether there are speakers that have not been looked at.
  var isFinding: Bool {
    guard case .finder(let finder) = mode else { return false }
    return !finder.candidates.isEmpty || finder.next < documents[current].annotations.speakers.count
  }

  /// Looks at the next speakers; the best match comes first as soon as it is found.
  mutating func advanceFinder(names: Int) {
    guard isFinding, case .finder(var finder) = mode else { return }
    let speakers = documents[current].annotations.speakers
    let matcher = finder.query.isEmpty ? nil : NameMatcher(finder.query)
    // Without a query there is nothing to look at.
    var left = matcher == nil ? speakers.count : names
    while left > 0,
      let index = finder.candidates.popLast().map({ Int($0) }) ?? finder.takeNext(of: speakers.count)
    {
      left -= 1
      let rank = matcher == nil ? 0 : matcher?.rank(of: speakers[index].name)?.rawValue
      guard let rank else { continue }
      finder.ranks[Int32(index)] = rank
      finder.matches.append(Int32(index))
    }
    let ranks = finder.ranks
    let chosen = finder.matches.indices.contains(finder.chosen) ? finder.matches[finder.chosen] : nil
    // By rank, and among equals in the order of the text.
    finder.matches = StableSort.sorted(finder.matches) { UInt64(ranks[$0] ?? 0) << 32 | UInt64($0) }
    // The first stays the first; a speaker that was gone to stays chosen.
    if finder.chosen > 0, let chosen { finder.chosen = finder.matches.firstIndex(of: chosen) ?? 0 }
    mode = .finder(finder)
  }

  mutating func moveInFinder(by rows: Int) {
    guard case .finder(var finder) = mode, !finder.matches.isEmpty else { return }
    finder.chosen = max(0, min(finder.chosen + rows, finder.matches.count - 1))
    mode = .finder(finder)
  }

  /// Adds the chosen speaker to those to limit to, or takes it off again; the next name can be typed.
  mutating func addSpeaker() {
    guard case .finder(var finder) = mode, finder.matches.indices.contains(finder.chosen) else {
      say("no speaker to add")
      return
    }
    let speaker = Speaker.ID(Int(finder.matches[finder.chosen]))
    var added = finder.added ?? documents[current].view.limit
    let isTakenOff = added.contains(speaker)
    if isTakenOff { added.removeAll { $0 == speaker } } else { added.append(speaker) }
    finder.added = added
    let hasTyped = !finder.input.scalars.isEmpty
    let chosen = finder.chosen
    finder.input.deleteAll()
    mode = .finder(finder)
    if hasTyped {
      findSpeakers()
    } else {
      finder.chosen = chosen
      mode = .finder(finder)
    }
    let name = documents[current].name(of: speaker) ?? ""
    say(isTakenOff ? "taken off: \(name)" : "added: \(name)")
  }

  /// Limits to what was added and to the speaker whose name was typed.
  mutating func acceptSpeakers(_ finder: Finder) {
    let isTyped = !finder.input.scalars.isEmpty
    let chosen =
      finder.matches.indices.contains(finder.chosen) ? Speaker.ID(Int(finder.matches[finder.chosen])) : nil
    guard finder.added != nil || chosen != nil else {
      say("no speaker matches “\(finder.input.text)”")
      return
    }
    var speakers = finder.added ?? []
    if let chosen, isTyped || finder.added == nil, !speakers.contains(chosen) { speakers.append(chosen) }
    mode = .panes
    limit(to: speakers.sorted())
    guard let first = chosen ?? speakers.first,
      let row = documents[current].view.speakers.rows.position(of: first.index)
    else { return }
    documents[current].view.speakers.chosen = row
    documents[current].view.speakers.showsChosen = true
  }
}

extension Finder {
  /// The next speaker that has not been looked at; nil after the last of `count`.
  fileprivate mutating func takeNext(of count: Int) -> Int? {
    guard next < count else { return nil }
    defer { next += 1 }
    return next
  }
}
