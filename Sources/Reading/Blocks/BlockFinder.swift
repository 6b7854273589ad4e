import Proceedings

/// Finds the headings, paragraphs and notes of a text, line by line in one pass.
struct BlockFinder {
  private let bytes: [UInt8]
  private let layout: Layout
  private let headings: HeadingRule
  private var found: [Block] = []
  private var pending: LineGroup?
  /// Whether a heading or a paragraph has been found.
  private var hasText = false

  /// Lines are joined within at most so many, so that a text without blank lines costs no more than others.
  private static let longestRegion = 1000

  /// The blocks of `bytes`, in order; and what the header that they may begin with says.
  static func blocks(in bytes: [UInt8]) -> (blocks: [Block], frontMatter: FrontMatter?) {
    let frontMatter = FrontMatter(bytes)
    let start = frontMatter?.span.end ?? 0
    var finder = BlockFinder(bytes, Layout(bytes, from: start))
    if let frontMatter { finder.add(frontMatter) }
    finder.run(from: start)
    if finder.found.isEmpty {
      let all = bytes.trimmed(Span(0, bytes.count))
      if !all.isEmpty { finder.found = [Block(.paragraph, all)] }
    }
    return (finder.found, frontMatter)
  }

  private init(_ bytes: [UInt8], _ layout: Layout) {
    self.bytes = bytes
    self.layout = layout
    headings = HeadingRule(bytes: bytes, layout: layout)
  }

  /// Each line of the header is a note of its own, so that they stand below one another as its writer put them.
  private mutating func add(_ frontMatter: FrontMatter) {
    var reader = LineReader(bytes)
    while let line = reader.next(), line.span.start < frontMatter.span.end {
      found.append(Block(.note, bytes.trimmed(line.span)))
    }
  }

  private mutating func run(from start: Int) {
    let joiner = LineJoiner(bytes: bytes, layout: layout)
    let mostBlanks = layout.isDoubleSpaced ? 1 : 0
    var reader = LineReader(bytes, from: start)
    var region: [Line] = []
    while let line = reader.next() {
      if !region.isEmpty, line.blanksBefore > mostBlanks || region.count >= Self.longestRegion {
        add(joiner.groups(of: region))
        region.removeAll(keepingCapacity: true)
      }
      region.append(line)
    }
    add(joiner.groups(of: region))
    settle(next: nil)
  }

  private mutating func add(_ groups: [LineGroup]) {
    for group in groups {
      if let open = pending, continues(open, group) {
        pending?.last = group.last
        pending?.lineCount += group.lineCount
        continue
      }
      if let open = pending, case .rule(let level?) = group.shape, isUnderlined(open, by: group) {
        found.append(Block(.heading(level: level), open.span))
        hasText = true
        pending = nil
        continue
      }
      settle(next: group)
      pending = group
    }
  }

  /// Whether a page break or the like has put a blank line into the middle of a sentence.
  private func continues(_ open: LineGroup, _ group: LineGroup) -> Bool {
    guard group.shape == .text, group.first.blanksBefore <= 2, open.last.columns >= 40,
      bytes.startsLower(group.first.span), bytes.stopsMidSentence(open.last.span)
    else { return false }
    switch open.shape {
    case .text, .item, .labelled: return true
    case .markedHeading, .rule, .note: return false
    }
  }

  private func isUnderlined(_ open: LineGroup, by rule: LineGroup) -> Bool {
    open.lineCount == 1 && rule.first.blanksBefore == 0 && open.shape == .text && open.first.columns <= 120
  }

  /// Makes a block of the group that was waiting to see what comes after it.
  private mutating func settle(next: LineGroup?) {
    guard let group = pending else { return }
    pending = nil
    switch group.shape {
    case .rule: return
    case .markedHeading(let level, let words):
      found.append(Block(.heading(level: level), Emphasis.inside(words, in: bytes)))
      hasText = true
    case .note: found.append(Block(.note, group.span))
    case .text, .item, .labelled:
      if group.lineCount == 1, NoteRule.isNote(group.first.span, in: bytes) {
        found.append(Block(.note, group.span))
        return
      }
      if let level = headings.level(of: group, isFirst: !hasText, next: next) {
        found.append(Block(.heading(level: level), Emphasis.inside(group.span, in: bytes)))
      } else {
        GluedSentences.paragraphs(of: group.span, in: bytes, into: &found)
      }
      hasText = true
    }
  }
}
