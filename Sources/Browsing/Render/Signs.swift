/// The characters that borders, marks and bars are drawn with.
struct Signs: Hashable, Sendable {
  /// The corners and edges of a box.
  struct Box: Hashable, Sendable {
    var topLeft: Unicode.Scalar
    var topRight: Unicode.Scalar
    var bottomLeft: Unicode.Scalar
    var bottomRight: Unicode.Scalar
    var horizontal: Unicode.Scalar
    var vertical: Unicode.Scalar
  }

  /// A pane without focus.
  var light: Box
  /// The pane with focus.
  var heavy: Box
  /// Stands before the chosen row, and before the line that is being read.
  var chosen: Unicode.Scalar
  /// Stands beside the passages of the speaker that is limited to.
  var passage: Unicode.Scalar
  /// Stands behind a name in which letters of another script look like its own.
  var lookAlike: String
  /// Parts of a full cell of a bar, from the smallest to the whole.
  var bar: [Unicode.Scalar]
  /// The part of a bar between the lower and the higher end of a figure.
  var range: Unicode.Scalar
  /// How much of a piece of the text is a speaker's, from the least to all of it.
  var levels: [Unicode.Scalar]
  /// A piece of the text in which a speaker says nothing.
  var silence: Unicode.Scalar
  /// Where the cursor of the strip stands.
  var pointer: Unicode.Scalar
  /// Where the reader stands in the text.
  var reader: Unicode.Scalar

  static let drawn = Signs(
    light: Box(
      topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘", horizontal: "─", vertical: "│"),
    heavy: Box(
      topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛", horizontal: "━", vertical: "┃"),
    chosen: "▸", passage: "▌", lookAlike: "≠", bar: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], range: "▒",
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], silence: "·", pointer: "▾", reader: "○")

  static let ascii = Signs(
    light: Box(
      topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "-", vertical: "|"),
    heavy: Box(
      topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+", horizontal: "=", vertical: "|"),
    chosen: ">", passage: "|", lookAlike: "!", bar: ["#"], range: ":", levels: ["-", "=", "#"], silence: ".",
    pointer: "v",
    reader: "o")

  /// A bar for `share` of `columns`, from 0 to 1; something is seen of everything above nought.
  func bar(_ share: Double, columns: Int) -> [Unicode.Scalar] {
    guard share > 0, columns > 0, let whole = bar.last else { return [] }
    let parts = max(1, Int(min(1, share) * Double(columns * bar.count) + 0.5))
    var cells = Array(repeating: whole, count: parts / bar.count)
    if parts % bar.count > 0 { cells.append(bar[parts % bar.count - 1]) }
    return cells
  }

  /// A bar up to `high`, on which what lies beyond `low` is told apart, where a whole one stands for `peak`.
  func bar(from low: Double, to high: Double, peak: Double, columns: Int) -> [Unicode.Scalar] {
    guard peak > 0 else { return [] }
    let solid = bar(low / peak, columns: columns)
    let length = bar(high / peak, columns: columns).count
    return solid + Array(repeating: range, count: max(0, length - solid.count))
  }
}
