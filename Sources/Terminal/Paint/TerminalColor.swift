/// The colours that every colour terminal names alike, by their numbers; black is left out, since it is the background
/// of most terminals.
public enum TerminalColor: Int16, CaseIterable, Hashable, Sendable {
  /// The eight that all of them have, but for black.
  case red = 1
  case green, yellow, blue, magenta, cyan, white
  /// The eight that most of them have.
  case gray = 8
  case brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// The nearest colour on a terminal with `depth` of them; nil for the terminal's own.
  func atDepth(_ depth: Int) -> TerminalColor? {
    if Int(rawValue) < depth { return self }
    return depth < 8 ? nil : TerminalColor(rawValue: rawValue & 7)
  }
}
