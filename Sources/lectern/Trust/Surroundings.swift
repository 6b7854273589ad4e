import Glibc

/// The environment as libraries see it.
enum Surroundings {
  /// What is left of it where lectern may not look where the environment says; everything else could name files: of
  /// terminal descriptions (TERMINFO), of locales (LOCPATH), of code for character sets (GCONV_PATH).
  static let harmless: Set<String> = [
    "TERM", "COLUMNS", "LINES", "LC_ALL", "LC_CTYPE", "LANG", "TMUX", "STY", "NO_COLOR", "LECTERN_RESTRICTED",
  ]

  /// Takes all other variables out of the environment, before any library looks at them.
  static func confine() {
    let kept = harmless.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    clearenv()
    for (name, value) in kept { setenv(name, value, 1) }
  }
}
