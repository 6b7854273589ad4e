import Proceedings

/// A text as it is laid out: what it is made of and how wide its lines are.
struct Page {
  let bytes: [UInt8]
  let blocks: [Block]
  /// Width of a line, at least one column.
  let width: Int

  init(bytes: [UInt8], blocks: [Block], width: Int) {
    self.bytes = bytes
    self.blocks = blocks
    self.width = max(1, width)
  }

  /// The block that holds `offset`, or the next one where none does, or the last; nil without blocks.
  func block(at offset: Int) -> Int? {
    guard !blocks.isEmpty else { return nil }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].span.end <= offset { low = middle + 1 } else { high = middle }
    }
    return min(low, blocks.count - 1)
  }

  /// Columns that the lines of a block below its first one are set in by.
  func hang(of block: Int) -> Int {
    switch blocks[block].kind {
    case .heading, .turn: return 0
    case .paragraph, .note:
      // In a narrow column the words need the room.
      guard width >= 30 else { return 0 }
      return bytes.withUnsafeBufferPointer { ListMarker.columns(of: blocks[block].span, in: $0) }
    }
  }

  /// Columns that the item of a list is set in by as a whole: as far as in its source, which so tells its level.
  func inset(of block: Int) -> Int {
    guard hang(of: block) > 0 else { return 0 }
    var offset = min(blocks[block].span.start, bytes.count)
    var columns = 0
    while offset > 0, columns < Self.mostInset {
      switch bytes[offset - 1] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return columns
      default: return 0
      }
      offset -= 1
    }
    return min(columns, Self.mostInset)
  }

  /// Deeper levels are not told apart, so that their words have room.
  private static let mostInset = 8

  /// Whether an empty line stands above the block.
  ///
  /// Blocks are set apart, except short lines that the source itself sets close together: addresses, lists, roll
  /// calls.
  func hasGap(above block: Int) -> Bool {
    guard block > 0, block < blocks.count else { return false }
    let above = blocks[block - 1]
    let below = blocks[block]
    guard above.kind == below.kind, above.span.count <= Self.shortLine, below.span.count <= Self.shortLine,
      below.span.start > above.span.end, below.span.start <= bytes.count,
      below.span.start - above.span.end <= Self.shortLine
    else { return true }
    var lineEnds = 0
    for offset in above.span.end..<below.span.start where bytes[offset] == UInt8(ascii: "\n") {
      lineEnds += 1
    }
    return lineEnds != 1
  }

  /// Bytes of a line of a list or an address; a paragraph is longer.
  private static let shortLine = 80
}
