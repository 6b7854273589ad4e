/// Why a screen could not be set up.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is not a terminal, or there is none to take keys from.
  case notATerminal
  /// The environment names no terminal type.
  case unnamed
  /// The terminfo data base does not know the type.
  case unknownType(String)
  /// The terminal of this type cannot place its cursor.
  case tooSimple(String)
  /// The system refused a resource; the error number tells which.
  case system(call: String, errno: Int32)
}

extension TerminalError: CustomStringConvertible {
  /// What to tell the reader, without the program's name; the terminal type is quoted as it was given.
  public var description: String {
    switch self {
    case .notATerminal: "not a terminal"
    case .unnamed: "TERM is not set, so the type of the terminal is unknown; try TERM=xterm-256color"
    case .unknownType(let type): "unknown terminal type “\(type)” in TERM; try TERM=xterm-256color"
    case .tooSimple(let type): "a terminal of type “\(type)” cannot show a screen"
    case .system(let call, let number): "\(call) failed (error \(number))"
    }
  }
}
