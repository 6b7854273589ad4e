import Proceedings

/// Decides whether a line without marks is a heading.
struct HeadingRule {
  let bytes: [UInt8]
  let layout: Layout

  private static let longestTitle = 120
  private static let longestHeading = 70
  private static let mostWords = 10

  /// The level of the heading that `group` is between `previous` and `next`; nil when it is none.
  func level(of group: LineGroup, isFirst: Bool, next: LineGroup?) -> Int? {
    guard group.lineCount == 1, bytes.startsSentence(group.first.span), let next else { return nil }
    if isFirst, isTitle(group, next: next) { return 1 }
    if !layout.isShouted, group.first.columns <= Self.longestTitle,
      Capitals.isAll(group.first.span, in: bytes), !isLabel(group) {
      return isFirst ? 1 : 2
    }
    return isShortLine(group, next: next) ? 3 : nil
  }

  /// The first line of a text is its title when it is short and the text that follows is longer, or a heading itself.
  private func isTitle(_ group: LineGroup, next: LineGroup) -> Bool {
    let line = group.first
    guard line.columns <= Self.longestTitle, !isSalutation(line.span), sentences(line.span) <= 1 else { return false }
    if group.isAlone { return isLongerText(next, than: line) || isHeadline(line.span) }
    // A headline and its second line, its date or its author, before the text begins.
    return isHeadline(line.span) && next.lineCount == 1 && next.first.columns <= Self.longestTitle
      && !bytes.startsLower(next.first.span) && next.shape != .labelled
  }

  /// A short line between blank lines that does not end as a sentence does.
  private func isShortLine(_ group: LineGroup, next: LineGroup) -> Bool {
    let line = group.first
    guard group.isAlone, !layout.isDoubleSpaced, next.first.blanksBefore > 0, group.shape == .text,
      line.columns <= Self.longestHeading, words(line.span) <= Self.mostWords, isHeadline(line.span),
      !isSalutation(line.span), !contains(line.span, ": "), sentences(line.span) <= 1,
      !bytes.startsLower(next.first.span)
    else { return false }
    return true
  }

  private func isLongerText(_ next: LineGroup, than line: Line) -> Bool {
    next.lineCount > 1 || next.first.columns > line.columns || Capitals.isAll(next.first.span, in: bytes)
  }

  /// Whether the line ends in a word, a bracket, a quotation mark or a question mark.
  private func isHeadline(_ span: Span) -> Bool {
    guard let last = bytes.scalar(before: span.end) else { return false }
    if last.value >= 0x80 { return last.properties.isAlphabetic || last == "”" || last == "’" }
    let byte = UInt8(last.value)
    return byte.isLetterLike || byte.isDigit || byte.isOne(of: ")]?\"'*_")
  }

  private func isLabel(_ group: LineGroup) -> Bool {
    guard group.shape == .labelled, let length = SpeakerLabel.length(at: group.first.span, in: bytes) else {
      return false
    }
    return length < group.first.span.count
  }

  /// How a speech begins: `Mr. President,` or `Excellencies` is addressed to somebody.
  private func isSalutation(_ span: Span) -> Bool {
    if bytes[span.end - 1].isOne(of: ",;") { return true }
    let greetings: [StaticString] = [
      "Mr", "Madam", "Ladies", "Excellenc", "Your ", "Dear", "Hono", "Distinguished", "Colleagues", "Friends",
    ]
    return greetings.contains { bytes.has($0, at: span.start) }
  }

  /// How many sentences `span` has at most: stops before a space, plus one unless it ends with a stop.
  private func sentences(_ span: Span) -> Int {
    var stops = 0
    for index in span.start..<(span.end - 1)
    where bytes[index].isOne(of: ".!?") && bytes[index + 1] == 0x20 && !isInitial(index, in: span) {
      stops += 1
    }
    return stops + 1
  }

  /// Whether the stop at `index` stands after at most three letters: `U.S.`, `Sen.`, `vs.`, `No.`.
  private func isInitial(_ index: Int, in span: Span) -> Bool {
    var start = index
    while start > span.start, bytes[start - 1].isLetterLike { start -= 1 }
    return index - start <= 3
  }

  private func words(_ span: Span) -> Int {
    var words = 1
    for index in span.start..<span.end where bytes[index] == 0x20 && bytes[index - 1] != 0x20 { words += 1 }
    return words
  }

  private func contains(_ span: Span, _ string: StaticString) -> Bool {
    (span.start..<span.end).contains { bytes.has(string, at: $0) }
  }
}
