/// Brings a learned source to where it begins, in two constructions in which other words stand right before it.
///
/// The weights decide token by token whether it belongs to the source. (Cutting every source down to the words below the
/// subject in the tree was tried: it lost seven sources for each that it mended, for the parser is wrong more often.)
struct SourceBounds {
  let scene: Scene

  /// `source` of the attribution signalled by the token at `cue` with `content`, without what belongs to other phrases.
  func trimmed(_ source: [Range<Int>], cue: Int, content: [Range<Int>]) -> [Range<Int>] {
    guard source.count == 1, let run = source.first, run.count > 1 else { return source }
    let start = max(behindConjunction(run), behindReport(run, cue, content))
    return start < run.upperBound ? [start..<run.upperBound] : source
  }

  /// `moments after the senator said`: where the source begins behind the conjunction of its clause.
  private func behindConjunction(_ run: Range<Int>) -> Int {
    let stretch = scene.stretch
    let isTimed =
      !stretch.classes(run.lowerBound).isDisjoint(with: [.timeWord, .durationUnit])
      || Self.openers.contains { stretch.isWord(run.lowerBound, $0) }
    let word = isTimed ? run.lowerBound + 1 : run.lowerBound
    let joins = Self.conjunctions.contains { stretch.isWord(word, $0) }
    return joins ? word + 1 : run.lowerBound
  }

  /// What may stand before a conjunction of time.
  private static let openers: [StaticString] = ["even", "just", "long", "moments", "only", "shortly", "soon"]

  private static let conjunctions: [StaticString] = [
    "after", "although", "because", "before", "if", "once", "since", "though", "until", "when", "whereas",
    "while",
  ]

  /// `Trade ‘Could Resume’ Soon, Bell Says`: a source behind what it says is set off by a mark, so that one which the
  /// content runs into begins behind the next comma.
  private func behindReport(_ run: Range<Int>, _ cue: Int, _ content: [Range<Int>]) -> Int {
    guard run.upperBound <= cue, let report = content.first(where: { $0.upperBound == run.lowerBound }),
      scene.quotation(report.lowerBound) < 0,
      let comma = run.last(where: { scene.stretch.isMark($0, ",") }), comma + 1 < run.upperBound
    else { return run.lowerBound }
    return comma + 1
  }
}
