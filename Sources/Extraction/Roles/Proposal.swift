/// What the rules make of a word that may signal an attribution: material for the learned steps.
struct Proposal: Sendable {
  /// How the word stands in its sentence.
  let candidate: CueCandidate
  /// How much speaks for it by the rules.
  let score: Float
  /// What would be its content.
  let content: [Range<Int>]

  /// What would be its source.
  var source: Range<Int>? { candidate.subject?.tokens }

  /// What `token` would be to it.
  func role(of token: Int) -> Role {
    if candidate.cue.contains(token) { return .cue }
    if let source, source.contains(token) { return .source }
    return content.contains { $0.contains(token) } ? .content : .none
  }

  /// The score in steps of a half, from 0 to 15.
  var step: UInt64 { UInt64(max(0, min(15, (score * 2).rounded() + 8))) }
}
