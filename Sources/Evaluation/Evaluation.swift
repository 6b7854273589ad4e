import Proceedings

/// Compares what lectern finds with what people annotated.
///
/// A value: documents are added one by one, and the figures can be asked for at any time. The measures are those that
/// the field reports: words and spans of attributions (PolNeAR), identity of speakers, figures by field, turns in order.
public struct Evaluation {
  private var attributions: AttributionScores?
  private var layers: LayerScores?
  private var turns: TurnScores?

  /// Nothing counted yet.
  public init() {}

  /// What was found in a document; nil where it could not be read.
  public typealias Found = (document: Document, annotations: Annotations)

  /// Counts a document of which sources, cues and contents are annotated; false where `found` has another text.
  ///
  /// A document that could not be read counts as one in which nothing was found.
  public mutating func add(_ quotes: [GoldQuote], text: String, _ found: Found?) -> Bool {
    let text = ScoredText(text)
    let findings = found.flatMap { Findings($0.document, $0.annotations, in: text) }
    attributions = attributions ?? AttributionScores()
    attributions?.add(Findings(quotes, in: text).quotes, (findings ?? .none).quotes)
    return found == nil || findings != nil
  }

  /// Counts a document of which speakers and figures are annotated; `quotes` are the annotated ones in their order.
  public mutating func add(
    _ layers: GoldLayers, quotes: [GoldQuote], text: String, _ found: Found?
  ) -> Bool {
    let text = ScoredText(text)
    let findings = found.flatMap { Findings($0.document, $0.annotations, in: text) }
    self.layers = self.layers ?? LayerScores()
    self.layers?.add(layers, Findings(quotes, in: text).quotes, findings ?? .none, in: text)
    return found == nil || findings != nil
  }

  /// Counts a record of which the turns are annotated.
  public mutating func add(_ turns: GoldTurns, _ found: Found?) {
    guard !turns.turns.isEmpty else { return }
    self.turns = self.turns ?? TurnScores()
    self.turns?.add(turns, found?.annotations, in: found?.document)
  }

  /// The figures, line by line: attributions, then speakers and figures, then turns; none for what nothing was told of.
  public var lines: [String] {
    var lines = attributions?.lines ?? []
    lines += layers?.lines ?? []
    if let turns { lines += turns.lines + [turns.totalLine] }
    return lines
  }
}
