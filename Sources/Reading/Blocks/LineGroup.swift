import Proceedings

/// Lines that belong together: a paragraph, or a line that stands by itself.
struct LineGroup {
  /// Its first line.
  var first: Line
  /// Its last line.
  var last: Line
  /// What the first line is by itself.
  var shape: LineShape
  /// How many lines it has.
  var lineCount = 1
  /// Whether no other line stands right before or after it.
  var isAlone = false

  /// From the first to the last line.
  var span: Span { Span(first.span.start, last.span.end) }
}
