import Proceedings

/// Tells which rows of a list a pattern fits: by their words, their speaker, their figure.
///
/// Made for one step through many rows: what it has found out about a speaker it does not ask again.
struct RowMatcher {
  private let annotations: Annotations
  private let bytes: [UInt8]
  private let pane: Pane
  private let pattern: TextPattern
  /// Whether the pattern fits the name of each speaker; nil where that has not been asked.
  private var isSpeakerFit: [Bool?]

  init(_ pattern: TextPattern, in pane: Pane, of document: OpenDocument) {
    annotations = document.annotations
    bytes = document.text.bytes
    self.pane = pane
    self.pattern = pattern
    isSpeakerFit = Array(repeating: nil, count: pane == .speakers ? 0 : annotations.speakers.count)
  }

  /// Whether the pattern fits the row of an item.
  mutating func fits(_ item: Int) -> Bool {
    switch pane {
    case .text: return false
    case .speakers: return fits(annotations.speakers[item])
    case .quotes:
      return fits(annotations.quotes[item].content) || fits(annotations.quotes[item].cue)
        || fits(annotations.quotes[item].speaker)
    case .statistics:
      return fits([annotations.statistics[item].span]) || fits(annotations.statistics[item].speaker)
        || fits(annotations.statistics[item])
    }
  }

  /// What looking at a row costs, in bytes that a filter passes over.
  ///
  /// A row is short, so most of the cost is that of finding it.
  func weight(_ item: Int) -> Int {
    switch pane {
    case .text: 0
    case .speakers: 1_000
    case .quotes: annotations.quotes[item].content.reduce(400) { $0 + pattern.weight * max(0, $1.count) }
    case .statistics: 2_000
    }
  }

  private func fits(_ speaker: Speaker) -> Bool {
    pattern.fits(speaker.name) || speaker.role.map(pattern.fits) ?? false
      || speaker.affiliation.map(pattern.fits) ?? false
  }

  private func fits(_ figure: Statistic) -> Bool {
    figure.unit.map(pattern.fits) ?? false || pattern.fits(FigureText(figure).number)
  }

  private mutating func fits(_ id: Speaker.ID?) -> Bool {
    guard let index = id?.index, isSpeakerFit.indices.contains(index) else { return false }
    if let known = isSpeakerFit[index] { return known }
    let fits = pattern.fits(annotations.speakers[index].name)
    isSpeakerFit[index] = fits
    return fits
  }

  private func fits(_ spans: [Span]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      for span in spans {
        let end = max(0, min(span.end, bytes.count))
        // What begins in the words has to end in them.
        let words = UnsafeBufferPointer(rebasing: bytes[..<end])
        if pattern.first(in: words, from: span.start, to: end) != nil { return true }
      }
      return false
    }
  }
}
