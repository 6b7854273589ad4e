import Browsing
import Proceedings

/// A document with what was found in it, ready for output.
struct AnnotatedDocument {
  let document: Document
  let annotations: Annotations
  /// How many quotes each of the speakers has.
  let quoteCounts: [Int]
  private let index: ScalarIndex

  /// The document and its annotations.
  init(_ document: Document, _ annotations: Annotations) {
    self.document = document
    self.annotations = annotations
    var counts = [Int](repeating: 0, count: annotations.speakers.count)
    for quote in annotations.quotes {
      if let speaker = quote.speaker, counts.indices.contains(speaker.index) { counts[speaker.index] += 1 }
    }
    quoteCounts = counts
    index = ScalarIndex(document.text)
  }

  /// `span` in Unicode scalars.
  func scalars(_ span: Span) -> ScalarSpan { index.scalars(span) }

  /// `spans` in Unicode scalars.
  func scalars(_ spans: [Span]) -> [ScalarSpan] { spans.map(index.scalars) }

  /// The text of `spans`, each on one line, with an ellipsis where something is left out between them.
  func text(_ spans: [Span]) -> String { spans.map(text).joined(separator: " … ") }

  /// The text of `span` on one line.
  func text(_ span: Span) -> String {
    document.text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The name of a speaker; nil for nobody.
  func name(_ speaker: Speaker.ID?) -> String? { annotations.speaker(speaker)?.name }

  /// The name of a speaker for people: with a sign where it may be made to be taken for another.
  func shownName(_ speaker: Speaker.ID?) -> String? { name(speaker).map { LookAlike.marked($0) } }

  /// The number of the turn in which `span` begins, from 1; nil where nobody has the floor.
  func turn(_ span: Span?) -> Int? { span.flatMap { document.turn(at: $0.start) }.map { $0 + 1 } }

  /// The page, column, time or element at which `span` begins, as it is cited: `page 34`; nil where the record gives none.
  func locator(_ span: Span?) -> String? { span.flatMap { document.locator(at: $0.start)?.citation } }
}
