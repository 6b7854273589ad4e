/// The words of a source that name someone: without what only stands beside the name.
extension StretchNames {
  /// `range` without marks at its ends, a dateline before it and a time behind it.
  func naming(_ range: Range<Int>) -> Range<Int> {
    stretch.trimmed(withoutTime(stretch.withoutDateline(stretch.trimmed(range))))
  }

  /// `the tribunal this month`, `the mayor on Friday`: the time belongs to the verb.
  private func withoutTime(_ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    var isTime = false
    while start > range.lowerBound + 1, nameAt[start - 1] < 0, stretch.isOfTime(start - 1) {
      start -= 1
      isTime = isTime || !stretch.opensTime(start)
    }
    // `students of the week` has no opening word.
    while start < range.upperBound, !stretch.opensTime(start), !stretch.classes(start).contains(.calendar) {
      start += 1
    }
    return isTime ? range.lowerBound..<start : range
  }
}

extension Stretch {
  /// Whether the token at `index` names a time or opens a phrase that does.
  fileprivate func isOfTime(_ index: Int) -> Bool {
    !classes(index).isDisjoint(with: [.timeWord, .calendar, .durationUnit]) || opensTime(index)
  }

  /// `this` of `this month`, `on` of `on Friday`.
  fileprivate func opensTime(_ index: Int) -> Bool {
    ["this", "last", "next", "on", "earlier", "later", "early", "late", "yesterday", "today"].contains {
      isWord(index, $0)
    }
  }

  /// `OSLO -- The minister`: the dateline that opens a report is no part of a source.
  fileprivate func withoutDateline(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, tokens[first].shape.isSuperset(of: [.sentenceStart, .allCapitals]),
      let dash = range.prefix(Self.longestDateline).first(where: isSpacedDash), dash + 1 < range.upperBound
    else { return range }
    return (dash + 1)..<range.upperBound
  }

  private static let longestDateline = 8

  /// Whether a dash with a space before it stands at `index`.
  private func isSpacedDash(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .punctuation, token.shape.contains(.spaceBefore) else { return false }
    return token.first == UInt8(ascii: "-") || isHyphen(index)
  }

  /// `range` without marks, and a possessive, at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range.clamped(to: 0..<tokens.count)
    func isEdge(_ index: Int) -> Bool {
      let token = tokens[index]
      return token.kind == .punctuation || token.kind == .terminator || token.kind == .quotationMark
    }
    while let first = range.first, isEdge(first), !isMark(first, "(") || range.count == 1 {
      range = range.dropFirst()
    }
    while let last = range.last, isEdge(last) || isPossessive(last), !isMark(last, ")") {
      range = range.dropLast()
    }
    return range
  }
}
