import Proceedings

/// What a line has that headings have or have not.
struct HeadingLine {
  private let bytes: [UInt8]
  /// The line without emphasis around all of it.
  let words: Span
  /// Whether there was such an emphasis.
  let isEmphasised: Bool
  /// The width of the line.
  let columns: Int

  /// Looks at `line`.
  init(_ bytes: [UInt8], _ line: Line) {
    self.bytes = bytes
    words = Emphasis.inside(line.span, in: bytes)
    isEmphasised = words != line.span
    columns = line.columns
  }

  /// Whether it ends in a word, a bracket or a quotation mark.
  var endsLikeHeading: Bool {
    guard let last = bytes.scalar(before: words.end) else { return false }
    if last.value >= 0x80 { return last.properties.isAlphabetic || last == "”" || last == "’" }
    let byte = UInt8(last.value)
    return byte.isLetterLike || byte.isDigit || byte.isOne(of: ")]\"'")
  }

  /// Whether it ends with a question mark or a semicolon, which headlines do.
  var endsLikeHeadline: Bool { endsLikeHeading || bytes[words.end - 1].isOne(of: "?;") }

  /// Whether it is addressed to somebody, as speeches begin: `Mr. President,`, `Excellencies`.
  var isSalutation: Bool {
    if bytes[words.end - 1] == UInt8(ascii: ",") { return true }
    let start = String(
      decoding: bytes[words.start..<min(words.end, words.start + 14)].map(\.lowered), as: UTF8.self)
    return Self.greetings.contains { start.hasPrefix($0) }
  }

  private static let greetings = [
    "mr ", "mr.", "madam", "ladies", "excellenc", "your ", "dear ", "honourable", "honorable",
    "distinguished",
    "colleagues", "friends", "heads of ",
  ]

  /// How many sentences it has at most.
  var sentences: Int {
    var stops = 0
    for index in words.start..<(words.end - 1)
    where bytes[index].isOne(of: ".!?") && bytes[index + 1] == 0x20 && !isShortened(at: index) {
      stops += 1
    }
    return stops + 1
  }

  /// How many words it has.
  var wordCount: Int {
    var count = 1
    for index in (words.start + 1)..<max(words.start + 1, words.end)
    where bytes[index] == 0x20 && bytes[index - 1] != 0x20 {
      count += 1
    }
    return count
  }

  /// Whether a colon stands within it.
  var hasInnerColon: Bool { (words.start..<words.end).contains { bytes.has(": ", at: $0) } }

  /// Whether the stop at `index` ends a short word with a capital: `U.S.`, `Sen.`, `No.`.
  private func isShortened(at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: ".") else { return false }
    var start = index
    while start > words.start, bytes[start - 1].isLetterLike { start -= 1 }
    return index - start <= 3 && bytes[start].isUpper
  }
}
