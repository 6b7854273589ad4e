/// A run of text within quotation marks, in one block.
struct Quotation: Hashable, Sendable {
  /// From the opening mark up to and with the closing one; without a mark where the text leaves it out.
  var tokens: Range<Int>
  /// Whether the first token is a mark.
  var isOpened = true
  /// Whether the last token is a mark.
  var isClosed = true
  /// Whether it goes on with what the quotation before it, in an earlier paragraph, left open.
  var continuesLast = false

  /// The tokens between the marks.
  var inside: Range<Int> {
    let start = isOpened ? tokens.lowerBound + 1 : tokens.lowerBound
    return start..<max(start, isClosed ? tokens.upperBound - 1 : tokens.upperBound)
  }
}
