import Proceedings

/// Recognises the lists of a roll call: three lines or more that end in `: Yes`, `- Nay`, `present`.
enum VoteLists {
  private static let words = WordSet(
    """
    +0, +1, -0, -1, 0, absent, abstain, abstained, abstention, against, approve, approved, aye, excused,
    for, nay, no, not voting, pass, present, recused, yea, yes
    """)

  /// The starts of the candidates that are answers of a roll call.
  static func starts(of candidates: [LabelCandidate], in bytes: [UInt8]) -> Set<Int> {
    var starts: Set<Int> = []
    var run: [Int] = []
    for candidate in candidates {
      if candidate.end == .colon, isVote(candidate.textStart, bytes) {
        run.append(candidate.start)
      } else {
        if run.count >= 3 { starts.formUnion(run) }
        run.removeAll(keepingCapacity: true)
      }
    }
    if run.count >= 3 { starts.formUnion(run) }
    return starts
  }

  private static func isVote(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var end = start
    while end < bytes.count, end - start <= 16, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end - start <= 16 else { return false }
    let text = LabelText.collapsed(String(decoding: bytes[start..<end].map(\.lowered), as: UTF8.self))
    return words.contains(text.hasSuffix(".") ? String(text.dropLast()) : text)
  }
}
