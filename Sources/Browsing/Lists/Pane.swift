/// One of the four panes.
public enum Pane: Int, Hashable, Sendable, CaseIterable {
  /// The text itself.
  case text = 1
  /// Who speaks.
  case speakers
  /// What was said.
  case quotes
  /// Which figures were given.
  case statistics

  /// The panes that are lists.
  static let lists: [Pane] = [.speakers, .quotes, .statistics]

  /// The name on the border.
  var name: DisplayText {
    switch self {
    case .text: "Text"
    case .speakers: "Speakers"
    case .quotes: "Quotes"
    case .statistics: "Statistics"
    }
  }

  /// What one row is called.
  var row: String {
    switch self {
    case .text: "line"
    case .speakers: "speaker"
    case .quotes: "quote"
    case .statistics: "figure"
    }
  }

  /// `count` rows in words.
  func rows(_ count: Int) -> String { "\(Digits.grouped(count)) \(row)\(count == 1 ? "" : "s")" }

  /// The pane `steps` further in the order of their numbers, round and round.
  func advanced(by steps: Int) -> Pane {
    let count = Pane.allCases.count
    let index = (rawValue - 1 + steps % count + count) % count
    return Pane.allCases[index]
  }
}
