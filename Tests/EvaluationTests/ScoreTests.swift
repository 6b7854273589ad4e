import Proceedings
import Testing

@testable import Evaluation

@Suite("Scores are what a person reckons by hand")
struct ScoreTests {
  // 0         1         2         3         4         5         6
  // 0123456789012345678901234567890123456789012345678901234567890123456789
  private let text = "Ana Bell said the port handles 40 ships. “We need 12 more,” she added."

  private func gold(_ source: (Int, Int), _ cue: (Int, Int), _ content: (Int, Int)) -> GoldQuote {
    var quote = GoldQuote()
    quote.source = [ScalarSpan(source.0, source.1)]
    quote.cue = [ScalarSpan(cue.0, cue.1)]
    quote.content = [ScalarSpan(content.0, content.1)]
    return quote
  }

  private var quotes: [GoldQuote] { [gold((0, 8), (9, 13), (14, 39)), gold((60, 63), (64, 69), (41, 59))] }

  private var document: Document {
    Document(source: Source(path: "x", format: "text"), text: DocumentText(text), blocks: [])
  }

  private func span(_ words: String) throws -> Span {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: wanted) })
    return Span(start, start + wanted.count)
  }

  private func found() throws -> Annotations {
    Annotations(
      speakers: [Speaker(name: "Bell", kind: .person), Speaker(name: "Cox", kind: .person)],
      quotes: [
        // The content lacks two words of five, the source one of two.
        Quote(
          speaker: Speaker.ID(0), kind: .indirect, source: [try span("Bell")], cue: [try span("said")],
          content: [try span("handles 40 ships")], confidence: 1),
        Quote(
          speaker: Speaker.ID(1), kind: .direct, source: [try span("she")], cue: [try span("added")],
          content: [try span("“We need 12 more,”")], confidence: 1),
        Quote(
          speaker: nil, kind: .indirect, source: [], cue: [], content: [try span("Ana")], confidence: 1),
      ],
      statistics: [
        Statistic(span: try span("40 ships"), value: 40, unit: "ships", kind: .count, speaker: Speaker.ID(0)),
        Statistic(span: try span("12"), value: 12, unit: nil, kind: .count, speaker: Speaker.ID(1)),
        Statistic(span: try span("Bell"), value: 1, unit: nil, kind: .count),
      ])
  }

  @Test("Attributions by words, by spans and as a whole")
  func attributions() throws {
    var evaluation = Evaluation()
    let isSame = evaluation.add(quotes, text: text, (document, try found()))
    #expect(isSame)
    #expect(
      evaluation.lines == [
        "1 documents",
        "cue words         P 1.000  R 1.000  F1 1.000   (2 of 2 predicted, 2 gold)",
        "source words      P 1.000  R 0.667  F1 0.800   (2 of 2 predicted, 3 gold)",
        "content words     P 0.875  R 0.778  F1 0.824   (7 of 8 predicted, 9 gold)",
        "cue exact         P 0.667  R 1.000  F1 0.800   (2 of 3 predicted, 2 gold)",
        "source exact      P 0.333  R 0.500  F1 0.400   (1 of 3 predicted, 2 gold)",
        "content exact     P 0.333  R 0.500  F1 0.400   (1 of 3 predicted, 2 gold)",
        "all exact         P 0.333  R 0.500  F1 0.400   (1 of 3 predicted, 2 gold)",
        "who said what     P 0.667  R 1.000  F1 0.800   (2 of 3 predicted, 2 gold)",
        "direct quotes     P 1.000  R 1.000  F1 1.000   (1 predicted, 1 gold)",
      ])
  }

  @Test("Speakers and figures: a name may be shorter, a wrong speaker makes a figure wrong")
  func layers() throws {
    let layers = try GoldLayers(
      Array(
        #"""
        {"name": "x", "speakers": [{"id": "b", "name": "Ana Bell"}], "attributions": ["b", "b"],
         "statistics": [
          {"start": 31, "end": 39, "value": 40, "upper": null, "qualifier": "exact", "unit": "ship", "kind": "count",
           "speaker": "b"},
          {"start": 50, "end": 57, "value": 12, "upper": null, "qualifier": "moreThan", "unit": null, "kind": "count",
           "speaker": "b"}]}
        """#.utf8), file: "x")
    var evaluation = Evaluation()
    let isSame = evaluation.add(layers, quotes: quotes, text: text, (document, try found()))
    #expect(isSame)
    #expect(
      evaluation.lines == [
        "1 documents",
        "speaker identity    0.500   (1 of 2 matched quotes)",
        "quote + speaker     P 0.333  R 0.500  F1 0.400   (1 of 3 predicted, 2 gold)",
        "speakers listed     P 0.500  R 1.000  F1 0.667   (1 of 2 predicted, 1 gold)",
        "statistics found    P 0.667  R 1.000  F1 0.800   (2 of 3 predicted, 2 gold)",
        "  of those found:   value 1.000  unit 1.000  kind 1.000  qualifier 0.500  speaker 0.500",
        "statistics right    P 0.333  R 0.500  F1 0.400   (1 of 3 predicted, 2 gold)",
      ])
  }

  @Test("A document that could not be read counts as one in which nothing was found")
  func unread() throws {
    var evaluation = Evaluation()
    let isSame = evaluation.add(quotes, text: text, nil)
    #expect(isSame)
    #expect(
      evaluation.lines.contains("who said what     P 0.000  R 0.000  F1 0.000   (0 of 0 predicted, 2 gold)"))
  }

  @Test("White space at the ends may differ from the gold's text, anything else may not")
  func otherText() throws {
    var evaluation = Evaluation()
    let shifted = Document(
      source: Source(path: "x", format: "text"), text: DocumentText(text), blocks: [])
    let moved = quotes.map { quote in
      var quote = quote
      func move(_ spans: [ScalarSpan]) -> [ScalarSpan] { spans.map { ScalarSpan($0.start + 2, $0.end + 2) } }
      (quote.source, quote.cue, quote.content) = (move(quote.source), move(quote.cue), move(quote.content))
      return quote
    }
    let isSame = evaluation.add(moved, text: "\n\n" + text + "\n", (shifted, try found()))
    #expect(isSame)
    #expect(evaluation.lines.contains { $0.hasPrefix("cue words         P 1.000  R 1.000") })
    let isOther = !evaluation.add(quotes, text: text + " More.", (shifted, try found()))
    #expect(isOther)
  }

  @Test("Turns in order; an optional one and one that goes on may be given or left out")
  func turns() throws {
    let gold = try GoldTurns(
      Array(
        #"""
        {"file": "a/x.txt", "turns": [
          {"speaker": "Ana Bell", "first": "We open the meeting", "words": 6},
          {"speaker": "Ana Bell", "first": "And the second item", "words": 4, "same_as_previous": true},
          {"speaker": "Luis Cox", "accept": ["Chair"], "first": "Thank you all", "words": 3},
          {"speaker": "Q", "first": "Is that so", "words": 3, "optional": true},
          {"speaker": "Ana Bell", "first": "It is", "words": 2}]}
        """#.utf8), file: "x")
    let spoken = ["We open the meeting right now", "Thank you all", "It is"]
    let record = DocumentText(spoken.joined(separator: "\n"))
    var start = 0
    var quotes: [Quote] = []
    for (index, words) in spoken.enumerated() {
      let span = Span(start, start + words.utf8.count)
      quotes.append(
        Quote(speaker: Speaker.ID(index), kind: .turn, source: [], cue: [], content: [span], confidence: 1))
      start = span.end + 1
    }
    let annotations = Annotations(
      speakers: [
        Speaker(name: "Bell", kind: .person), Speaker(name: "the Chair", kind: .person),
        Speaker(name: "Dora Day", kind: .person),
      ], quotes: quotes)
    var evaluation = Evaluation()
    evaluation.add(
      gold, (Document(source: Source(path: "x", format: "text"), text: record, blocks: []), annotations))
    let scores = "turns F1 0.667  starts F1 1.000  words 0.600   (3 predicted, 3 gold)"
    // Bell has 12 words by the gold and is given 6, Cox 3 of 3: 9 of 15.
    #expect(
      evaluation.lines == [
        "a/x.txt".padded(to: 48) + " " + scores, "ALL".padded(to: 48) + " " + scores,
      ])
  }
}
