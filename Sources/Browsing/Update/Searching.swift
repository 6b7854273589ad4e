import Proceedings

extension BrowserState {
  // MARK: - From match to match

  /// `n` and `N`: to the next match of the last search, in the pane with the focus.
  mutating func searchOn(_ count: Int, isBackward: Bool) {
    guard let pattern = search?.pattern ?? queries.last.flatMap({ TextPattern($0) }) else {
      say("nothing has been searched for yet\(advice(.search, "searches"))")
      return
    }
    guard placeCount(focus) > 0 else {
      say(emptyReason(focus))
      return
    }
    if search == nil || search?.pane != focus || search?.document != current {
      search = Search(pattern, in: focus, of: current)
    }
    remember()
    seek(from: searchPlace, includingIt: !isPlaceSeen, isBackward: isBackward, repeats: count)
  }

  /// Whether the search goes on from behind its place, which is a match that has been seen or a chosen row.
  private var isPlaceSeen: Bool {
    focus != .text || search?.current?.start == documents[current].view.place.offset
  }

  /// Where a search in the pane with the focus starts.
  private var searchPlace: Int {
    focus == .text ? documents[current].view.place.offset : documents[current].view[focus].chosen
  }

  /// How many places a match may begin at.
  private func placeCount(_ pane: Pane) -> Int {
    pane == .text ? documents[current].text.count : documents[current].view[pane].rows.count
  }

  /// Sets out for a match; what is near is found at once, what is far in the ticks that follow.
  mutating func seek(from place: Int, includingIt: Bool, isBackward: Bool, repeats: Int) {
    guard let pane = search?.pane else { return }
    let count = placeCount(pane)
    let next = isBackward || includingIt ? place : place + 1
    search?.isVain = false
    search?.isStopped = false
    search?.seek = Seek(next: min(next, count), left: count, isBackward: isBackward, repeats: max(1, repeats))
  }

  // MARK: - Steps

  /// Whether something goes on that a tick is needed for.
  var hasWork: Bool {
    if isFinding || Pane.lists.contains(where: { isLimiting($0) }) { return true }
    guard let search, search.document == current, !search.isStopped else { return false }
    if search.seek != nil { return true }
    return search.pane == .text
      ? !search.counter.isComplete(for: documents[current].text.count)
      : search.rows.tested < documents[current].view[search.pane].rows.count
  }

  /// Whether the rows of a list are being looked through for a limit.
  func isLimiting(_ pane: Pane) -> Bool {
    let list = documents[current].view[pane]
    return list.limit.map { $0.tested < list.base.count && !$0.isStopped } ?? false
  }

  /// Goes on with limits, the way to the next match and the counting of matches, as far as `budget` goes.
  mutating func work(budget: Int) {
    for pane in Pane.lists where isLimiting(pane) {
      _ = documents[current].advanceLimit(pane, layout.shape(pane), budget: budget)
    }
    guard let search, search.document == current, !search.isStopped else { return }
    var left = budget
    while left > 0, self.search?.seek != nil { left -= advanceSeek(budget: left) }
    if search.pane == .text { countInText(budget: max(left, 1)) } else { countInRows(budget: max(left, 1)) }
  }

  private mutating func countInText(budget: Int) {
    guard let pattern = search?.pattern else { return }
    let bytes = documents[current].text.bytes
    search?.counter.advance(pattern, in: bytes, budget: budget)
    guard search?.rank == nil, let match = search?.current else { return }
    let rank = search?.counter.rank(of: match.start, pattern, in: bytes)
    search?.rank = rank
  }

  private mutating func countInRows(budget: Int) {
    guard var counting = search else { return }
    // Moved out while its list grows, so that it is not copied with every step.
    search = nil
    defer { search = counting }
    let rows = documents[current].view[counting.pane].rows
    var matcher = RowMatcher(counting.pattern, in: counting.pane, of: documents[current])
    var left = budget
    while counting.rows.tested < rows.count, left > 0 {
      let item = rows[counting.rows.tested]
      left -= matcher.weight(item)
      if matcher.fits(item) { counting.rows.positions.append(Int32(counting.rows.tested)) }
      counting.rows.tested += 1
    }
    counting.rank = counting.rows.rank(of: documents[current].view[counting.pane].chosen)
  }

  /// Looks at the next places on the way to a match; the bytes that were looked at.
  private mutating func advanceSeek(budget: Int) -> Int {
    guard let search, let seek = search.seek else { return budget }
    return search.pane == .text
      ? seekInText(search, seek, budget: budget) : seekInRows(search, seek, budget: budget)
  }

  private mutating func seekInText(_ search: Search, _ seek: Seek, budget: Int) -> Int {
    var seek = seek
    let bytes = documents[current].text.bytes
    if seek.isBackward ? seek.next <= 0 : seek.next >= bytes.count {
      seek.next = seek.isBackward ? bytes.count : 0
      seek.hasWrapped = true
    }
    let weight = search.pattern.weight
    let step = min(max(1, budget / weight), seek.left, seek.isBackward ? seek.next : bytes.count - seek.next)
    let range = seek.isBackward ? seek.next - step..<seek.next : seek.next..<seek.next + step
    let match = bytes.withUnsafeBufferPointer {
      seek.isBackward
        ? search.pattern.last(in: $0, from: range.lowerBound, to: range.upperBound)
        : search.pattern.first(in: $0, from: range.lowerBound, to: range.upperBound)
    }
    seek.left -= step
    seek.next = seek.isBackward ? range.lowerBound : range.upperBound
    if let match {
      seek.next = seek.isBackward ? match.start : match.start + 1
      seek.left = bytes.count
      seek.repeats -= 1
      self.search?.current = match
      self.search?.rank = nil
    }
    continueSeek(seek, hasFound: match != nil)
    return max(step, 1) * weight
  }

  private mutating func seekInRows(_ search: Search, _ seek: Seek, budget: Int) -> Int {
    var seek = seek
    let rows = documents[current].view[search.pane].rows
    var matcher = RowMatcher(search.pattern, in: search.pane, of: documents[current])
    var used = 0
    var match: Int?
    while used < budget, seek.left > 0, match == nil {
      if seek.isBackward ? seek.next <= 0 : seek.next >= rows.count {
        seek.next = seek.isBackward ? rows.count : 0
        seek.hasWrapped = true
      }
      guard rows.count > 0 else { break }
      let row = seek.isBackward ? seek.next - 1 : seek.next
      used += matcher.weight(rows[row])
      if matcher.fits(rows[row]) { match = row }
      seek.next += seek.isBackward ? -1 : 1
      seek.left -= 1
    }
    if let match {
      seek.left = rows.count
      seek.repeats -= 1
      if seek.repeats == 0 { choose(match, in: search.pane) }
    }
    continueSeek(seek, hasFound: match != nil)
    return max(used, 1)
  }

  /// Arrives when the last match has been found, gives up when everything has been looked through.
  private mutating func continueSeek(_ seek: Seek, hasFound: Bool) {
    if hasFound, seek.repeats == 0 {
      search?.seek = nil
      if seek.hasWrapped { say(seek.isBackward ? "on from the end" : "on from the start") }
      if search?.pane == .text, let match = search?.current {
        documents[current].view.position =
          textView.shown(TextPlace(match.start), from: documents[current].view.position)
        isFollowing = false
      }
    } else if seek.left <= 0 {
      search?.seek = nil
      search?.isVain = true
      search?.current = nil
      search?.rank = nil
      returnFromVainSearch()
    } else {
      search?.seek = seek
    }
  }

  /// Nothing matches: back to where the search began.
  private mutating func returnFromVainSearch() {
    if case .prompt(let prompt) = mode {
      restoreView(prompt.origin)
    } else if let search {
      say("no “\(search.pattern.query)” in \(search.pane.name.string)")
    }
  }

  // MARK: - When rows change

  /// The rows of a list are others than before: matches in them have to be found again.
  mutating func rowsChanged(in pane: Pane) {
    guard search?.pane == pane, search?.document == current else { return }
    search?.rows = RowMatches()
    search?.rank = nil
    search?.seek = nil
  }
}
