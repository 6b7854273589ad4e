extension Document {
  /// The turn that holds the byte at `offset`, as an index into `turns`; nil between turns and in texts that are no records.
  public func turn(at offset: Int) -> Int? {
    let next = turns.partitioningIndex { start(of: $0) > offset }
    guard next > 0 else { return nil }
    let block = blocks.partitioningIndex { $0.span.start > offset } - 1
    return turns[next - 1].blocks.contains(block) ? next - 1 : nil
  }

  /// Where the record places the byte at `offset`: by the last page, column or time before it, else by its turn; nil without.
  public func locator(at offset: Int) -> Locator? {
    signposts.locator(at: offset) ?? turn(at: offset).flatMap { turns[$0].locator }
  }

  private func start(of turn: Turn) -> Int {
    blocks.indices.contains(turn.blocks.lowerBound) ? blocks[turn.blocks.lowerBound].span.start : text.count
  }
}

extension Array {
  /// The index of the first element that `belongs`, if all elements from some index on do; the count where none does.
  fileprivate func partitioningIndex(_ belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
