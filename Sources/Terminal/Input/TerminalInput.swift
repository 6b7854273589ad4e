import Browsing

/// What reaches the program through its terminal.
public enum TerminalInput: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted; whatever characters it holds.
  case paste(String)
  /// The mouse was used.
  case mouse(MouseAction)
  /// The screen has this size from now on and must be painted whole.
  case resize(Size)
  /// The doorbell rang: work in the background has news.
  case news
  /// The session is over.
  case end(Ending)
}

/// Why a session ends without the reader's asking for it.
public enum Ending: Hashable, Sendable {
  /// A signal asked for it; the number is the signal's.
  case signal(Int32)
  /// The terminal is gone.
  case vanished
}
