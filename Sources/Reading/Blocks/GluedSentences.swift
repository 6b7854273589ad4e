import Proceedings

/// Splits scraped text whose sentences are glued together: "… to the coast.Harbour Minister …".
///
/// Such a point is where the scrape lost the end of a paragraph. A stop counts when a word in small letters
/// or a closing mark stands before it and a sentence begins right after it, with a capital or an opening
/// quotation mark. After numbers and abbreviations in capitals ("resolution 1325.The", "the UN.The") a stop
/// counts only in a text that is glued elsewhere, too.
struct GluedSentences {
  /// A quotation that was opened longer ago was never closed.
  private static let longestQuotation = 3000
  private static let longestWord = 40

  private let bytes: [UInt8]
  private let span: Span
  /// Where paragraphs begin, and whether that is sure.
  private var points: [(offset: Int, isSure: Bool)] = []
  private var curlyOpen: Int?
  private var straightOpen: Int?

  /// Adds the paragraphs that the paragraph at `span` is made of.
  static func paragraphs(of span: Span, in bytes: [UInt8], into blocks: inout [Block]) {
    var splitter = GluedSentences(bytes, span)
    splitter.scan()
    var start = span.start
    if splitter.points.contains(where: \.isSure) {
      for point in splitter.points {
        blocks.append(Block(.paragraph, bytes.trimmed(Span(start, point.offset))))
        start = point.offset
      }
    }
    blocks.append(Block(.paragraph, Span(start, span.end)))
  }

  private init(_ bytes: [UInt8], _ span: Span) {
    self.bytes = bytes
    self.span = span
  }

  private mutating func scan() {
    var index = span.start
    let end = span.end - 2
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): index = inspectStop(at: index)
      case UInt8(ascii: "\""):
        straightOpen = straightOpen == nil ? index : nil
        index += 1
      case 0xE2:
        if bytes.has("“", at: index) { curlyOpen = index }
        if bytes.has("”", at: index) { curlyOpen = nil }
        index += 1
      default: index += 1
      }
    }
  }

  /// Looks at the stop at `index`; gives the place to go on from.
  private mutating func inspectStop(at index: Int) -> Int {
    guard !bytes[index + 1].isBlank else { return index + 1 }
    let boundary = boundary(after: index + 1)
    let isQuoteOver = boundary > index + 1
    guard boundary < span.end, sentenceBegins(at: boundary),
      isQuoteOver || !isWithinQuotation(index, boundary),
      let isSure = isSentenceEnd(at: index, closed: isQuoteOver)
    else { return index + 1 }
    points.append((boundary, isSure))
    curlyOpen = nil
    straightOpen = nil
    return boundary
  }

  /// Where the closing quotation marks and brackets at `start` end.
  private func boundary(after start: Int) -> Int {
    var index = start
    while index < span.end {
      if bytes[index].isOne(of: ")]") {
        index += 1
      } else if bytes[index] == UInt8(ascii: "\""), isOpen(straightOpen, index) {
        index += 1
      } else if bytes.has("”", at: index) || bytes.has("’", at: index) || bytes.has("»", at: index) {
        index += bytes[index] == 0xC2 ? 2 : 3
      } else {
        break
      }
    }
    return index
  }

  private func isOpen(_ opened: Int?, _ index: Int) -> Bool {
    opened.map { index - $0 < Self.longestQuotation } ?? false
  }

  /// Within a quotation a missing space is no lost paragraph, unless the next paragraph opens the quotation
  /// again.
  private func isWithinQuotation(_ index: Int, _ boundary: Int) -> Bool {
    guard isOpen(curlyOpen, index) || isOpen(straightOpen, index) else { return false }
    return !bytes.has("“", at: boundary)
  }

  /// Whether the stop at `index` ends a sentence, and if so whether that is sure; nil when it does not.
  private func isSentenceEnd(at index: Int, closed: Bool) -> Bool? {
    guard let before = bytes.scalar(before: index) else { return nil }
    let start = wordStart(before: index)
    let word = Span(start, index)
    guard word.count <= Self.longestWord, !hasInnerMark(word) else { return nil }
    if before == ")" || before == "]" || before == "”" || before == "’" || before == "»" { return true }
    if before == "%" || before.properties.numericType != nil {
      // "3.The" may as well be the third item of a list.
      return word.count >= 3 ? false : nil
    }
    guard before.properties.isAlphabetic else { return closed ? true : nil }
    if before.properties.isLowercase {
      return bytes.characters(in: word) >= 2 && !isTitle(word) ? true : nil
    }
    return closed ? true : bytes.characters(in: word) >= 2 && Self.isCapitals(word, in: bytes) ? false : nil
  }

  private func wordStart(before index: Int) -> Int {
    let first = max(points.last?.offset ?? span.start, index - Self.longestWord - 1)
    var start = index
    while start > first, !bytes[start - 1].isBlank, !bytes[start - 1].isOne(of: "(\"") { start -= 1 }
    return start
  }

  /// Whether the word is part of an address, a file name or an abbreviation with stops in it.
  private func hasInnerMark(_ word: Span) -> Bool {
    (word.start..<word.end).contains { bytes[$0].isOne(of: ".@/\\_:=#") }
  }

  private static func isCapitals(_ word: Span, in bytes: [UInt8]) -> Bool {
    (word.start..<word.end).allSatisfy { bytes[$0].isUpper || bytes[$0].isDigit || bytes[$0] == 0x2D }
  }

  /// Whether a sentence begins at `offset`: a capital, or an opening mark and a capital, and more than one
  /// word.
  private func sentenceBegins(at offset: Int) -> Bool {
    var start = offset
    if let mark = bytes.scalar(at: start),
      mark == "\"" || mark == "(" || mark == "[" || [UInt8].isOpening(mark)
    {
      start += UTF8.width(mark)
    }
    guard start < span.end, let first = bytes.scalar(at: start), first.properties.isUppercase else {
      return false
    }
    var end = start
    while end < span.end, end - start < Self.longestWord, bytes[end].isLetterLike, !endsWord(at: end) {
      end += 1
    }
    guard end < span.end - 1 else { return false }
    if bytes[end].isOne(of: "(_=/@\\") || bytes[end].isDigit { return false }
    // "www.Example.Com", "System.Out.println"
    if bytes[end] == UInt8(ascii: "."), bytes[end + 1].isLetterLike { return false }
    return !isNameEnding(Span(start, end))
  }

  /// Apostrophes, dashes and quotation marks beyond ASCII end a word.
  private func endsWord(at index: Int) -> Bool { bytes[index] == 0xE2 && bytes.has("\u{2019}", at: index) }

  /// Titles are shortened with a stop, and the name may follow without a space.
  private func isTitle(_ word: Span) -> Bool {
    Self.titles.contains { Self.matches(word, $0, in: bytes) }
  }

  /// What follows the stop in the name of a file or a site.
  private func isNameEnding(_ word: Span) -> Bool {
    Self.nameEndings.contains { Self.matches(word, $0, in: bytes) }
  }

  private static func matches(_ word: Span, _ string: StaticString, in bytes: [UInt8]) -> Bool {
    guard word.count == string.utf8CodeUnitCount else { return false }
    return (0..<word.count).allSatisfy { bytes[word.start + $0].lowered == string.utf8Start[$0] }
  }

  private static let titles: [StaticString] = [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt",
    "adm",
    "maj", "pres", "st", "mt", "ft", "messrs", "mme", "vs", "no", "nos", "vol", "art", "fig", "cf", "jan",
    "feb",
    "apr", "aug", "sept", "oct", "nov", "dec", "eg", "ie",
  ]

  private static let nameEndings: [StaticString] = [
    "com", "org", "net", "gov", "edu", "int", "io", "js", "txt", "pdf", "doc", "docx", "html", "xml", "json",
    "yaml", "yml", "csv", "md", "py", "exe", "zip", "jpg", "png",
  ]
}
