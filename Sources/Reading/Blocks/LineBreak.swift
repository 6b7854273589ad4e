import Proceedings

/// The end of a line: how wide the line is, and how long the words on either side of its end are.
struct LineBreak {
  /// Width of the line before.
  let columns: Int
  /// Whether a sentence goes on at the end of the line.
  let isMidSentence: Bool
  private let lastWord: Int
  private let nextWord: Int

  /// The end of `line`, before `next`.
  init(_ line: Line, before next: Line, in bytes: [UInt8]) {
    columns = line.columns
    isMidSentence = bytes.stopsMidSentence(line.span)
    lastWord = bytes.lastWordLength(line.span)
    nextWord = bytes.firstWordLength(next.span)
  }

  /// Whether the next word did not fit on the line within `width`.
  ///
  /// Text from proportional type is wrapped at a width that wavers by some characters. A line wider than that
  /// must have a last word that could not be broken off, such as an address of the web.
  func isFull(width: Int) -> Bool {
    let slack = width / 8
    if columns > width + slack { return columns - lastWord <= width }
    return columns + 1 + nextWord > width - slack
  }

  /// Whether the next word did not fit on the line within `width`, to the character.
  func isQuiteFull(width: Int) -> Bool { isFull(width: width) && columns + 1 + nextWord > width - width / 20 }
}
