/// A key as the reader pressed it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Unicode.Scalar)
  /// A letter with Control held: `control("l")`.
  case control(Unicode.Scalar)
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// A page back.
  case pageUp
  /// A page on.
  case pageDown
  /// To the start.
  case home
  /// To the end.
  case end
  /// Enter or Return.
  case enter
  /// Escape, alone.
  case escape
  /// Tab.
  case tab
  /// Shift-Tab.
  case backTab
  /// Backspace, however the terminal sends it.
  case backspace
  /// Delete forward.
  case delete
  /// A key that lectern does not know.
  case unknown
}

/// What the mouse did.
public struct MouseAction: Hashable, Sendable {
  /// Click or wheel.
  public enum Kind: Hashable, Sendable {
    /// The first button went down.
    case press
    /// The wheel turned away from the reader.
    case wheelUp
    /// The wheel turned towards the reader.
    case wheelDown
  }

  /// Click or wheel.
  public var kind: Kind
  /// The cell under the pointer.
  public var position: Position

  /// An action at a cell.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
