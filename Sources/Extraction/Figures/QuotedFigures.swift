import Proceedings

/// Ties figures to the quotes that they stand in, and so to who gave them.
enum QuotedFigures {
  /// `figures` with quote and speaker, where the content of one of `quotes` holds the figure.
  ///
  /// Both lists stand in text order; the first of `quotes` has the number `first` in the document.
  static func link(_ figures: [Statistic], to quotes: [Quote], numberedFrom first: Int) -> [Statistic] {
    let pieces = quotes.enumerated()
      .flatMap { index, quote in quote.content.map { (span: $0, quote: index) } }
      .sorted { $0.span < $1.span }
    var low = 0
    return figures.map { figure in
      while low < pieces.count, pieces[low].span.end <= figure.span.start { low += 1 }
      guard
        let piece = pieces[low...].prefix(while: { $0.span.start < figure.span.end })
          .first(where: { $0.span.overlaps(figure.span) })
      else { return figure }
      var linked = figure
      linked.quote = Quote.ID(first + piece.quote)
      linked.speaker = quotes[piece.quote].speaker
      return linked
    }
  }
}
