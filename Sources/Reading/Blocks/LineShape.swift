import Proceedings

/// What a line is by its own look.
enum LineShape: Equatable {
  /// Words.
  case text
  /// A heading by its marks (`## Words`, `== Words ==`); `words` is what is between them.
  case markedHeading(level: Int, words: Span)
  /// A rule of dashes, stars and the like; one of `=` or `-` makes the line above it a heading of `level`.
  case rule(level: Int?)
  /// What nobody says: a stage note in brackets.
  case note
  /// An item of a list; `textIndent` is how far in its text begins.
  case item(textIndent: Int)
  /// A contribution that begins with its speaker's name and a colon.
  case labelled

  /// The shape of `line`.
  static func of(_ line: Line, in bytes: [UInt8]) -> LineShape {
    let span = line.span
    let first = bytes[span.start]
    let last = bytes[span.end - 1]
    if let heading = MarkedHeading.of(span, in: bytes) {
      return .markedHeading(level: heading.level, words: heading.words)
    }
    if let rule = rule(span, in: bytes) { return rule }
    if isBracketed(span, first, last, in: bytes) { return .note }
    if let indent = ListMark.length(at: span, in: bytes) { return .item(textIndent: line.indent + indent) }
    if SpeakerLabel.length(at: span, in: bytes) != nil { return .labelled }
    return .text
  }

  private static func rule(_ span: Span, in bytes: [UInt8]) -> LineShape? {
    guard span.count >= 3, bytes[span.start].isOne(of: "=-_*~#+.<>|") else { return nil }
    let first = bytes[span.start]
    var uniform = true
    for index in span.start..<span.end {
      let byte = bytes[index]
      guard byte.isOne(of: "=-_*~#+.<>| \t") else { return nil }
      if byte != first { uniform = false }
    }
    return .rule(
      level: uniform && first == UInt8(ascii: "=") ? 1 : uniform && first == UInt8(ascii: "-") ? 2 : nil)
  }

  /// Whether one pair of brackets holds the whole line, with nothing but emphasis and a stop outside.
  private static func isBracketed(_ span: Span, _ first: UInt8, _ last: UInt8, in bytes: [UInt8]) -> Bool {
    guard span.count <= 400, first.isOne(of: "([*_"), last.isOne(of: ")].*_") else { return false }
    var start = span.start
    var end = span.end
    while start < end, bytes[start].isOne(of: "*_") { start += 1 }
    while end > start, bytes[end - 1].isOne(of: "*_.") { end -= 1 }
    guard end - start >= 3, bytes[start].isOne(of: "(["), bytes[end - 1].isOne(of: ")]") else { return false }
    var depth = 0
    for index in start..<end {
      if bytes[index].isOne(of: "([") { depth += 1 }
      if bytes[index].isOne(of: ")]") { depth -= 1 }
      if depth == 0, index < end - 1 { return false }
    }
    return depth == 0
  }
}
