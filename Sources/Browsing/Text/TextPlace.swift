/// A place in a text that a line on the screen stands for.
///
/// It says nothing of lines or columns, so it stays true when the screen gets another size.
struct TextPlace: Hashable, Sendable, Comparable {
  /// Offset of a byte of the line.
  var offset: Int
  /// Whether the empty line above the block that begins at `offset` is meant.
  var isGap: Bool

  init(_ offset: Int, isGap: Bool = false) {
    self.offset = offset
    self.isGap = isGap
  }

  /// Where every text begins.
  static let start = TextPlace(0)

  static func < (a: TextPlace, b: TextPlace) -> Bool {
    a.offset == b.offset ? a.isGap && !b.isGap : a.offset < b.offset
  }
}
