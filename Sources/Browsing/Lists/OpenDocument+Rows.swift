import Proceedings

extension OpenDocument {
  // MARK: - Building

  /// Builds the rows of a list anew; the chosen one stays chosen and on its line.
  mutating func rebuildRows(_ pane: Pane, _ shape: ListShape) {
    rebuildRows(pane, keeping: anchor(pane, shape), shape)
  }

  private mutating func rebuildRows(_ pane: Pane, keeping anchor: Anchor?, _ shape: ListShape) {
    view[pane].base = baseRows(pane, order: view[pane].order)
    restartLimit(pane, anchor, shape)
  }

  /// Limits a list to the rows that match, or lifts the limit; `kept` is chosen if it is among them, or else what is
  /// chosen now.
  mutating func limitRows(
    _ pane: Pane, _ pattern: TextPattern?, keeping kept: Anchor? = nil, _ shape: ListShape
  ) {
    let anchor = kept ?? anchor(pane, shape)
    view[pane].limit = pattern.map { RowLimit($0) }
    restartLimit(pane, anchor, shape)
  }

  private mutating func restartLimit(_ pane: Pane, _ anchor: Anchor?, _ shape: ListShape) {
    if let pattern = view[pane].limit?.pattern {
      var limit = RowLimit(pattern)
      limit.awaited = anchor
      view[pane].limit = limit
      _ = advanceLimit(pane, shape, budget: WorkBudget.key)
    } else {
      settle(pane, anchor, shape)
    }
    refreshPeaks(pane)
  }

  /// Takes in what was found; the rows are those of what was known before.
  ///
  /// New rows come at the end until everything has been found: nothing under the cursor moves.
  mutating func take(_ found: Findings, shapes: [ListShape]) {
    let known = shapes.map { itemCount($0.pane) }
    let anchors = shapes.map { anchor($0.pane, $0) }
    let continues = found.continues(findings)
    findings = found
    for (position, shape) in shapes.enumerated() {
      if continues, view[shape.pane].order == .text || isGrowing {
        extendRows(shape.pane, from: known[position])
      } else {
        rebuildRows(shape.pane, keeping: anchors[position], shape)
      }
    }
  }

  private mutating func extendRows(_ pane: Pane, from known: Int) {
    if view[pane].order == .text {
      view[pane].base = baseRows(pane, order: .text)
    } else {
      let new = (known..<itemCount(pane)).filter { isListed($0, in: pane) }.map { Int32($0) }
      guard !new.isEmpty else { return }
      view[pane].base = .listed(view[pane].base.items + new)
    }
    refreshPeaks(pane)
  }

  func itemCount(_ pane: Pane) -> Int {
    switch pane {
    case .text: 0
    case .speakers: annotations.speakers.count
    case .quotes: annotations.quotes.count
    case .statistics: annotations.statistics.count
    }
  }

  private func isListed(_ item: Int, in pane: Pane) -> Bool {
    if pane == .quotes, !view.acts.passes(annotations.quotes[item]) { return false }
    guard !view.limit.isEmpty, pane != .speakers else { return true }
    let speaker = pane == .quotes ? annotations.quotes[item].speaker : annotations.statistics[item].speaker
    return speaker.map { view.limit.contains($0) } ?? false
  }

  /// The rows of a pane under the limits to speakers and to what was said, without that of `&`.
  private func baseRows(_ pane: Pane, order: ListOrder) -> RowList {
    var base = RowList.all(itemCount(pane))
    if !view.limit.isEmpty, pane != .speakers { base = .listed(ownItems(pane, of: view.limit)) }
    if view.acts != .all, pane == .quotes {
      base = .listed(base.items.filter { view.acts.passes(annotations.quotes[Int($0)]) })
    }
    return order == .text ? base : .listed(ordered(base.items, pane, order))
  }

  private func ownItems(_ pane: Pane, of speakers: [Speaker.ID]) -> [Int32] {
    let lists = pane == .quotes ? index.quotesOf : index.figuresOf
    let own = speakers.filter { lists.indices.contains($0.index) }.map { lists[$0.index] }
    return own.count == 1 ? own[0] : own.flatMap { $0 }.sorted()
  }

  private func ordered(_ items: [Int32], _ pane: Pane, _ order: ListOrder) -> [Int32] {
    switch (order, pane) {
    case (.text, _), (_, .text): return items
    case (.name, .speakers):
      let names = speakerRanks()
      return StableSort.sorted(items) { UInt64(names[Int($0)]) }
    case (.name, .quotes):
      let names = speakerRanks()
      return StableSort.sorted(items) { Self.key(index.quoteSpeakers[Int($0)], names) }
    case (.name, .statistics): return sortedBySpeaker(items)
    case (.size, .speakers):
      // In a record by turns first: who is only quoted comes after all who have the floor.
      return StableSort.sorted(items) {
        ~(UInt64(index.turnCounts[Int($0)]) << 32 | UInt64(index.quotesOf[Int($0)].count))
      }
    case (.size, .quotes):
      return StableSort.sorted(items) { ~UInt64(index.quoteLengths[Int($0)]) }
    case (.size, .statistics):
      // Only figures on one scale can be compared, so each scale is ordered by itself.
      let bySize = StableSort.sorted(items) { StableSort.descending(annotations.statistics[Int($0)].value) }
      return StableSort.sorted(bySize) { item in
        index.scaleOf[Int(item)].map { UInt64($0) } ?? UInt64(index.scaleCount)
      }
    }
  }

  /// Figures by the names of those who give them.
  func sortedBySpeaker(_ figures: [Int32]) -> [Int32] {
    let names = speakerRanks()
    return StableSort.sorted(figures) { Self.key(index.figureSpeakers[Int($0)], names) }
  }

  /// The rank of each speaker's name in the alphabet.
  private func speakerRanks() -> [Int] {
    let names = annotations.speakers.enumerated().map { (name: $1.name.lowercased(), index: $0) }
    var ranks = Array(repeating: 0, count: names.count)
    for (rank, entry) in names.sorted(by: { $0.name < $1.name }).enumerated() { ranks[entry.index] = rank }
    return ranks
  }

  /// Without a speaker: after all others.
  private static func key(_ speaker: Int32, _ ranks: [Int]) -> UInt64 {
    UInt64(ranks.indices.contains(Int(speaker)) ? ranks[Int(speaker)] : ranks.count)
  }

  private mutating func refreshPeaks(_ pane: Pane) {
    guard pane == .statistics else { return }
    if case .all(index.scaleOf.count) = view.statistics.rows {
      view.statistics.peaks = Self.shared(index.peaks, index.figureCounts)
      return
    }
    var peaks = Array(repeating: 0.0, count: index.scaleCount)
    var counts = Array(repeating: Int32(0), count: index.scaleCount)
    let rows = view.statistics.rows
    for position in 0..<rows.count {
      let item = rows[position]
      guard let scale = index.scaleOf[item] else { continue }
      peaks[Int(scale)] = max(peaks[Int(scale)], annotations.statistics[item].highest)
      counts[Int(scale)] += 1
    }
    view.statistics.peaks = Self.shared(peaks, counts)
  }

  /// The peaks of scales with several figures: a bar that stands alone would always be full and say nothing.
  private static func shared(_ peaks: [Double], _ counts: [Int32]) -> [Double?] {
    zip(peaks, counts).map { $1 > 1 ? $0 : nil }
  }

  // MARK: - Limiting step by step

  /// Looks at the next rows for the limit of a list; false when all have been looked at.
  mutating func advanceLimit(_ pane: Pane, _ shape: ListShape, budget: Int) -> Bool {
    guard var limit = view[pane].limit, limit.tested < view[pane].base.count else { return false }
    // The rows are moved out while they grow, so that they are not copied with every step.
    view[pane].limit = nil
    let base = view[pane].base
    var matcher = RowMatcher(limit.pattern, in: pane, of: self)
    var left = budget
    while limit.tested < base.count, left > 0 {
      let item = base[limit.tested]
      left -= matcher.weight(item)
      if matcher.fits(item) { limit.passed.append(Int32(item)) }
      limit.tested += 1
    }
    let isDone = limit.tested == base.count
    let awaited = limit.awaited
    let hasArrived = awaited.map { limit.passed.contains(Int32($0.item)) } ?? false
    if hasArrived || isDone { limit.awaited = nil }
    view[pane].limit = limit
    if awaited != nil, hasArrived || isDone { settle(pane, awaited, shape) }
    refreshPeaks(pane)
    return !isDone
  }

  // MARK: - Staying in place

  /// The chosen item and where it stands; in an empty list the one that was chosen before it was emptied.
  func anchor(_ pane: Pane, _ shape: ListShape) -> Anchor? {
    let list = view[pane]
    if let awaited = list.limit?.awaited { return awaited }
    guard let item = list.chosenItem else { return list.lost }
    let line = ListView(list, shape, self).line(of: list.chosen, list.rows, shape, self)
    return Anchor(item: item, line: line ?? 0)
  }

  /// Chooses the anchor's item, or the one that follows it in the text, and puts it on its line again.
  private mutating func settle(_ pane: Pane, _ anchor: Anchor?, _ shape: ListShape) {
    let rows = view[pane].rows
    view[pane].lost = rows.count > 0 ? nil : anchor
    guard let anchor, rows.count > 0 else {
      view[pane].chosen = max(0, min(view[pane].chosen, rows.count - 1))
      return
    }
    let row = rows.position(of: anchor.item) ?? nearest(to: anchor.item, rows)
    let placed = ListView(placing: row, onLine: anchor.line, rows, shape, self)
    view[pane].chosen = row
    view[pane].top = placed.top
    view[pane].skip = placed.skip
  }

  /// Chooses the anchor's item again, if it is listed, and puts it on its line.
  mutating func restore(_ anchor: Anchor, in pane: Pane, _ shape: ListShape) {
    guard view[pane].rows.position(of: anchor.item) != nil else { return }
    settle(pane, anchor, shape)
    view[pane].showsChosen = true
  }

  private func nearest(to item: Int, _ rows: RowList) -> Int {
    var best = 0
    for position in 0..<rows.count {
      let distance = abs(rows[position] - item)
      if distance < abs(rows[best] - item) { best = position }
    }
    return best
  }

  /// Brings rows down from above the view where lines below the last row would stay empty.
  mutating func fill(_ pane: Pane, _ shape: ListShape) {
    let list = view[pane]
    let rows = list.rows
    guard rows.count > 0 else { return }
    let filled = ListView(endingWith: rows.count - 1, rows, shape, self)
    guard list.top > filled.top else { return }
    view[pane].top = filled.top
    view[pane].skip = filled.skip
  }
}

extension Statistic {
  /// The higher end of the figure.
  var highest: Double { kind == .ratio ? value : max(value, upper ?? value) }
}
