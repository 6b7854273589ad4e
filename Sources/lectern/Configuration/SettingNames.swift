import Browsing
import Terminal

extension Role {
  /// What the configuration file calls the role.
  var name: String { SettingNames.hyphenated("\(self)") }
}

extension TerminalColor {
  /// What the configuration file calls the colour.
  var name: String { SettingNames.hyphenated("\(self)") }

  /// What the configuration file calls the terminal's own colour.
  static let own = "own"
}

/// Names in the configuration file.
enum SettingNames {
  /// `focusedBorder` as `focused-border`.
  static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
