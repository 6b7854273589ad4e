import Proceedings

/// How a text is laid out, judged by its beginning so that the beginning alone comes out as it does in the
/// whole.
struct Layout: Equatable {
  /// How many bytes are looked at.
  private static let sample = 32_768

  /// The width that lines are wrapped at; nil when line ends are ends of paragraphs.
  private(set) var width: Int?
  /// Whether a blank line stands between any two lines, so that it separates nothing.
  private(set) var isDoubleSpaced = false
  /// Whether most lines are in capitals, so that capitals make no heading.
  private(set) var isShouted = false

  /// The layout of the text from byte `start` on.
  init(_ bytes: [UInt8], from start: Int) {
    var reader = LineReader(bytes, from: start)
    var close: [LineBreak] = []
    var spaced: [LineBreak] = []
    var lines = 0
    var capitals = 0
    var last: Line?
    while let line = reader.next(), line.span.end < start + Self.sample {
      lines += 1
      if Capitals.isAll(line.span, in: bytes) { capitals += 1 }
      if let last, line.blanksBefore < 2 {
        let lineBreak = LineBreak(last, before: line, in: bytes)
        if line.blanksBefore == 0 {
          close.append(lineBreak)
        } else {
          spaced.append(lineBreak)
        }
      }
      last = line
    }
    isShouted = lines >= 6 && capitals * 2 > lines
    isDoubleSpaced = spaced.count >= 8 && close.count * 10 < spaced.count
    width = WrapWidth.estimate(isDoubleSpaced ? spaced : close, share: 0.6)
    if width == nil { isDoubleSpaced = false }
  }
}
