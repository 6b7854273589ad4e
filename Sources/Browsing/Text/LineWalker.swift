import Proceedings

/// Goes from line to line through a page and wraps no more of it than it passes.
struct LineWalker {
  let page: Page
  private var block: Int
  private var isGap = false
  private var segment = 0
  private var lines: [Span] = []
  private var index = 0
  /// Columns that the lines of the block are set in by.
  private var inset = 0
  /// Columns that all but the first are set in by besides.
  private var hang = 0

  /// At the line that holds `place`; nil for a page without blocks.
  init?(_ page: Page, at place: TextPlace) {
    guard let block = page.block(at: place.offset) else { return nil }
    self.page = page
    self.block = block
    let start = page.blocks[block].span.start
    isGap = place.isGap && place.offset <= start && page.hasGap(above: block)
    let segments = self.segments
    segment = segments.index(holding: max(place.offset, start))
    load()
    index = max(0, (lines.firstIndex { $0.start > place.offset } ?? lines.count) - 1)
  }

  /// At the last line.
  init?(atEndOf page: Page) {
    guard let last = page.blocks.last else { return nil }
    self.init(page, at: TextPlace(last.span.end))
    index = lines.count - 1
  }

  private var segments: BlockSegments { BlockSegments(of: page.blocks[block].span, in: page.bytes) }

  /// The line where the walker stands.
  var line: TextLine {
    isGap
      ? TextLine(block: block, span: Span(blockStart, blockStart), isGap: true)
      : TextLine(
        block: block, span: lines[index], isGap: false, indent: inset + (segment > 0 || index > 0 ? hang : 0))
  }

  private var blockStart: Int { page.blocks[block].span.start }

  /// Wraps the segment; one of nothing but white space is an empty line, so that none is without lines.
  private mutating func load() {
    let span = segments[segment]
    inset = page.inset(of: block)
    hang = page.hang(of: block)
    let width = page.width - inset
    let later = width - hang
    lines = page.bytes.withUnsafeBufferPointer {
      LineBreaker.lines(
        of: $0, span, width: segment > 0 ? later : width, laterWidth: later, limit: .max)
    }
    if lines.isEmpty { lines = [Span(span.start, span.start)] }
    index = 0
  }

  /// One line on; false at the last.
  mutating func advance() -> Bool {
    if isGap {
      isGap = false
      return true
    }
    if index + 1 < lines.count {
      index += 1
      return true
    }
    if segment + 1 < segments.count {
      segment += 1
      load()
      return true
    }
    guard block + 1 < page.blocks.count else { return false }
    block += 1
    segment = 0
    isGap = page.hasGap(above: block)
    load()
    return true
  }

  /// One line back; false at the first.
  mutating func retreat() -> Bool {
    if !isGap {
      if index > 0 {
        index -= 1
        return true
      }
      if segment > 0 {
        segment -= 1
        load()
        index = lines.count - 1
        return true
      }
      if page.hasGap(above: block) {
        isGap = true
        return true
      }
    }
    guard block > 0 else { return false }
    isGap = false
    block -= 1
    segment = segments.count - 1
    load()
    index = lines.count - 1
    return true
  }

  /// `count` lines on, or back if negative; the number of lines that it went.
  mutating func move(by count: Int) -> Int {
    var moved = 0
    if count >= 0 {
      while moved < count, advance() { moved += 1 }
    } else {
      while moved > count, retreat() { moved -= 1 }
    }
    return moved
  }
}
