/// White space in short texts.
enum Whitespace {
  /// `text` on one line: every run of white space is one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
