import Proceedings

/// Follows who has the floor through a record, and lists the turns as quotes.
struct Floor: Sendable {
  /// A turn as a quote, with its number in the record.
  typealias Listed = (turn: Int, quote: Quote)

  private var nextTurn = 0
  /// Quote and speaker of each turn that has been reached; nil where nothing is said in it.
  private var reached: [(quote: Quote.ID?, speaker: Speaker.ID?)] = []
  /// The turn that the last stretch ended in, or the first after it.
  private var current = 0

  /// The turns of `document` that begin in `blocks`, as quotes whose speakers `identities` is told of.
  mutating func turns(
    beginningIn blocks: Range<Int>, of document: Document, heardBy identities: inout Identities
  ) -> [Listed] {
    var found: [Listed] = []
    while nextTurn < document.turns.count,
      document.turns[nextTurn].blocks.lowerBound < blocks.upperBound
    {
      let turn = document.turns[nextTurn]
      let label = turn.label.flatMap { $0.isEmpty ? nil : $0 }
      let content = SpokenText.content(of: turn, in: document)
      if !content.isEmpty {
        if let participant = turn.participant { identities.hear(participant, at: label) }
        let quote = Quote(
          kind: .turn, source: label.map { [$0] } ?? [], cue: [], content: content, confidence: 1)
        found.append((nextTurn, quote))
      }
      reached.append((nil, nil))
      nextTurn += 1
    }
    return found
  }

  /// `turns` with their speakers, now that `identities` knows them.
  mutating func named(_ turns: [Listed], in document: Document, by identities: Identities) -> [Listed] {
    turns.map { listed in
      var listed = listed
      listed.quote.speaker = document.turns[listed.turn].participant.flatMap(
        identities.speaker(ofParticipant:))
      reached[listed.turn].speaker = listed.quote.speaker
      return listed
    }
  }

  /// `turns` and `quotes` in text order, a turn before the quotes within it; the first has the number `first`.
  mutating func merge(_ turns: [Listed], _ quotes: [Quote], numberedFrom first: Int)
    -> [Quote]
  {
    guard !turns.isEmpty else { return quotes }
    var merged: [Quote] = []
    merged.reserveCapacity(turns.count + quotes.count)
    var next = 0
    for (turn, quote) in turns {
      while next < quotes.count, quotes[next].start < quote.start {
        merged.append(quotes[next])
        next += 1
      }
      reached[turn].quote = Quote.ID(first + merged.count)
      merged.append(quote)
    }
    return merged + quotes[next...]
  }

  /// For each of `attributions` the number of the participant in whose turn it stands.
  func participants(
    of attributions: [Attribution], in stretch: Stretch, _ document: Document
  ) -> [Int?] {
    guard !reached.isEmpty else { return [] }
    return attributions.map { attribution in
      guard let words = attribution.source.first ?? attribution.cue.first,
        let turn = turn(at: stretch.span(words).start, in: document)
      else { return nil }
      return document.turns[turn].participant
    }
  }

  /// Those of `attributions` that tell something.
  ///
  /// In a record `I thank you` and `they said that` are part of a turn that is listed anyway; alone they say nothing.
  func telling(_ attributions: [Attribution], in stretch: Stretch, _ document: Document) -> [Attribution] {
    guard !reached.isEmpty else { return attributions }
    return attributions.filter { attribution in
      guard attribution.kind == .indirect,
        attribution.content.joined().allSatisfy({
          stretch.tokens[$0].kind != .number
            && (stretch.tokens[$0].kind != .word || stretch.functionKind($0) != nil)
        }), let word = attribution.content.first
      else { return true }
      return turn(at: stretch.span(word).start, in: document) == nil
    }
  }

  /// `figures` with the turn that they stand in, where they stand in no quote within it.
  func figures(_ figures: [Statistic], in document: Document) -> [Statistic] {
    guard !reached.isEmpty else { return figures }
    return figures.map { figure in
      guard figure.quote == nil, let turn = turn(at: figure.span.start, in: document) else { return figure }
      var said = figure
      said.quote = reached[turn].quote
      said.speaker = reached[turn].speaker
      return said
    }
  }

  /// The turn that holds `offset`, of those that the last stretch has not left behind; nil outside of turns.
  private func turn(at offset: Int, in document: Document) -> Int? {
    var low = current
    var high = reached.count
    while low < high {
      let middle = (low + high) / 2
      if end(of: document.turns[middle], document) <= offset { low = middle + 1 } else { high = middle }
    }
    return low < reached.count && start(of: document.turns[low], document) <= offset ? low : nil
  }

  /// Leaves behind the turns that end before `offset`.
  mutating func pass(_ offset: Int, in document: Document) {
    while current < reached.count, end(of: document.turns[current], document) <= offset { current += 1 }
  }

  private func start(of turn: Turn, _ document: Document) -> Int {
    document.blocks.indices.contains(turn.blocks.lowerBound)
      ? document.blocks[turn.blocks.lowerBound].span.start : .max
  }

  private func end(of turn: Turn, _ document: Document) -> Int {
    let last = turn.blocks.upperBound - 1
    return document.blocks.indices.contains(last) ? document.blocks[last].span.end : 0
  }
}
