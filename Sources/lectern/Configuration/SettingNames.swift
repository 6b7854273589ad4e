import Browsing
import Terminal

extension Role {
  /// What the configuration file calls the role.
  var name: String { KeyTable.hyphenated("\(self)") }
}

extension TerminalColor {
  /// What the configuration file calls the colour.
  var name: String { KeyTable.hyphenated("\(self)") }

  /// What the configuration file calls the terminal's own colour.
  static let own = "own"
}
