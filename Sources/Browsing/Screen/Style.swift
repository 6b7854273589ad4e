/// What a cell is for.
///
/// The terminal turns roles into colours; where there are none, the emphasis alone tells.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// What matters less: counts, hints, roles under names.
  case dim
  /// A heading of the document.
  case heading
  /// A stage note: text that nobody says.
  case note
  /// The printed label of a turn.
  case label
  /// The line on top of the screen.
  case title
  /// The line at the bottom of the screen.
  case status
  /// The border of a pane without focus.
  case border
  /// The border of the pane with focus.
  case focusedBorder
  /// The chosen row of a list.
  case selection
  /// A passage of the chosen speaker.
  case passage
  /// The passage that the last jump went to.
  case mark
  /// What a search found.
  case match
  /// A figure's number.
  case figure
  /// A figure's bar.
  case bar
  /// An uncertain attribution.
  case uncertain
  /// A message to the reader.
  case message
  /// Something went wrong.
  case error
}

/// Emphasis that works without colour.
public struct Emphasis: OptionSet, Hashable, Sendable {
  /// One bit an emphasis.
  public let rawValue: UInt8
  /// From bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Bold.
  public static let bold = Emphasis(rawValue: 1)
  /// Underlined.
  public static let underline = Emphasis(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = Emphasis(rawValue: 4)
  /// Faint.
  public static let dim = Emphasis(rawValue: 8)
}

/// How a cell looks: a role, and the emphasis that stays when colours are off.
public struct Style: Hashable, Sendable {
  /// What the cell is for.
  public var role: Role
  /// Bold, underline, reverse, dim.
  public var emphasis: Emphasis

  /// A style.
  public init(_ role: Role, _ emphasis: Emphasis = []) {
    self.role = role
    self.emphasis = emphasis
  }

  /// Plain text without emphasis.
  public static let plain = Style(.text)
}
