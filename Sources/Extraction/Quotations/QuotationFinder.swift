/// Pairs quotation marks: straight, curly, angle and single ones, nested, and over several paragraphs.
///
/// Only the outermost pairs are kept: what somebody quotes within a quotation is part of what is quoted. Every mark is
/// looked at once, and looking ahead is bounded, so unbalanced marks cost no more than balanced ones.
struct QuotationFinder {
  /// Marks that can close each other.
  private enum Family {
    case double, single, angle, corner
  }

  private struct Open {
    let family: Family
    let token: Int
  }

  private let stretch: Stretch
  private var found: [Quotation] = []
  private var open: [Open] = []
  /// The family that the block before left open.
  private var pending: Family?

  /// How far the close of a single mark may lie: an apostrophe that merely looks like one would else swallow a page.
  private static let singleReach = 120
  /// How deep quotations nest before further marks are taken as strays.
  private static let depth = 4

  /// The quotations of `stretch`, in text order, none within another.
  static func quotations(in stretch: Stretch) -> [Quotation] {
    var finder = QuotationFinder(stretch: stretch)
    var start = 0
    while start < stretch.sentences.count {
      let block = stretch.sentences[start].block
      var end = start
      while end < stretch.sentences.count, stretch.sentences[end].block == block { end += 1 }
      finder.pair(stretch.sentences[start].tokens.lowerBound..<stretch.sentences[end - 1].tokens.upperBound)
      start = end
    }
    return finder.found
  }

  private init(stretch: Stretch) { self.stretch = stretch }

  private mutating func pair(_ block: Range<Int>) {
    let marks = block.filter { stretch.tokens[$0].kind == .quotationMark }
    let before = found.count
    let carried = pending
    pending = nil
    open.removeAll(keepingCapacity: true)
    if let carried, let first = marks.first, first > block.lowerBound, family(first) == carried,
      facesBack(first, block)
    {
      // A paragraph in the middle of a quotation that does not open anew, but closes.
      found.append(
        Quotation(tokens: block.lowerBound..<(first + 1), isOpened: false, continuesLast: true))
      for mark in marks.dropFirst() { take(mark, block) }
    } else {
      for mark in marks { take(mark, block) }
    }
    if let outer = open.first { leaveOpen(outer, block) }
    if let carried, before < found.count, found[before].tokens.lowerBound == block.lowerBound,
      found[before].isOpened, family(block.lowerBound) == carried
    {
      found[before].continuesLast = true
    }
  }

  private mutating func take(_ mark: Int, _ block: Range<Int>) {
    let family = family(mark)
    if let place = open.lastIndex(where: { $0.family == family }), closes(mark, block) {
      let start = open[place].token
      open.removeSubrange(place...)
      if open.isEmpty {
        // Three apostrophes in a row are a single and a double mark, whichever way they were cut.
        let next = mark + 1
        let isDoubled =
          family == .double && next < block.upperBound && stretch.tokens[next].kind == .quotationMark
          && isSingle(next) && !stretch.tokens[next].shape.contains(.spaceBefore)
        found.append(Quotation(tokens: start..<(isDoubled ? next + 1 : next)))
      }
    } else if opens(mark, block), open.count < Self.depth {
      if family == .single, !hasClose(mark, block) { return }
      // The same straight mark once more means that the earlier one was never closed.
      if let place = open.lastIndex(where: { $0.family == family }) { open.removeSubrange(place...) }
      open.append(Open(family: family, token: mark))
    }
  }

  /// What to make of a quotation that its paragraph does not close.
  private mutating func leaveOpen(_ outer: Open, _ block: Range<Int>) {
    let next = block.upperBound
    let continues =
      next < stretch.tokens.count
      && (family(next) == outer.family && stretch.tokens[next].kind == .quotationMark
        || outer.family != .single && nextMarkCloses(after: next, outer.family))
    let closed = found.last.map { $0.tokens.lowerBound >= outer.token } ?? false
    guard !closed else { return }
    if continues { pending = outer.family }
    let sentence = stretch.sentences[stretch.sentence(ofToken: outer.token)].tokens
    let end =
      continues || outer.token == block.lowerBound || outer.token == sentence.lowerBound
      ? block.upperBound : sentence.upperBound
    guard outer.family != .single else { return }
    found.append(Quotation(tokens: outer.token..<end, isClosed: false))
  }

  /// Whether the block that begins at `start` closes a quotation before it opens one.
  private func nextMarkCloses(after start: Int, _ wanted: Family) -> Bool {
    let block = stretch.sentences[stretch.sentence(ofToken: start)].block
    for index in start..<min(start + 400, stretch.tokens.count) {
      guard stretch.tokens[index].kind == .quotationMark, family(index) == wanted else { continue }
      guard stretch.sentences[stretch.sentence(ofToken: index)].block == block else { return false }
      return stretch.tokens[index].shape.contains(.closingMark)
    }
    return false
  }

  // MARK: Single marks

  private func opens(_ mark: Int, _ block: Range<Int>) -> Bool {
    let token = stretch.tokens[mark]
    if token.shape.contains(.openingMark) { return true }
    let gluedAfter =
      mark + 1 < block.upperBound && !stretch.tokens[mark + 1].shape.contains(.spaceBefore)
    if token.shape.contains(.closingMark) {
      // Scraped text turns marks round: `”Yes” he said`.
      return gluedAfter && startsFree(mark, block) && stretch.tokens[mark + 1].kind == .word
        && open.isEmpty && !isSingle(mark)
    }
    if isSingle(mark) { return gluedAfter && startsFree(mark, block) }
    return mark + 1 < block.upperBound && (startsFree(mark, block) || gluedAfter || open.isEmpty)
  }

  private func closes(_ mark: Int, _ block: Range<Int>) -> Bool {
    let token = stretch.tokens[mark]
    // `„so“` closes with the mark that opens elsewhere.
    if token.shape.contains(.openingMark) {
      return isLowMark(mark, open: false) && open.last.map { isLowMark($0.token, open: true) } ?? false
    }
    if token.shape.contains(.closingMark) { return !isSingle(mark) || endsFree(mark, block) }
    if isSingle(mark) { return !token.shape.contains(.spaceBefore) && endsFree(mark, block) }
    return
      !(token.shape.contains(.spaceBefore) && mark + 1 < block.upperBound
      && !stretch.tokens[mark + 1].shape.contains(.spaceBefore)
      && stretch.tokens[mark + 1].kind == .word)
  }

  /// Whether nothing but a space, bracket, dash or another mark stands before.
  private func startsFree(_ mark: Int, _ block: Range<Int>) -> Bool {
    mark == block.lowerBound || stretch.tokens[mark].shape.contains(.spaceBefore)
      || stretch.tokens[mark - 1].kind == .quotationMark || stretch.tokens[mark - 1].kind == .punctuation
  }

  /// Whether the word before a mark ends with it, and the next begins after a space or is no word.
  private func endsFree(_ mark: Int, _ block: Range<Int>) -> Bool {
    mark + 1 >= block.upperBound || stretch.tokens[mark + 1].shape.contains(.spaceBefore)
      || stretch.tokens[mark + 1].kind != .word
  }

  /// Whether the mark is `„` (to open) or `“` (to close a `„`).
  private func isLowMark(_ mark: Int, open: Bool) -> Bool {
    let token = stretch.tokens[mark]
    guard token.end - token.start == 3 else { return false }
    return stretch.text.bytes[Int(token.start) + 2] == (open ? 0x9E : 0x9C)
  }

  private func facesBack(_ mark: Int, _ block: Range<Int>) -> Bool {
    let token = stretch.tokens[mark]
    return token.shape.contains(.closingMark)
      || !token.shape.contains(.openingMark) && !token.shape.contains(.spaceBefore)
  }

  /// Whether a single mark that opens is also closed, by a mark that does not merely end a possessive.
  private func hasClose(_ mark: Int, _ block: Range<Int>) -> Bool {
    for index in (mark + 1)..<max(mark + 1, min(mark + Self.singleReach, block.upperBound)) {
      guard stretch.tokens[index].kind == .quotationMark, isSingle(index) else { continue }
      if stretch.tokens[index].shape.contains(.openingMark) { return false }
      if closes(index, block) { return true }
    }
    return false
  }

  private func isSingle(_ mark: Int) -> Bool { family(mark) == .single }

  private func family(_ mark: Int) -> Family {
    let token = stretch.tokens[mark]
    let bytes = stretch.text.bytes
    let start = Int(token.start)
    switch (bytes[start], token.end - token.start) {
    case (UInt8(ascii: "'"), 1), (UInt8(ascii: "`"), 1),
      (0xC2, 2) where bytes[start] != 0xC2 || bytes[start + 1] == 0xB4:
      return .single
    case (0xC2, _): return .angle
    case (0xE2, 3):
      switch bytes[start + 2] {
      case 0x98, 0x99, 0x9A, 0x9B: return .single
      case 0xB9, 0xBA: return .angle
      default: return .double
      }
    case (0xE3, _): return .corner
    default: return .double
    }
  }
}
