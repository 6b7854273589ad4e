import Proceedings

/// Follows who has the floor through a record, and lists the turns as quotes.
struct Floor: Sendable {
  private var nextTurn = 0
  private var speakers: [Int: Speaker.ID] = [:]
  /// Quote and speaker of each turn that has been reached; nil where nothing is said in it.
  private var reached: [(quote: Quote.ID?, speaker: Speaker.ID?)] = []
  /// The turn that the last stretch ended in, or the first after it.
  private var current = 0

  /// The turns of `document` that begin in `blocks`, as quotes; their speakers join `identities`.
  mutating func turns(
    beginningIn blocks: Range<Int>, of document: Document, identities: inout Identities
  ) -> [(turn: Int, quote: Quote)] {
    var found: [(turn: Int, quote: Quote)] = []
    while nextTurn < document.turns.count, document.turns[nextTurn].blocks.lowerBound < blocks.upperBound {
      let turn = document.turns[nextTurn]
      let content = SpokenText.content(of: turn, in: document)
      if !content.isEmpty {
        let speaker = turn.participant.flatMap {
          speakerID(of: $0, label: turn.label, document, &identities)
        }
        let source = turn.label.map { $0.isEmpty ? [] : [$0] } ?? []
        found.append(
          (
            nextTurn,
            Quote(speaker: speaker, kind: .turn, source: source, cue: [], content: content, confidence: 1)
          ))
      }
      reached.append((nil, found.last?.turn == nextTurn ? found.last?.quote.speaker : nil))
      nextTurn += 1
    }
    return found
  }

  private mutating func speakerID(
    of participant: Int, label: Span?, _ document: Document, _ identities: inout Identities
  ) -> Speaker.ID? {
    guard document.participants.indices.contains(participant) else { return nil }
    let id = speakers[participant] ?? identities.admit(document.participants[participant])
    speakers[participant] = id
    if let label, !label.isEmpty { identities.mention(id, at: label) }
    return id
  }

  /// `turns` and `quotes` in text order, a turn before the quotes within it; the first has the number `first`.
  mutating func merge(_ turns: [(turn: Int, quote: Quote)], _ quotes: [Quote], numberedFrom first: Int)
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

  /// `resolved`, the speakers of `attributions`, with whoever has the floor for `I` and `we`.
  func speakers(
    _ resolved: [Speaker.ID?], of attributions: [Attribution], in stretch: Stretch, _ document: Document
  ) -> [Speaker.ID?] {
    guard !reached.isEmpty else { return resolved }
    return zip(resolved, attributions).map { speaker, attribution in
      guard let source = attribution.source.first, FirstPerson.speaks(in: attribution, of: stretch),
        let holder = holder(of: stretch.span(source).start, in: document)
      else { return speaker }
      return holder.speaker
    }
  }

  /// `figures` with the turn that they stand in, where they stand in no quote within it.
  func figures(_ figures: [Statistic], in document: Document) -> [Statistic] {
    guard !reached.isEmpty else { return figures }
    return figures.map { figure in
      guard figure.quote == nil, let holder = holder(of: figure.span.start, in: document) else {
        return figure
      }
      var said = figure
      said.quote = holder.quote
      said.speaker = holder.speaker
      return said
    }
  }

  /// The turn that holds `offset`, of those that the last stretch has not left behind; nil outside of turns.
  private func holder(of offset: Int, in document: Document) -> (quote: Quote.ID?, speaker: Speaker.ID?)? {
    var low = current
    var high = reached.count
    while low < high {
      let middle = (low + high) / 2
      if end(of: document.turns[middle], document) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < reached.count, start(of: document.turns[low], document) <= offset else { return nil }
    return reached[low]
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
