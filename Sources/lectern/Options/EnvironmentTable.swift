/// The variables of the environment that lectern looks at.
enum EnvironmentTable {
  /// Each with what it does.
  static let rows: [(name: String, help: String)] = [
    ("LECTERN_RESTRICTED", "if set to anything but nothing: as --restricted"),
    ("NO_COLOR", "if set to anything but nothing: as --color=never"),
    ("TERM", "the type of the terminal, as terminfo knows it"),
    ("COLUMNS, LINES", "the size of a terminal that does not tell its own"),
    (
      "LC_ALL, LC_CTYPE, LANG",
      "whether the terminal shows UTF-8; where it does not, borders and signs are ASCII"
    ),
    ("TMUX, STY", "set by tmux and screen: what is copied is then passed through them to the terminal"),
    ("XDG_CONFIG_HOME, HOME", "below which the configuration is looked for"),
    ("XDG_STATE_HOME, HOME", "below which places and searches are kept"),
  ]
}
