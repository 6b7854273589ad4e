import Browsing

/// How the terminal is to be used: what the reader asked for and what the environment says.
public struct TerminalSettings: Sendable {
  /// The terminal's type: `TERM`.
  public var type: String?
  /// Whether text goes out as UTF-8; otherwise it is brought down to ASCII.
  public var isUTF8: Bool
  /// Whether colours may be used.
  public var usesColor: Bool
  /// What the reader wants for some roles; nil in it is the terminal's own colour.
  public var colors: ColorChoices
  /// Whether the mouse is reported.
  public var usesMouse: Bool
  /// What stands between the program and the terminal that holds the clipboard.
  public var multiplexer: Multiplexer
  /// The size to assume when the terminal does not tell its own: `COLUMNS` and `LINES`.
  public var fallbackSize: ScreenSize.Fallback

  /// Settings as given.
  public init(
    type: String?, isUTF8: Bool, usesColor: Bool = true, colors: ColorChoices = [:],
    usesMouse: Bool = false,
    multiplexer: Multiplexer = .none, fallbackSize: ScreenSize.Fallback = .init()
  ) {
    self.type = type
    self.isUTF8 = isUTF8
    self.usesColor = usesColor
    self.colors = colors
    self.usesMouse = usesMouse
    self.multiplexer = multiplexer
    self.fallbackSize = fallbackSize
  }
}
