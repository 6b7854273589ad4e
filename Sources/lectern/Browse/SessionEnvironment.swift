import Glibc
import Terminal

/// What a session takes from the environment, read once.
struct SessionEnvironment {
  /// `TERM`.
  var terminalType: String?
  /// `COLUMNS` and `LINES`.
  var fallbackSize: ScreenSize.Fallback
  /// What `TMUX` and `STY` tell.
  var multiplexer: Multiplexer
  /// `XDG_STATE_HOME`.
  var stateHome: String?
  /// `HOME`.
  var home: String?

  /// The environment of this process.
  static func read() -> SessionEnvironment {
    let value = { (name: String) -> String? in
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return SessionEnvironment(
      terminalType: value("TERM"),
      fallbackSize: .init(columns: value("COLUMNS"), lines: value("LINES")),
      multiplexer: value("TMUX") != nil ? .tmux : value("STY") != nil ? .screen : .none,
      stateHome: value("XDG_STATE_HOME"), home: value("HOME"))
  }
}
