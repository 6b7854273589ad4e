/// In which order a list stands.
enum ListOrder: Hashable, Sendable, CaseIterable {
  /// As in the text.
  case text
  /// By the speaker's name.
  case name
  /// The most first: quotes of a speaker, words of a quote, value of a figure.
  case size

  /// The order that follows when the reader asks for another.
  var next: ListOrder {
    switch self {
    case .text: .name
    case .name: .size
    case .size: .text
    }
  }

  /// What the order of `pane` is called.
  func name(in pane: Pane) -> String {
    switch (self, pane) {
    case (.text, _): "as in the text"
    case (.name, .speakers): "by name"
    case (.name, _): "by speaker"
    case (.size, .speakers): "by count"
    case (.size, .quotes): "by length"
    case (.size, _): "by size"
    }
  }
}
