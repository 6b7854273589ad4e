import Proceedings

/// Decides whether a line without marks is a heading.
struct HeadingRule {
  let bytes: [UInt8]
  let layout: Layout

  private static let longestTitle = 120
  private static let longestHeading = 70
  private static let mostWords = 10

  /// The level of the heading that `group` is before `next`; nil when it is none.
  func level(of group: LineGroup, isFirst: Bool, next: LineGroup?) -> Int? {
    guard group.lineCount == 1, group.first.columns <= Self.longestTitle, let next else { return nil }
    let line = HeadingLine(bytes, group.first)
    guard bytes.startsSentence(line.words), !line.isSalutation else { return nil }
    if isFirst, isTitle(line, of: group, next: next) { return 1 }
    if isCapitals(line, of: group, next: next) { return isFirst ? 1 : 2 }
    return isShortLine(line, of: group, next: next) ? 3 : nil
  }

  /// The first line of a text is its title when it is short and the text that follows is longer, or a heading
  /// itself.
  private func isTitle(_ line: HeadingLine, of group: LineGroup, next: LineGroup) -> Bool {
    guard line.sentences == 1 else { return false }
    if group.isAlone { return line.endsLikeHeadline || isMoreText(next, than: line) }
    // A headline and its second line, its date or its author, before the text begins.
    return line.endsLikeHeadline && next.lineCount == 1 && next.first.columns <= Self.longestTitle
      && !bytes.startsLower(next.first.span) && next.shape != .labelled
  }

  /// A line in capitals, unless it is a piece of a text in capitals.
  private func isCapitals(_ line: HeadingLine, of group: LineGroup, next: LineGroup) -> Bool {
    guard !layout.isShouted, line.sentences == 1, Capitals.isAll(line.words, in: bytes), !isSpoken(group)
    else {
      return false
    }
    return line.wordCount <= Self.mostWords - 2 || !Capitals.isAll(next.first.span, in: bytes)
  }

  /// A short line between blank lines that does not end as a sentence does, or stands in emphasis altogether.
  private func isShortLine(_ line: HeadingLine, of group: LineGroup, next: LineGroup) -> Bool {
    guard group.isAlone, next.first.blanksBefore > 0, !bytes.startsLower(next.first.span),
      line.endsLikeHeading,
      line.sentences == 1, line.columns <= Self.longestHeading
    else { return false }
    if line.isEmphasised { return true }
    return !layout.isDoubleSpaced && group.shape == .text && line.wordCount <= Self.mostWords
      && !line.hasInnerColon
  }

  private func isMoreText(_ next: LineGroup, than line: HeadingLine) -> Bool {
    next.lineCount > 1 || next.first.columns > line.columns || Capitals.isAll(next.first.span, in: bytes)
  }

  /// Whether something is said after the label of a person, "THE CHAIR: ORDER, PLEASE"; "ITEM 7: FISHERIES"
  /// is none.
  private func isSpoken(_ group: LineGroup) -> Bool {
    guard group.shape == .labelled else { return false }
    let span = group.first.span
    let word = bytes[span.start..<span.end].prefix { $0.isLetterLike }.map(\.lowered)
    return Self.titles.contains(String(decoding: word, as: UTF8.self))
  }

  private static let titles: Set<String> = [
    "the", "mr", "mrs", "ms", "miss", "dr", "hon", "prof", "sen", "rep", "sir", "lord", "lady", "chair",
    "president",
    "speaker", "minister",
  ]
}
