import Proceedings

/// Who speaks when, while it is drawn along the document.
struct Timeline: Sendable {
  /// The chosen row, among the rows of the Speakers pane.
  var chosen = 0
  /// The byte that the cursor stands at.
  var offset = 0
}

/// A document cut into as many pieces of one length as there are columns.
struct TimelineScale: Hashable, Sendable {
  /// Bytes of the document, at least one.
  let count: Int
  /// How many pieces, at least one.
  let columns: Int

  init(count: Int, columns: Int) {
    self.count = max(1, count)
    self.columns = max(1, columns)
  }

  /// The column of a byte.
  func column(of offset: Int) -> Int { max(0, min(columns - 1, offset * columns / count)) }

  /// The bytes of a column; at least one.
  func span(of column: Int) -> Span {
    // Rounded up, so that `column(of:)` of its first byte is the column itself.
    let start = min(count - 1, (column * count + columns - 1) / columns)
    let end = ((column + 1) * count + columns - 1) / columns
    return Span(start, max(start + 1, end))
  }

  /// How much of each column `spans` cover, from 0 to 1.
  func shares(of spans: some Sequence<Span>) -> [Double] {
    var covered = Array(repeating: 0, count: columns)
    for span in spans where !span.isEmpty {
      for column in column(of: span.start)...column(of: span.end - 1) {
        let piece = self.span(of: column)
        covered[column] += max(0, min(span.end, piece.end) - max(span.start, piece.start))
      }
    }
    return covered.enumerated().map { min(1, Double($1) / Double(span(of: $0).count)) }
  }
}

extension OpenDocument {
  /// What a speaker says, in text order.
  func passages(of speaker: Int) -> [Span] {
    guard index.quotesOf.indices.contains(speaker) else { return [] }
    return index.quotesOf[speaker].flatMap { annotations.quotes[Int($0)].content }
  }
}
