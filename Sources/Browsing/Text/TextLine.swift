import Proceedings

/// One line of a text as it stands on the screen.
struct TextLine: Hashable, Sendable {
  /// The block that it belongs to.
  var block: Int
  /// What it shows; empty for an empty line.
  var span: Span
  /// Whether it is the empty line above its block.
  var isGap: Bool
  /// Columns that it is set in by: in an item of a list by the level of the item, and below its first line.
  var indent = 0

  /// The place that the line stands for.
  var place: TextPlace { TextPlace(span.start, isGap: isGap) }
}
