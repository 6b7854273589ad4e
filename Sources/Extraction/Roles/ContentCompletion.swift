/// Brings a learned content to the bounds that the rules are sure of.
///
/// The weights decide word by word; two constructions that reach further than they look are left to the rules, where
/// both see the same attribution.
struct ContentCompletion {
  let scene: Scene

  /// `content` of the attribution signalled by the token at `cue`, with what belongs to it before and behind.
  func completed(_ content: [Range<Int>], cue: Int) -> [Range<Int>] {
    let index = scene.ruledAttribution(cue)
    guard scene.ruledRole(cue) == .cue, scene.ruled.indices.contains(index), var first = content.first else {
      return content
    }
    let ruled = scene.ruled[index].content
    var completed = content
    if let start = beginning(of: first, in: ruled) {
      first = start..<first.upperBound
      completed[0] = first
    }
    if let last = completed.last, let end = addition(to: last, in: ruled) {
      completed[completed.count - 1] = last.lowerBound..<end
    }
    return completed
  }

  /// Where the clause begins that a quotation goes on with: `The plan “is dead,” she said`.
  ///
  /// Nil where the quotation begins its own sentence or the rules see nothing before it.
  private func beginning(of run: Range<Int>, in ruled: [Range<Int>]) -> Int? {
    let token = run.lowerBound
    guard scene.quotation(token) >= 0, token > scene.sentence(of: token).tokens.lowerBound,
      scene.quotation(token - 1) < 0,
      let whole = ruled.first(where: { $0.contains(token) && $0.lowerBound < token }),
      whole.lowerBound == scene.sentence(of: token).tokens.lowerBound
    else { return nil }
    return whole.lowerBound
  }

  /// The end of what is added by `as well as` behind a comma.
  ///
  /// It begins no clause of its own: a quasi-coordinator (Quirk, Greenbaum, Leech and Svartvik 1985, chapter 13).
  private func addition(to run: Range<Int>, in ruled: [Range<Int>]) -> Int? {
    let comma = run.upperBound
    guard comma + 3 < scene.count, scene.stretch.isWord(comma + 1, "as"),
      scene.stretch.isWord(comma + 2, "well"),
      scene.stretch.isWord(comma + 3, "as"), let whole = ruled.first(where: { $0.contains(comma + 3) })
    else { return nil }
    return whole.upperBound
  }
}
