import Proceedings

/// A line of text that is not blank.
struct Line: Equatable {
  /// The line without white space at its ends.
  var span: Span
  /// Characters before it on the line.
  var indent: Int
  /// Its width in characters; in bytes where it is so long that the difference does not matter.
  var columns: Int
  /// Blank lines between it and the one before.
  var blanksBefore: Int
}

/// Goes through the lines of a text; LF, CR LF and CR alone end a line.
struct LineReader {
  private static let countedBytes = 512

  private let bytes: [UInt8]
  private var position: Int
  private var nextFeed: Int
  private var nextReturn: Int

  /// Begins at byte `start`.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    nextFeed = bytes.firstIndex(of: 0x0A, from: start)
    nextReturn = bytes.firstIndex(of: 0x0D, from: start)
  }

  /// The next line that is not blank; nil at the end.
  mutating func next() -> Line? {
    var blanks = 0
    while position < bytes.count {
      let start = position
      let end = min(nextFeed, nextReturn)
      skipLineEnd(at: end)
      let span = bytes.trimmed(Span(start, end))
      if span.isEmpty {
        blanks += 1
        continue
      }
      let columns = span.count > Self.countedBytes ? span.count : bytes.characters(in: span)
      return Line(span: span, indent: span.start - start, columns: columns, blanksBefore: blanks)
    }
    return nil
  }

  /// Moves behind the line end at `end`; returns before a feed belong to it ("\r\r\n" is a botched
  /// conversion).
  private mutating func skipLineEnd(at end: Int) {
    position = end
    if position == nextReturn, position < bytes.count {
      while position < bytes.count, bytes[position] == 0x0D { position += 1 }
      if position == nextFeed {
        position += 1
      } else {
        position = nextReturn + 1
      }
    } else {
      position += 1
    }
    if nextFeed < position { nextFeed = bytes.firstIndex(of: 0x0A, from: position) }
    if nextReturn < position { nextReturn = bytes.firstIndex(of: 0x0D, from: position) }
  }
}
