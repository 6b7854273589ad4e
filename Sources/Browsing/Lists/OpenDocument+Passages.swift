import Proceedings

/// Where something stands in the text.
struct Passage: Hashable {
  /// The line to go to.
  var place: TextPlace
  /// What is marked.
  var marks: [Span]

  /// The last place that is marked.
  var end: TextPlace { TextPlace(max(place.offset, (marks.last?.end ?? 0) - 1)) }
}

extension OpenDocument {
  /// The passage of an item of a list; nil for speakers, who have many, and when the text does not reach so far.
  func passage(of item: Int, in pane: Pane) -> Passage? {
    let passage: Passage
    switch pane {
    case .quotes:
      let quote = annotations.quotes[item]
      // A contribution may fill pages: its label is what tells where it begins.
      let marks = quote.kind == .turn && !quote.source.isEmpty ? quote.source : quote.content
      passage = Passage(place: TextPlace(marks.first?.start ?? quote.start), marks: marks)
    case .statistics:
      let span = annotations.statistics[item].span
      passage = Passage(place: TextPlace(span.start), marks: [span])
    case .text, .speakers: return nil
    }
    return passage.place.offset < text.count ? passage : nil
  }

  /// The quote that is being read at `place` on a line: the innermost one there, else the first one on the line.
  func quote(at place: TextPlace, on line: Span) -> Int? {
    let span = Span(max(line.start, min(place.offset, line.end)), max(line.end, line.start + 1))
    var here: Int?
    var next: Int?
    for quote in index.quotes(overlapping: span) {
      let content = annotations.quotes[quote].content
      if content.contains(where: { $0.contains(span.start) }) {
        here = quote
      } else if next == nil, content.contains(where: { $0.overlaps(span) }) {
        next = quote
      }
    }
    return here ?? next
  }

  /// The contents of the limited speakers' quotes in `span`.
  func limitedPassages(in span: Span) -> [Span] {
    guard !view.limit.isEmpty else { return [] }
    var passages: [Span] = []
    for quote in index.quotes(overlapping: span) {
      guard let speaker = annotations.quotes[quote].speaker, view.limit.contains(speaker) else { continue }
      passages += annotations.quotes[quote].content.filter { $0.overlaps(span) }
    }
    return passages
  }
}
