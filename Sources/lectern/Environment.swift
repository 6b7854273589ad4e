import Glibc

/// What the environment says, read once.
struct Environment {
  /// `LECTERN_RESTRICTED` is set to anything but nothing: in doubt the mode that allows less.
  let isRestricted: Bool
  /// `NO_COLOR` is set (no-color.org: to anything but nothing).
  let isWithoutColor: Bool
  /// Where the configuration file would be; nil without a home.
  let configurationPath: String?

  /// The environment of this process.
  static func read() -> Environment {
    Environment(
      isRestricted: isSet("LECTERN_RESTRICTED"), isWithoutColor: isSet("NO_COLOR"),
      configurationPath: ConfigurationFile.path(configHome: value("XDG_CONFIG_HOME"), home: value("HOME")))
  }

  private static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}
