import Proceedings

/// How well it was told who had the floor.
struct TurnScores {
  /// A turn that was found.
  struct Found {
    /// The speaker's name.
    let speaker: String?
    /// What was said, in lower-case words.
    let said: [String]
  }

  /// The counts of one record.
  struct Counts {
    /// Turns that begin where they should and have their speaker.
    var turns = Tally()
    /// Turns that begin where they should.
    var starts = Tally()
    /// Words that are given to the right speaker.
    var wordsRight = 0
    /// All words.
    var words = 0

    static func += (a: inout Counts, b: Counts) {
      a.turns += b.turns
      a.starts += b.starts
      a.wordsRight += b.wordsRight
      a.words += b.words
    }
  }

  private var total = Counts()
  /// The figures, a line for each record.
  private(set) var lines: [String] = []

  /// Whether no record was counted.
  var isEmpty: Bool { lines.isEmpty }

  /// Counts the record that `gold` tells the turns of.
  mutating func add(_ gold: GoldTurns, _ annotations: Annotations?, in document: Document?) {
    var found: [Found] = []
    if let annotations, let document { found = Self.turns(annotations, document) }
    if gold.isPart, let last = gold.turns.last {
      // Only the first part of the record was read: what follows the last turn of it is not judged.
      let end = found.lastIndex { Self.begins($0.said, last.first) }
      found = end.map { Array(found[...$0]) } ?? found
    }
    var counts = Counts()
    counts.turns = Self.align(gold.turns, found, withSpeaker: true)
    counts.starts = Self.align(gold.turns, found, withSpeaker: false)
    (counts.wordsRight, counts.words) = Self.words(gold.turns.filter { !$0.isOptional }, found)
    total += counts
    lines.append(Self.line(gold.text, counts, predicted: found.count))
  }

  /// The line for all records.
  var totalLine: String { Self.line("ALL", total, predicted: total.turns.predicted) }

  private static func line(_ name: String, _ counts: Counts, predicted: Int) -> String {
    let words = Double(counts.wordsRight) / Double(max(1, counts.words))
    return name.padded(to: 48)
      + " turns F1 \(counts.turns.f1.inThousandths)  starts F1 \(counts.starts.f1.inThousandths)"
      + "  words \(words.inThousandths)   (\(predicted) predicted, \(counts.turns.actual) gold)"
  }

  private static func turns(_ annotations: Annotations, _ document: Document) -> [Found] {
    annotations.quotes.filter { $0.kind == .turn }.map { quote in
      let said = quote.content.map { document.text.string($0) }.joined(separator: " ")
      return Found(speaker: annotations.speaker(quote.speaker)?.name, said: Words.runs(said))
    }
  }

  /// Whether `said` begins with the first six words of `first`, give or take four before them.
  private static func begins(_ said: [String], _ first: String) -> Bool {
    let wanted = Words.runs(first).prefix(6)
    guard !wanted.isEmpty else { return false }
    return (0...4).contains { said.dropFirst($0).prefix(wanted.count) == wanted }
  }

  /// The best pairing of gold and found turns in their order.
  ///
  /// A gold turn that is optional, or goes on from the one before, counts neither way when it is given and is not
  /// missed when it is not.
  private static func align(_ gold: [GoldTurns.Turn], _ found: [Found], withSpeaker: Bool) -> Tally {
    let fits = gold.map { turn in
      found.map { candidate in
        begins(candidate.said, turn.first)
          && (!withSpeaker || turn.names.contains { NameAgreement.agreeAsLabels($0, candidate.speaker) })
      }
    }
    var best = [[Int]](repeating: [Int](repeating: 0, count: found.count + 1), count: gold.count + 1)
    for i in gold.indices.reversed() {
      for j in found.indices.reversed() {
        best[i][j] = max(best[i + 1][j], best[i][j + 1], fits[i][j] ? best[i + 1][j + 1] + 1 : 0)
      }
    }
    var tally = Tally(
      predicted: found.count, actual: gold.count { !$0.isOptional && !$0.isContinued })
    var (i, j) = (0, 0)
    while i < gold.count, j < found.count {
      if fits[i][j], best[i][j] == best[i + 1][j + 1] + 1 {
        if gold[i].isOptional || gold[i].isContinued { tally.predicted -= 1 } else { tally.right += 1 }
        (i, j) = (i + 1, j + 1)
      } else if best[i][j] == best[i + 1][j] {
        i += 1
      } else {
        j += 1
      }
    }
    return tally
  }

  /// How many of the words are given to their speaker, and how many there are, by whichever side has more.
  private static func words(_ gold: [GoldTurns.Turn], _ found: [Found]) -> (right: Int, all: Int) {
    var wanted: [(name: String, words: Int)] = []
    var names: [String: Set<String>] = [:]
    for turn in gold {
      if let place = wanted.firstIndex(where: { $0.name == turn.speaker }) {
        wanted[place].words += turn.words
      } else {
        wanted.append((turn.speaker, turn.words))
      }
      names[turn.speaker, default: []].formUnion(turn.names)
    }
    var given: [(name: String?, words: Int)] = []
    for turn in found {
      if let place = given.firstIndex(where: { $0.name == turn.speaker }) {
        given[place].words += turn.said.count
      } else {
        given.append((turn.speaker, turn.said.count))
      }
    }
    let all = max(wanted.reduce(0) { $0 + $1.words }, given.reduce(0) { $0 + $1.words })
    var right = 0
    // The longest speakers first; those of one length as they first spoke.
    let order = wanted.enumerated().sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }
    for (_, speaker) in order {
      var missing = speaker.words
      for place in given.indices where missing > 0 && given[place].words > 0 {
        guard
          names[speaker.name, default: []].contains(where: {
            NameAgreement.agreeAsLabels($0, given[place].name)
          })
        else { continue }
        let taken = min(missing, given[place].words)
        right += taken
        missing -= taken
        given[place].words -= taken
      }
    }
    return (right, all)
  }
}
