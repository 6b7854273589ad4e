import Proceedings

/// Lines that the printer has numbered from 1 on each page, as in double-spaced hearings and depositions.
enum NumberedLines {
  /// The lines without their numbers, page numbers as notes; nil when the text is not numbered.
  static func pieces(of bytes: [UInt8]) -> [TextPiece]? {
    var reader = LineReader(bytes)
    var pieces: [TextPiece] = []
    var expected = 1
    var numbered = 0
    var lines = 0
    while let line = reader.next() {
      lines += 1
      if lines == 400, numbered * 5 < lines * 2 { return nil }
      if let (number, text) = split(line.span, bytes),
        number == expected || number == 1 || number == expected + 1
      {
        numbered += 1
        expected = number + 1
        if let text {
          let kind = isTitle(text, bytes) ? TextPiece.Kind.heading(level: 2, isMarked: false) : .paragraph
          pieces.append(TextPiece(kind: kind, span: text))
        }
      } else {
        pieces.append(TextPiece(kind: .note, span: line.span))
      }
    }
    // Most lines carry a number; what does not is page numbers and headers.
    return numbered >= 20 && numbered * 5 >= lines * 3 ? pieces : nil
  }

  /// Whether a line is in capitals and ends no sentence: `ORAL ARGUMENT OF ROSA QUELL`, `P R O C E E D I N G S`.
  private static func isTitle(_ span: Span, _ bytes: [UInt8]) -> Bool {
    let line = bytes[span.start..<span.end]
    return line.count { $0.isUpper } >= 8 && !line.contains { $0.isLower || $0.isOne(of: ":;,.?!-") }
      && line.contains(0x20)
  }

  private static func split(_ span: Span, _ bytes: [UInt8]) -> (number: Int, text: Span?)? {
    var at = span.start
    var number = 0
    while at < span.end, bytes[at].isDigit, at - span.start < 5 {
      number = number * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    guard at > span.start, number > 0 else { return nil }
    if at == span.end { return (number, nil) }
    guard bytes[at] == 0x20 || bytes[at] == 0x09 else { return nil }
    let text = bytes.trimmed(Span(at, span.end))
    return (number, text.isEmpty ? nil : text)
  }
}
