/// How the parts of the screen look.
enum Look {
  static let text = Style.plain
  static let dim = Style(.dim, .dim)
  static let title = Style(.title, .bold)
  static let titleDetail = Style(.title)
  static let key = Style(.status, .bold)
  static let status = Style(.status)
  static let message = Style(.message, .bold)
  static let error = Style(.error, [.bold, .reverse])
  static let uncertain = Style(.uncertain, .bold)
  static let figure = Style(.figure)
  static let bar = Style(.bar)
  static let passage = Style(.passage)
  static let sign = Style(.selection)
  static let name = Style(.label)
  static let heading = Style(.heading, [.bold, .underline])
  static let label = Style(.label, .bold)
  static let note = Style(.note, .dim)

  /// The border of a pane.
  static let border = Style(.border, .dim)
  /// The border of a box that lies over the panes, and its name.
  static let box = Style(.focusedBorder, .bold)

  /// The name of a pane: reversed where keys go to it.
  static func paneName(isFocused: Bool) -> Style {
    isFocused ? Style(.focusedBorder, [.bold, .reverse]) : border
  }

  /// The first line of the chosen row: reversed where keys go to it, bold elsewhere; in one look, so that it costs few
  /// bytes to move.
  static func chosen(_ style: Style, isFocused: Bool) -> Style {
    Style(.selection, style.emphasis.intersection(.underline).union(isFocused ? .reverse : .bold))
  }

  /// What a search found.
  static func match(_ style: Style, isCurrent: Bool) -> Style {
    // What is underlined already stands out by losing the line.
    Style(
      .match,
      isCurrent ? style.emphasis.union([.reverse, .bold]) : style.emphasis.symmetricDifference(.underline))
  }

  /// The passage that a jump went to: bold, and underlined where the text is bold already.
  static func mark(_ style: Style) -> Style {
    Style(
      .mark, style.emphasis.contains(.bold) ? style.emphasis.union(.underline) : style.emphasis.union(.bold))
  }
}
