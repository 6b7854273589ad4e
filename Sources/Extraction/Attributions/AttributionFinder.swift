import Glibc
import Proceedings

/// Finds who is said to have said what in a stretch: source, cue and content of each attribution, in text order.
///
/// What stands before its cue is settled first, then the rest from left to right; within the content of an attribution
/// nothing else is attributed, since the outer one is what the text reports. What is said inside quotation marks is
/// looked at last, when it is known which quotations are somebody's words.
struct AttributionFinder {
  private let passage: Passage
  private let contents: ContentFinder
  private let weights = CueWeights.shared
  private var claimed: [Bool]
  private var found: [Attribution] = []

  /// From which log odds a candidate is taken (set by hand near the best F1 on held-back training articles).
  private static let threshold: Float = -0.4
  /// The same for nouns, whose content is found less surely; set by hand.
  private static let nounThreshold: Float = 0.7

  /// The attributions of `stretch`, in text order, by rules alone.
  static func attributions(in stretch: Stretch) -> [Attribution] {
    let passage = Passage(stretch)
    return attributions(in: passage, among: candidates(in: passage))
  }

  /// The attributions of `passage` among `all` candidates, in text order.
  static func attributions(in passage: Passage, among all: [(CueCandidate, Float)]) -> [Attribution] {
    var finder = AttributionFinder(passage)
    let candidates = finder.likelyCandidates(all)
    for (candidate, score) in candidates where candidate.frame == .before { finder.take(candidate, score) }
    for (candidate, score) in candidates where candidate.frame != .before { finder.take(candidate, score) }
    finder.link()
    for (candidate, score) in finder.quotedCandidates { finder.take(candidate, score) }
    return finder.found.sorted { $0.firstToken < $1.firstToken }.map { $0.classified(in: passage) }
  }

  private var quotedCandidates: [(CueCandidate, Float)] = []

  private init(_ passage: Passage) {
    self.passage = passage
    contents = ContentFinder(passage: passage)
    claimed = Array(repeating: false, count: passage.stretch.tokens.count)
  }

  /// Every word of `passage` that may signal an attribution, with how much speaks for it.
  static func candidates(in passage: Passage) -> [(CueCandidate, Float)] {
    let cues = CueFinder(passage: passage)
    let weights = CueWeights.shared
    return passage.stretch.sentences.flatMap { sentence in
      cues.candidates(in: sentence.tokens).map { ($0, weights.score($0, passage)) }
    }
  }

  /// The candidates outside quotation marks that are likely enough; those inside are put by.
  private mutating func likelyCandidates(_ all: [(CueCandidate, Float)]) -> [(CueCandidate, Float)] {
    var likely: [(CueCandidate, Float)] = []
    for (candidate, score) in all {
      guard score > (candidate.form == .noun ? Self.nounThreshold : Self.threshold) else { continue }
      if passage.quotation(at: candidate.head) == nil {
        likely.append((candidate, score))
      } else {
        quotedCandidates.append((candidate, score))
      }
    }
    return likely
  }

  /// Gives quotations without a cue to whoever spoke last.
  private mutating func link() {
    found.sort { $0.firstToken < $1.firstToken }
    found = QuotationLinker(passage: passage).link(found)
    for range in found.flatMap(\.content) {
      for token in range { claimed[token] = true }
    }
  }

  private mutating func take(_ candidate: CueCandidate, _ score: Float) {
    guard !claimed[candidate.head] else { return }
    let cue = free(candidate.cue)
    var content = contents.content(of: candidate).compactMap { piece -> Range<Int>? in
      let free = free(piece)
      // What is left over between the words of others is nobody's statement.
      return free.count * 2 < piece.count ? nil : free
    }
    var source = sharedSource(candidate) ?? candidate.subject?.tokens
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

  /// The source of the statement that a verb without a subject of its own goes on from: `stressed that …, adding`.
  private func sharedSource(_ candidate: CueCandidate) -> Range<Int>? {
    guard candidate.subject?.relation == .shared || candidate.subject == nil && candidate.form == .ing else {
      return nil
    }
    var before = candidate.group - 1
    while before > candidate.sentence.lowerBound, candidate.group - before < 5,
      passage.part(before) == .comma || passage.part(before) == .conjunction
        || passage.part(before) == .adverb
    {
      before -= 1
    }
    guard let last = found.last(where: { $0.cue.contains { candidate.sentence.contains($0.lowerBound) } }),
      last.content.contains(where: { $0.contains(before) })
        || last.source.contains(where: { $0.contains(before) })
    else { return nil }
    return last.source.first
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
  var firstToken: Int {
    func first(_ runs: [Range<Int>]) -> Int { runs.reduce(Int.max) { min($0, $1.lowerBound) } }
    let first = min(first(source), first(cue), first(content))
    return first == .max ? 0 : first
  }

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
