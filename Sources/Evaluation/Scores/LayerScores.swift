/// How well speakers were told apart and figures were read.
struct LayerScores {
  private var documents = 0
  private var matched = 0
  private var saidBy = Tally()
  private var listed = Tally()
  private var found = Tally()
  private var right = Tally()
  private var fields: [FigureField: Int] = [:]

  /// Counts a document: what `layers` hold, with the quotes `gold`, against what was found.
  mutating func add(_ layers: GoldLayers, _ gold: [Findings.Quote], _ findings: Findings, in text: ScoredText)
  {
    documents += 1
    addQuotes(layers, gold, findings)
    addSpeakers(layers, findings)
    addFigures(layers, findings, text)
  }

  private mutating func addQuotes(_ layers: GoldLayers, _ gold: [Findings.Quote], _ findings: Findings) {
    let pairs = Pairing.pairs(gold, findings.quotes) { g, p in
      let dice = Pairing.dice(g.content, p.content)
      return dice >= 0.5 ? dice : nil
    }
    matched += pairs.count
    let identified = pairs.count { number, partner in
      NameAgreement.agree(
        layers.owners[number].flatMap { layers.speakers[$0] }, findings.name(findings.quotes[partner].speaker)
      )
    }
    saidBy += Tally(right: identified, predicted: findings.quotes.count, actual: gold.count)
  }

  private mutating func addSpeakers(_ layers: GoldLayers, _ findings: Findings) {
    var seen: Set<String> = []
    let there = layers.owners.compactMap(\.self).filter { seen.insert($0).inserted }
    var known: Set<Int> = []
    let predicted = findings.quotes.compactMap(\.speaker).filter { known.insert($0).inserted }
    let pairs = Pairing.pairs(there, predicted) { g, p in
      NameAgreement.agree(layers.speakers[g], findings.name(p)) ? 1 : nil
    }
    listed += Tally(right: pairs.count, predicted: predicted.count, actual: there.count)
  }

  private mutating func addFigures(_ layers: GoldLayers, _ findings: Findings, _ text: ScoredText) {
    let numbers = layers.figures.map { NumberWords.words(of: $0.span, in: text) }
    let pairs = Pairing.pairs(numbers, findings.figures) { Double($0.intersection($1.words).count) }
    var wholly = 0
    for (number, partner) in pairs {
      let correct = FigureField.allCases.filter {
        $0.agrees(layers.figures[number], findings.figures[partner].statistic, layers, findings)
      }
      for field in correct { fields[field, default: 0] += 1 }
      if FigureField.decisive.isSubset(of: correct) { wholly += 1 }
    }
    let (predicted, actual) = (findings.figures.count, layers.figures.count)
    found += Tally(right: pairs.count, predicted: predicted, actual: actual)
    right += Tally(right: wholly, predicted: predicted, actual: actual)
  }

  /// The figures, a line each.
  var lines: [String] {
    let identity = matched > 0 ? Double(saidBy.right) / Double(matched) : 0
    let shares = FigureField.allCases.map { field in
      let share = Double(fields[field] ?? 0) / Double(max(1, found.right))
      return "\(field.rawValue) \(share.inThousandths)"
    }
    return [
      "\(documents) documents",
      "speaker identity".padded(to: 18)
        + "  \(identity.inThousandths)   (\(saidBy.right) of \(matched) matched quotes)",
      saidBy.line("quote + speaker", width: 18), listed.line("speakers listed", width: 18),
      found.line("statistics found", width: 18),
      "  of those found:   " + shares.joined(separator: "  "), right.line("statistics right", width: 18),
    ]
  }
}
