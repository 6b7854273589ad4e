import Proceedings

/// Finds the width that lines were wrapped at by hand or by a program.
enum WrapWidth {
  /// Lines longer than this were not broken to fit anything.
  private static let widest = 160
  private static let narrowest = 30

  /// A line end and whether the first word after it would still have fitted.
  struct LineBreak {
    /// Width of the line before.
    var columns: Int
    /// Width of the first word of the line after.
    var nextWord: Int
  }

  /// The width that lines were wrapped at; nil when their ends are where the author wanted them.
  ///
  /// Where a text is wrapped, hardly any line has room left for the word that follows; where each line is a paragraph
  /// or an item, most have.
  static func estimate(_ breaks: [LineBreak], share: Double) -> Int? {
    guard breaks.count >= 3 else { return nil }
    let columns = breaks.map(\.columns).sorted()
    // A few lines are longer than the rest: an address of the web cannot be wrapped.
    let width = columns[min(columns.count - 1, columns.count * 98 / 100)]
    guard (narrowest...widest).contains(width) else { return nil }
    let full = breaks.count { isFull($0.columns, nextWord: $0.nextWord, width: width) }
    return Double(full) >= share * Double(breaks.count) ? width : nil
  }

  /// Whether a line of `columns` has no room for `nextWord` within `width`.
  ///
  /// Text from proportional type is wrapped at a width that wavers by some characters.
  static func isFull(_ columns: Int, nextWord: Int, width: Int) -> Bool {
    columns + 1 + nextWord > width - width / 8
  }
}
