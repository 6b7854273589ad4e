import Proceedings

extension OpenDocument {
  /// Where a turn begins in the text.
  func start(ofTurn turn: Int) -> Int {
    let block = turns[turn].blocks.lowerBound
    return blocks.indices.contains(block) ? blocks[block].span.start : text.count
  }

  /// The label that a turn is printed with; nil where it has none.
  func label(ofTurn turn: Int) -> Span? {
    let block = turns[turn].blocks.lowerBound
    guard blocks.indices.contains(block), case .turn(let label) = blocks[block].kind else { return nil }
    return label
  }

  /// The last turn that begins at `offset` or before it; nil above the first.
  func lastTurn(beginningBy offset: Int) -> Int? {
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if start(ofTurn: middle) <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The quote that the label on a line opens, where no word of it stands on the line.
  func speech(openedOn line: Span) -> Int? {
    guard let turn = turn(at: line.start), let quote = quote(ofTurn: turn),
      let content = annotations.quotes[quote].content.first, content.start >= line.end
    else { return nil }
    return quote
  }

  /// The turn that holds the byte at `offset`; nil between turns and in texts that are no records.
  func turn(at offset: Int) -> Int? {
    guard let turn = lastTurn(beginningBy: offset), let block = page(width: 1).block(at: offset),
      turns[turn].blocks.contains(block)
    else { return nil }
    return turn
  }

  /// The quote that a turn is listed as; nil where nothing is said in it, and before it has been worked through.
  func quote(ofTurn turn: Int) -> Int? {
    let first = start(ofTurn: turn)
    let last = turns[turn].blocks.upperBound - 1
    guard blocks.indices.contains(last) else { return nil }
    return index.quotes(overlapping: Span(first, blocks[last].span.end)).first {
      annotations.quotes[$0].kind == .turn && annotations.quotes[$0].start >= first
    }
  }

  /// The places of a speaker to go to: their turns, or for those who have none their quotes; in text order.
  func stops(of speaker: Speaker.ID) -> [Int] {
    guard index.quotesOf.indices.contains(speaker.index) else { return [] }
    let quotes = index.quotesOf[speaker.index].map { Int($0) }
    let turns = quotes.filter { annotations.quotes[$0].kind == .turn }
    return turns.isEmpty ? quotes : turns
  }

  /// Where the record itself places the byte at `offset`.
  func locator(at offset: Int) -> Locator? {
    signposts.locator(at: offset) ?? turn(at: offset).flatMap { turns[$0].locator }
  }
}
