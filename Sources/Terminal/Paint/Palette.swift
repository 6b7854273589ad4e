import Browsing

/// Which of the terminal's own colours stands for which role.
///
/// Only foregrounds, over the terminal's own background; text itself keeps the terminal's own colour. Every colour
/// used by itself reads on black and on white alike (a test computes the contrast in xterm's palette). Gray is not among
/// them: in some palettes (Solarized) it is the background itself. What matters less is dimmed instead.
public struct Palette {
  /// How many colours there are to choose from: 0 for none, else 8 or more.
  let depth: Int
  /// What the reader wants for some roles; nil in it is the terminal's own colour.
  var chosen: ColorChoices = [:]

  /// The colour for `role`; nil for the terminal's own.
  func color(_ role: Role) -> TerminalColor? {
    if let color = chosen[role] { return color?.atDepth(depth) }
    return switch depth {
    case ..<8: nil
    case ..<16: Self.eight(role)
    default: Self.sixteen(role)
    }
  }

  /// The colour of a role on a terminal with sixteen colours or more; nil for the terminal's own.
  public static func standard(for role: Role) -> TerminalColor? { sixteen(role) }

  private static func sixteen(_ role: Role) -> TerminalColor? {
    switch role {
    case .label, .focusedBorder, .figure, .bar: .brightBlue
    case .passage, .match: .magenta
    case .mark, .error: .brightRed
    case .text, .dim, .note, .border, .uncertain, .heading, .title, .status, .selection, .message: nil
    }
  }

  private static func eight(_ role: Role) -> TerminalColor? {
    switch role {
    case .label, .passage, .match, .focusedBorder, .figure, .bar: .magenta
    case .mark, .error: .red
    case .text, .dim, .note, .border, .uncertain, .heading, .title, .status, .selection, .message: nil
    }
  }
}
