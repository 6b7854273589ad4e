import Glibc
import Proceedings

/// Finds who is said to have said what in a stretch: source, cue and content of each attribution, in text order.
///
/// Candidates are decided sentence by sentence. Within the content of an attribution nothing else is attributed: the
/// outer one is what the text reports.
struct AttributionFinder {
  private let passage: Passage
  private let cues: CueFinder
  private let contents: ContentFinder
  private let weights = CueWeights.shared
  private var claimed: [Bool]
  private var found: [Attribution] = []

  /// From which log odds a candidate is taken (best F1 on the training part of PolNeAR).
  private static let threshold: Float = -0.4

  /// The attributions of `stretch`, in text order.
  static func attributions(in stretch: Stretch) -> [Attribution] {
    let passage = Passage(stretch)
    var finder = AttributionFinder(passage)
    for sentence in stretch.sentences { finder.search(sentence.tokens) }
    let sorted = finder.found.sorted { $0.firstToken < $1.firstToken }
    return QuotationLinker(passage: passage).link(sorted).map { $0.classified(in: passage) }
  }

  private init(_ passage: Passage) {
    self.passage = passage
    cues = CueFinder(passage: passage)
    contents = ContentFinder(passage: passage)
    claimed = Array(repeating: false, count: passage.stretch.tokens.count)
  }

  private mutating func search(_ sentence: Range<Int>) {
    let scored = cues.candidates(in: sentence).compactMap { candidate -> (CueCandidate, Float)? in
      let score = weights.score(candidate, passage)
      return score > Self.threshold ? (candidate, score) : nil
    }
    // What stands before its cue is settled first: `A says B is wrong, C said` is C's.
    for (candidate, score) in scored where candidate.frame == .before { take(candidate, score) }
    for (candidate, score) in scored where candidate.frame != .before { take(candidate, score) }
  }

  private mutating func take(_ candidate: CueCandidate, _ score: Float) {
    guard !claimed[candidate.head] else { return }
    let cue = free(candidate.cue)
    var content = contents.content(of: candidate).compactMap { piece -> Range<Int>? in
      let free = free(piece)
      return free.isEmpty ? nil : free
    }
    var source = candidate.subject?.tokens
    if let subject = source {
      content = content.filter { !$0.overlaps(subject) }
      if subject.overlaps(cue) { source = nil }
    }
    content = content.filter { !$0.overlaps(cue) }
    guard !cue.isEmpty, !content.isEmpty else { return }
    for range in content + [cue] {
      for token in range { claimed[token] = true }
    }
    found.append(
      Attribution(
        kind: .indirect, verb: weights.lemma(passage.stretch.tokens[candidate.head].entry),
        source: source.map { [$0] } ?? [], cue: [cue], content: content,
        confidence: Double(1 / (1 + expf(-score)))))
  }

  /// The part of `range` up to the first token that another attribution has.
  private func free(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !claimed[$0] } ?? range.upperBound
    let end = (start..<range.upperBound).first { claimed[$0] } ?? range.upperBound
    return start..<end
  }
}

extension Attribution {
  /// The first token of any of its parts.
  var firstToken: Int { (source + cue + content).map(\.lowerBound).min() ?? 0 }

  /// The attribution with its kind told from the quotation marks around its content.
  fileprivate func classified(in passage: Passage) -> Attribution {
    var all = true
    var any = false
    for index in content.joined() where passage.stretch.tokens[index].kind == .word {
      if passage.quotation(at: index) == nil { all = false } else { any = true }
    }
    var copy = self
    copy.kind = !any ? .indirect : all ? .direct : .mixed
    return copy
  }
}
