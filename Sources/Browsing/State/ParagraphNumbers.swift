import Proceedings

/// The numbers that paragraphs are cited by: paragraphs and turns count, headings and notes do not.
struct ParagraphNumbers: Sendable {
  /// How many paragraphs there are up to and with each block.
  private let counts: [Int32]
  private let isCounted: [Bool]

  init(_ blocks: [Block]) {
    var count: Int32 = 0
    var counts: [Int32] = []
    var isCounted: [Bool] = []
    counts.reserveCapacity(blocks.count)
    isCounted.reserveCapacity(blocks.count)
    for block in blocks {
      let counts1 = Self.counts(block.kind)
      if counts1 { count += 1 }
      counts.append(count)
      isCounted.append(counts1)
    }
    self.counts = counts
    self.isCounted = isCounted
  }

  private static func counts(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .turn: true
    case .heading, .note: false
    }
  }

  /// How many paragraphs there are.
  var count: Int { Int(counts.last ?? 0) }

  /// The number of a block; nil for headings and notes.
  func number(of block: Int) -> Int? {
    isCounted.indices.contains(block) && isCounted[block] ? Int(counts[block]) : nil
  }

  /// The block of the paragraph with that number, or of the last one.
  func block(of number: Int) -> Int? {
    guard count > 0 else { return nil }
    let number = max(1, min(number, count))
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(counts[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
