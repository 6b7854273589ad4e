/// The files that lectern keeps for its user.
enum FileTable {
  /// Each with what it is for.
  static let rows: [(path: String, help: String)] = [
    (
      "$XDG_CONFIG_HOME/lectern/config",
      "options, colours and keys of the reader, as 'lectern --print-config' shows them; ~/.config/lectern/config where the "
        + "variable is not set; not read in restricted mode"
    ),
    (
      "$XDG_STATE_HOME/lectern/places",
      "where the reader stopped in which document; ~/.local/state/lectern/places where the variable is not set"
    ),
  ]
}
