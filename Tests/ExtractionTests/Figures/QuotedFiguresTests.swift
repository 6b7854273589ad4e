import Proceedings
import Testing

@testable import Extraction

@Suite("A figure belongs to the quote that it stands in")
struct QuotedFiguresTests {
  @Test("Inside a piece of content it has the quote and its speaker, between the pieces it has neither")
  func linksByContent() {
    let quotes = [
      Quote(
        speaker: Speaker.ID(3), kind: .direct, source: [], cue: [], content: [Span(10, 20), Span(40, 60)],
        confidence: 1),
      Quote(speaker: nil, kind: .indirect, source: [], cue: [], content: [Span(70, 90)], confidence: 1),
    ]
    let figures = [Span(0, 5), Span(12, 15), Span(25, 30), Span(41, 45), Span(75, 80), Span(95, 99)]
      .map { Statistic(span: $0, value: 1, kind: .count) }
    let linked = QuotedFigures.link(figures, to: quotes, numberedFrom: 7)
    #expect(linked.map { $0.quote?.index } == [nil, 7, nil, 7, 8, nil])
    #expect(linked.map { $0.speaker?.index } == [nil, 3, nil, 3, nil, nil])
  }
}
