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
  static let sign = Style(.selection, .bold)
  static let name = Style(.label)
  static let heading = Style(.heading, [.bold, .underline])
  static let label = Style(.label, .bold)
  static let note = Style(.note, .dim)

  /// A border and its name.
  static func border(isFocused: Bool) -> Style { isFocused ? Style(.focusedBorder, .bold) : Style(.border) }

  /// The first line of the chosen row: reversed where keys go to it, bold elsewhere.
  static func chosen(_ style: Style, isFocused: Bool) -> Style {
    var style = style
    if isFocused {
      style = Style(.selection, style.emphasis.subtracting(.dim).union(.reverse))
    } else {
      style.emphasis.insert(.bold)
    }
    return style
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
