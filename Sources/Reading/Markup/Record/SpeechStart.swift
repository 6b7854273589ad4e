/// Where a label ends and the speech begins, in what a file prints after the name.
enum SpeechStart: Equatable {
  /// It cannot be told yet.
  case open
  /// The speech begins at `from`.
  ///
  /// `brackets` is what stands in brackets before it and belongs to the label if a mark ended it: `(Bass) (10:01):`.
  case speech(brackets: Range<Int>?, from: Int, isMarked: Bool)

  /// Reads the bytes after a label.
  init(_ bytes: [UInt8]) {
    var index = 0
    var depth = 0
    var brackets: Range<Int>?
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") {
        depth += 1
        brackets = (brackets?.lowerBound ?? index)..<bytes.count
      } else if depth > 0 {
        if byte == UInt8(ascii: ")") {
          depth -= 1
          if depth == 0, let start = brackets?.lowerBound { brackets = start..<(index + 1) }
        }
      } else if byte > 0x20 {
        if let mark = Self.mark(bytes, index) {
          self = .speech(brackets: brackets, from: index + mark, isMarked: true)
        } else if byte == 0xE2, index + 2 >= bytes.count {
          self = .open
        } else {
          self = .speech(brackets: brackets, from: index, isMarked: false)
        }
        return
      }
      index += 1
    }
    self = .open
  }

  /// The length of a colon or dash at `index`, with the marks that follow it.
  private static func mark(_ bytes: [UInt8], _ index: Int) -> Int? {
    if bytes[index] == UInt8(ascii: ":") { return 1 }
    guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x94 || bytes[index + 2] == 0x93 || bytes[index + 2] == 0x95
    else { return nil }
    return 3
  }
}
