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

  /// Finds the speakers that match what has been typed, the best first.
  mutating func findSpeakers() {
    guard case .finder(var finder) = mode else { return }
    let speakers = documents[current].annotations.speakers
    let query = finder.input.text
    if query.isEmpty {
      finder.matches = speakers.indices.map { Int32($0) }
    } else {
      let matcher = NameMatcher(query)
      var ranks: [Int32: Int] = [:]
      for (index, speaker) in speakers.enumerated() {
        if let rank = matcher.rank(of: speaker.name) { ranks[Int32(index)] = rank }
      }
      let found = ranks.keys.sorted()
      finder.matches = StableSort.sorted(found) { UInt64(bitPattern: Int64(ranks[$0] ?? 0)) ^ (1 << 63) }
    }
    finder.chosen = 0
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
