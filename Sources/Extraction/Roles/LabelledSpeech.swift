/// Speech whose speaker is told by typography alone, without a verb: rules, for there is nothing in it to weigh.
///
/// Two conventions: a quotation with its speaker's signature (`“…” — Name`), and the labels of an interview printed
/// within a report (`SMITH: …`). Only the judge says how sure they are.
struct LabelledSpeech {
  let scene: Scene

  /// The log odds that the judge is told.
  private static let odds: Float = 3
  /// A signature is no longer than this, in words.
  private static let longestName = 6
  /// One label may be a heading; an interview has at least so many, and each of its speakers twice.
  private static let fewestLabels = 4
  /// How many paragraphs a contribution goes on for.
  private static let mostBlocks = 6

  /// What is labelled in the scene, by the order of the marks.
  func hypotheses() -> [Hypothesis] {
    (signed() + interview()).sorted { $0.cue < $1.cue }
  }

  // MARK: Signatures

  private func signed() -> [Hypothesis] {
    scene.quotations.compactMap { quotation in
      let dash = quotation.tokens.upperBound
      guard quotation.isClosed, dash < scene.count, scene.isLabelMark(dash),
        !scene.stretch.isWord(dash, ":")
      else { return nil }
      // Typed as two hyphens it is two tokens.
      let isDouble = scene.stretch.isMark(dash, "-") && scene.stretch.isMark(dash + 1, "-")
      let end = isDouble ? dash + 2 : dash + 1
      guard let name = name(from: end) else { return nil }
      return Hypothesis(
        cue: dash, odds: Self.odds, fit: 0, source: [name], words: [dash..<end],
        content: [quotation.tokens])
    }
  }

  /// The name that stands alone from `start` to the end of its line, or to a comma within it.
  private func name(from start: Int) -> Range<Int>? {
    let tokens = scene.stretch.tokens
    var end = start
    while end < tokens.count, end - start < Self.longestName, end == start || !beginsLine(end),
      scene.stretch.isNameWord(end) || end > start && tokens[end].classes.contains(.nameParticle)
        || end > start && tokens[end - 1].end - tokens[end - 1].start == 1 && scene.stretch.isWord(end, ".")
    {
      end += 1
    }
    guard end > start, !beginsLine(start) else { return nil }
    let isAlone =
      end == tokens.count || beginsLine(end) || scene.stretch.isWord(end, ",")
      || scene.stretch.isWord(end, ".") && (end + 1 == tokens.count || beginsLine(end + 1))
    return isAlone ? start..<end : nil
  }

  private func beginsLine(_ index: Int) -> Bool {
    scene.stretch.tokens[index].shape.contains(.lineBefore) || block(index) != block(index - 1)
  }

  /// The block of the token at `index`; -1 before the first.
  private func block(_ index: Int) -> Int { index < 0 ? -1 : scene.sentence(of: index).block }

  // MARK: Interviews

  private func interview() -> [Hypothesis] {
    let labels = labels()
    var counts: [UInt64: Int] = [:]
    for label in labels { counts[scene.form(label.upperBound - 1), default: 0] += 1 }
    let spoken = labels.filter { counts[scene.form($0.upperBound - 1), default: 0] > 1 }
    guard spoken.count >= Self.fewestLabels else { return [] }
    return spoken.enumerated().compactMap { number, label in
      let next = number + 1 < spoken.count ? spoken[number + 1].lowerBound : scene.count
      let start = label.upperBound + 1
      let content = start..<max(start, contributionEnd(after: label, before: next))
      guard !content.isEmpty else { return nil }
      return Hypothesis(
        cue: label.upperBound, odds: Self.odds, fit: 0, source: [label],
        words: [label.upperBound..<(label.upperBound + 1)], content: [content])
    }
  }

  /// The names in capitals that begin a paragraph, with a colon behind.
  private func labels() -> [Range<Int>] {
    let tokens = scene.stretch.tokens
    return tokens.indices.compactMap { index in
      guard block(index) != block(index - 1) else { return nil }
      var start = index
      if tokens[start].kind == .quotationMark { start += 1 }
      var end = start
      while end < tokens.count, end - start < Self.longestName, tokens[end].shape.contains(.allCapitals) {
        end += 1
      }
      return end > start && end < tokens.count && scene.stretch.isWord(end, ":") ? start..<end : nil
    }
  }

  /// Where the contribution under `label` ends: before the `next` label, or with its paragraph where that is far.
  private func contributionEnd(after label: Range<Int>, before next: Int) -> Int {
    let start = label.upperBound + 1
    guard next < scene.count, block(next) - block(label.lowerBound) <= Self.mostBlocks else {
      return (start..<scene.count).first { block($0) != block(label.lowerBound) } ?? scene.count
    }
    // A quotation mark before the next label belongs to that.
    let hasMark = scene.stretch.tokens[next - 1].kind == .quotationMark && block(next - 1) == block(next)
    return max(start, hasMark ? next - 1 : next)
  }
}
