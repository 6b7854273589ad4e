/// White space in short texts.
enum Whitespace {
  /// `text` on one line: every run of white space is one space, none at the ends.
  static func collapsed(_ text: String) -> String {
    // Joined by hand: the generic way has the runtime look through all conformances, before the first screen.
    var collapsed = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !collapsed.isEmpty { collapsed += " " }
      collapsed += word
    }
    return collapsed
  }
}
