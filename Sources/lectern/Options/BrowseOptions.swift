import Reading

/// When the browser uses colours.
enum ColorChoice: String {
  /// When the terminal has them.
  case auto
  /// Even where the terminal does not say that it has them.
  case always
  /// Bold, underline and reverse only.
  case never
}

/// How the browser was asked to behave.
struct BrowseOptions: Equatable {
  /// Whether wheel and click are used.
  var mouse = false
  /// What the user may make lectern do.
  var restriction = Restriction.none
  /// Whether a directory was given, whose documents are listed first.
  var listsDocuments = false
  /// How documents are read.
  var reading = ReadingOptions.none
  /// `--color`, or never where NO_COLOR is set.
  var color = ColorChoice.auto
  /// Whether borders are drawn in ASCII; nil leaves it to the locale.
  var ascii: Bool?

  /// Whether lectern runs in restricted mode.
  var restricted: Bool { restriction != .none }
}
