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
      "$XDG_STATE_HOME/lectern/documents",
      "where the reader stopped in which document, known by its content: place, pane, chosen speakers, marks; below "
        + "~/.local/state where the variable is not set; nothing is read or written there in restricted mode"
    ),
    (
      "$XDG_STATE_HOME/lectern/searches",
      "what was searched for, for the keys that recall it"
    ),
    (
      "$XDG_STATE_HOME/lectern/choices",
      "the form of copies that was chosen last"
    ),
  ]
}
