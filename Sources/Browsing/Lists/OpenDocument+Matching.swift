import Proceedings

extension OpenDocument {
  /// Whether a pattern fits what a row says: its words, its speaker, its figure.
  func rowFits(_ item: Int, in pane: Pane, _ pattern: TextPattern) -> Bool {
    switch pane {
    case .text: return false
    case .speakers: return fits(annotations.speakers[item], pattern)
    case .quotes:
      let quote = annotations.quotes[item]
      return quote.content.contains { fits($0, pattern) } || quote.cue.contains { fits($0, pattern) }
        || fits(quote.speaker, pattern)
    case .statistics:
      let figure = annotations.statistics[item]
      return fits(figure.span, pattern) || figure.unit.map(pattern.fits) ?? false
        || pattern.fits(FigureText(figure).number) || fits(figure.speaker, pattern)
    }
  }

  /// What looking at a row costs, in bytes that a filter passes over.
  ///
  /// A row is short, so most of the cost is that of finding it.
  func rowWeight(_ item: Int, in pane: Pane) -> Int {
    switch pane {
    case .text: 0
    case .speakers: 1_000
    case .quotes: annotations.quotes[item].content.reduce(1_000) { $0 + 8 * max(0, $1.count) }
    case .statistics: 2_000
    }
  }

  private func fits(_ speaker: Speaker, _ pattern: TextPattern) -> Bool {
    pattern.fits(speaker.name) || speaker.role.map(pattern.fits) ?? false
      || speaker.affiliation.map(pattern.fits) ?? false
  }

  private func fits(_ id: Speaker.ID?, _ pattern: TextPattern) -> Bool {
    name(of: id).map(pattern.fits) ?? false
  }

  private func fits(_ span: Span, _ pattern: TextPattern) -> Bool {
    text.bytes.withUnsafeBufferPointer {
      let end = min(span.end, $0.count)
      return pattern.first(in: UnsafeBufferPointer(rebasing: $0[..<end]), from: span.start, to: end) != nil
    }
  }
}
