/// How well sources, cues and contents were found (PolNeAR's measures).
struct AttributionScores {
  private typealias Quote = Findings.Quote

  /// The parts of an attribution.
  enum Part: String, CaseIterable {
    case cue, source, content

    func words(of quote: Findings.Quote) -> Set<Int> {
      switch self {
      case .cue: quote.cue
      case .source: quote.source
      case .content: quote.content
      }
    }
  }

  private var documents = 0
  private var words: [Part: Tally] = [:]
  private var exact: [Part: Tally] = [:]
  private var allExact = Tally()
  private var saidBy = Tally()
  /// Direct quotes of the gold among all predictions, and predicted ones among all of the gold.
  private var directRecall = Tally()
  private var directPrecision = Tally()

  /// Counts a document in which `gold` is there and `found` was found.
  mutating func add(_ gold: [Findings.Quote], _ found: [Findings.Quote]) {
    documents += 1
    for part in Part.allCases {
      let there = Self.union(gold, part)
      let predicted = Self.union(found, part)
      words[part, default: Tally()] += Tally(
        right: there.intersection(predicted).count, predicted: predicted.count, actual: there.count)
      exact[part, default: Tally()] += Self.tally(gold, found) { g, p in
        !g.cue.isDisjoint(with: p.cue) && part.words(of: g) == part.words(of: p)
      }
    }
    allExact += Self.tally(gold, found) { g, p in
      Part.allCases.allSatisfy { $0.words(of: g) == $0.words(of: p) }
    }
    saidBy += Self.tally(gold, found, Self.isSaidBy)
    let (directGold, directFound) = (gold.filter(\.isDirect), found.filter(\.isDirect))
    directRecall += Tally(
      right: Self.tally(directGold, found, Self.isSaidBy).right, predicted: directGold.count,
      actual: directGold.count)
    directPrecision += Tally(
      right: Self.tally(gold, directFound, Self.isSaidBy).right, predicted: directFound.count,
      actual: directFound.count)
  }

  private static func union(_ quotes: [Quote], _ part: Part) -> Set<Int> {
    quotes.reduce(into: []) { $0.formUnion(part.words(of: $1)) }
  }

  private static func tally(
    _ gold: [Quote], _ found: [Quote], _ isSame: (Quote, Quote) -> Bool
  ) -> Tally {
    let pairs = Pairing.pairs(gold, found, takesZero: true) { g, p in
      isSame(g, p) ? Pairing.dice(g.content, p.content) : nil
    }
    return Tally(right: pairs.count, predicted: found.count, actual: gold.count)
  }

  /// Half of the content words shared, and a word of the source, or neither has one.
  private static func isSaidBy(_ g: Quote, _ p: Quote) -> Bool {
    Pairing.dice(g.content, p.content) >= 0.5
      && (!g.source.isDisjoint(with: p.source) || g.source.isEmpty && p.source.isEmpty)
  }

  /// The figures, a line each.
  var lines: [String] {
    var lines = ["\(documents) documents"]
    func row(_ name: String, _ tally: Tally) { lines.append(tally.line(name, width: 16)) }
    for part in Part.allCases { row("\(part.rawValue) words", words[part] ?? Tally()) }
    for part in Part.allCases { row("\(part.rawValue) exact", exact[part] ?? Tally()) }
    row("all exact", allExact)
    row("who said what", saidBy)
    let (p, r) = (directPrecision.precision, directRecall.recall)
    lines.append(
      "direct quotes".padded(to: 16)
        + "  P \(p.inThousandths)  R \(r.inThousandths)  F1 \(Tally.f1(p, r).inThousandths)"
        + "   (\(directPrecision.predicted) predicted, \(directRecall.actual) gold)")
    return lines
  }
}

extension Tally {
  /// The tally as a line of a report.
  func line(_ name: String, width: Int) -> String {
    name.padded(to: width)
      + "  P \(precision.inThousandths)  R \(recall.inThousandths)  F1 \(f1.inThousandths)"
      + "   (\(right) of \(predicted) predicted, \(actual) gold)"
  }
}
