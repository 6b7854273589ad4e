import Proceedings

/// How much room a list has, and with it how much a row shows.
struct ListShape: Hashable, Sendable {
  let pane: Pane
  let columns: Int
  let rows: Int
  /// Whether the list is turned like a page when the chosen row leaves it; else it moves by as little as it must.
  let turnsPages: Bool

  init(pane: Pane, columns: Int, rows: Int, turnsPages: Bool = false) {
    self.pane = pane
    self.columns = columns
    self.rows = rows
    self.turnsPages = turnsPages
  }

  /// Columns before a row's text: the mark of the speaker that is limited to, and the sign of the chosen row.
  static let lead = 2

  /// Whether a row may take several lines.
  var isRoomy: Bool {
    switch pane {
    case .quotes: columns >= 28 && rows >= 6
    case .speakers: columns >= 28 && rows >= 6
    case .statistics, .text: false
    }
  }

  /// Columns that the lines below a row's first one are set in by.
  static let indent = 2

  /// Columns for a row's text, with a blank one at the right; over a very wide pane the eye would lose the row.
  var textColumns: Int {
    let room = max(1, columns - Self.lead - 1)
    return pane == .statistics ? room : min(room, 110)
  }

  /// Columns for the text of the lines below a row's first one.
  var indentedColumns: Int { max(1, textColumns - Self.indent) }

  /// How many lines of its words a quote's row shows at most.
  var quoteLines: Int { rows >= 36 ? 4 : 2 }

  /// Lines of an item's row.
  func height(of item: Int, in document: OpenDocument) -> Int {
    guard isRoomy else { return 1 }
    switch pane {
    case .speakers:
      let speaker = document.annotations.speakers[item]
      return speaker.details.isEmpty ? 1 : 2
    case .quotes:
      return 1
        + max(
          1, QuoteExcerpt(of: item, in: document, columns: indentedColumns, lines: quoteLines).lines.count)
    case .statistics, .text: return 1
    }
  }
}
