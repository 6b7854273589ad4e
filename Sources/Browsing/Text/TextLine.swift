import Proceedings

/// One line of a text as it stands on the screen.
struct TextLine: Hashable, Sendable {
  /// The block that it belongs to.
  var block: Int
  /// What it shows; empty for an empty line.
  var span: Span
  /// Whether it is the empty line above its block.
  var isGap: Bool
  /// Columns that it is set in by, below the first line of the item of a list.
  var indent = 0

  /// The place that the line stands for.
  var place: TextPlace { TextPlace(span.start, isGap: isGap) }
}
