import Proceedings

/// Decides which lines without a blank line between them are one paragraph.
struct LineJoiner {
  let bytes: [UInt8]
  let layout: Layout

  /// How many lines are looked at to find their width.
  private static let sample = 200

  /// The groups that the lines of `region` form.
  func groups(of region: [Line]) -> [LineGroup] {
    let width = width(of: region)
    var groups: [LineGroup] = []
    for line in region {
      let shape = LineShape.of(line, in: bytes)
      if let group = groups.last, joins(group, line, shape, width: width) {
        groups[groups.count - 1].last = line
        groups[groups.count - 1].lineCount += 1
      } else {
        groups.append(LineGroup(first: line, last: line, shape: shape))
      }
    }
    if groups.count == 1 { groups[0].isAlone = true }
    return groups
  }

  /// The width that this region is wrapped at: its own where it is long enough to tell, else the text's.
  private func width(of region: [Line]) -> Int? {
    guard region.count > 1 else { return nil }
    if layout.isDoubleSpaced { return layout.width }
    var breaks: [LineBreak] = []
    for index in 1..<min(region.count, Self.sample) where !startsItem(region[index], after: region[index - 1])
    {
      breaks.append(LineBreak(region[index - 1], before: region[index], in: bytes))
    }
    if let width = WrapWidth.estimate(breaks, share: 0.7) { return width }
    guard let width = layout.width, WrapWidth.isWrapped(breaks, at: width, share: 0.5) else { return nil }
    return width
  }

  private func startsItem(_ line: Line, after last: Line) -> Bool {
    guard ListMark.length(at: line.span, in: bytes) != nil else { return false }
    return !(bytes.stopsMidSentence(last.span) && itemTextIsSmall(line))
  }

  /// Whether `line` goes on with the paragraph of `group`.
  private func joins(_ group: LineGroup, _ line: Line, _ shape: LineShape, width: Int?) -> Bool {
    let last = group.last
    switch group.shape {
    case .markedHeading, .rule, .note: return false
    case .text, .item, .labelled: break
    }
    let lineBreak = LineBreak(last, before: line, in: bytes)
    let isFull = width.map(lineBreak.isFull)
    let goesOn = bytes.stopsMidSentence(last.span)
    switch shape {
    case .markedHeading, .rule: return false
    case .note: if !(goesOn && isFull == true) { return false }
    case .item: if !(goesOn && isFull == true && itemTextIsSmall(line)) { return false }
    case .labelled: if !(goesOn && isFull == true) { return false }
    case .text: break
    }
    if changesToOrFromCapitals(last, line) { return false }
    if goesOn, bytes.startsLower(line.span), last.columns >= 40 || isFull == true { return true }
    guard let width, isFull == true else { return false }
    guard bytes.endsSentence(last.span) else { return !isIndented(line, under: group) }
    // After a full stop only a line that is really full goes on.
    return !isIndented(line, under: group) && lineBreak.isQuiteFull(width: width)
  }

  private func itemTextIsSmall(_ line: Line) -> Bool {
    guard let text = ListMark.textStart(at: line.span, in: bytes), text < line.span.end else { return false }
    return bytes.startsLower(Span(text, line.span.end))
  }

  /// A line in capitals and one that is not are a heading and a text.
  private func changesToOrFromCapitals(_ last: Line, _ line: Line) -> Bool {
    guard !layout.isShouted else { return false }
    return Capitals.isAll(last.span, in: bytes) != Capitals.isAll(line.span, in: bytes)
      && !(bytes.stopsMidSentence(last.span) && bytes.startsLower(line.span))
      && (Capitals.isAll(last.span, in: bytes) || !bytes.stopsMidSentence(last.span))
  }

  /// Whether the line is further in than the paragraph's first one, which begins a new paragraph.
  private func isIndented(_ line: Line, under group: LineGroup) -> Bool {
    if case .item(let textIndent) = group.shape { return line.indent > textIndent }
    return line.indent >= group.last.indent + 2 && bytes.endsSentence(group.last.span)
  }
}
