import Browsing

/// Which of the terminal's own colours stands for which role.
///
/// Only foregrounds, over the terminal's own background; text itself keeps the terminal's own colour. Every colour
/// used here reads on black and on white alike (a test computes the contrast in xterm's palette).
struct Palette {
  /// Numbers of the 16 colours that every colour terminal names alike.
  enum Color: Int16, CaseIterable {
    case red = 1
    case magenta = 5
    case gray = 8
    case brightRed = 9
    case brightBlue = 12
  }

  /// How many colours there are to choose from: 0 for none, else 8 or more.
  let depth: Int

  /// The colour for `role`; nil for the terminal's own.
  func color(_ role: Role) -> Color? {
    switch depth {
    case ..<8: nil
    case ..<16: Self.eight(role)
    default: Self.sixteen(role)
    }
  }

  private static func sixteen(_ role: Role) -> Color? {
    switch role {
    case .dim, .note, .border, .uncertain: .gray
    case .label, .focusedBorder, .figure, .bar: .brightBlue
    case .passage, .match: .magenta
    case .mark, .error: .brightRed
    case .text, .heading, .title, .status, .selection, .message: nil
    }
  }

  private static func eight(_ role: Role) -> Color? {
    switch role {
    case .label, .passage, .match, .focusedBorder, .figure, .bar: .magenta
    case .mark, .error: .red
    case .text, .dim, .note, .border, .uncertain, .heading, .title, .status, .selection, .message: nil
    }
  }
}
