import Glibc

/// What the environment says, read once.
struct Environment {
  /// `LECTERN_RESTRICTED` is set to anything but nothing: in doubt the mode that allows less.
  let isRestricted: Bool
  /// `NO_COLOR` is set (no-color.org: to anything but nothing).
  let isWithoutColor: Bool

  /// The environment of this process.
  static func read() -> Environment {
    Environment(isRestricted: isSet("LECTERN_RESTRICTED"), isWithoutColor: isSet("NO_COLOR"))
  }

  private static func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
}
