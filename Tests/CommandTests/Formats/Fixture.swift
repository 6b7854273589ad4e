import Proceedings

@testable import lectern

/// A small document with everything in it that the formats have to show.
enum Fixture {
  static let text = """
    Zürich council meets

    “We need 1.5 million francs,” said Ana Reis, the treasurer, “and =SUM, too.” Others agreed.

    The CHAIR: I thank you all.
    """

  /// The annotated document; offsets are found by their words.
  static let document: AnnotatedDocument = {
    let whole = DocumentText(text)
    var source = Source(path: "dir/a,b.txt", format: "text")
    source.sha256 = String(repeating: "0a", count: 32)
    let record = span("The CHAIR: I thank you all.")
    let document = Document(
      source: source, metadata: Metadata(title: "Zürich council meets", date: "2019-04-02", place: "Zürich"),
      text: whole,
      blocks: [
        Block(.heading(level: 1), span("Zürich council meets")),
        Block(.paragraph, Span(span("“We need").start, span("Others agreed.").end)),
        Block(.turn(label: span("The CHAIR")), record),
      ], turns: [Turn(label: span("The CHAIR"), participant: nil, blocks: 2..<3, locator: .page("3"))])
    let reis = Speaker(
      name: "Ana Reis", kind: .person, role: "treasurer", affiliation: nil, mentions: [span("Ana Reis")])
    let chair = Speaker(name: "The CHAIR", kind: .person, mentions: [span("The CHAIR")])
    let quotes = [
      Quote(
        speaker: Speaker.ID(0), kind: .direct, act: .statement, verb: "say", source: [span("Ana Reis")],
        cue: [span("said")],
        content: [span("“We need 1.5 million francs,”"), span("“and =SUM, too.”")], confidence: 0.97),
      Quote(
        speaker: nil, kind: .indirect, act: .belief, source: [span("Others")], cue: [span("agreed")],
        content: [span("agreed")],
        confidence: 0.4),
      Quote(
        speaker: Speaker.ID(1), kind: .turn, source: [span("The CHAIR")], cue: [],
        content: [span("I thank you all.")],
        confidence: 1),
    ]
    let figure = Statistic(
      span: span("1.5 million francs"), value: 1_500_000, qualifier: .exact, unit: "CHF", kind: .money,
      speaker: Speaker.ID(0), quote: Quote.ID(0))
    let share = Statistic(span: span("need"), value: 66.67, upper: 70, qualifier: .range, kind: .percent)
    return AnnotatedDocument(
      document, Annotations(speakers: [reis, chair], quotes: quotes, statistics: [share, figure]))
  }()

  /// Where the first occurrence of `words` stands.
  static func span(_ words: String) -> Span {
    let (whole, part) = (Array(text.utf8), Array(words.utf8))
    let start =
      (0...(whole.count - part.count)).first { whole[$0..<($0 + part.count)].elementsEqual(part) } ?? -1
    return Span(start, start + part.count)
  }
}
