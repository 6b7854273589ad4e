/// What tells whether a whole attribution is right: how its parts fit together and what stands against it.
package enum JudgeFeatures {
  /// The features of `hypotheses[index]`.
  package static func collect(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ hypotheses: [Hypothesis], _ index: Int,
    _ rivals: Rivals
  ) {
    let hypothesis = hypotheses[index]
    let own = step(hypothesis.odds)
    let shape = shape(scene, hypothesis)
    let fit = fit(hypothesis.fit)
    let stem = scene.stem(hypothesis.cue)
    let tag = scene.tag(hypothesis.cue)
    let relation = UInt64(scene.syntax.relations[hypothesis.cue].rawValue)
    features.add(0, 0)
    features.add(1, own)
    features.add(2, own, shape)
    features.add(3, fit, own >> 1)
    features.add(4, fit, shape)
    features.add(5, stem)
    features.add(6, stem, shape)
    features.add(7, tag, relation, shape)
    features.add(35, scene.cluster(hypothesis.cue), tag, shape)
    features.add(8, own, tag)
    features.add(9, scene.quotation(hypothesis.cue) >= 0 ? 1 : 0, shape)
    source(&features, scene, hypothesis, stem, shape)
    content(&features, scene, hypothesis, stem, shape)
    features.add(40, step(rivals.around), own >> 1)
    features.add(41, step(rivals.inside), own >> 1)
    features.add(42, step(rivals.beside), own >> 1)
    features.add(43, step(rivals.around), shape)
    features.add(44, step(rivals.inside), shape)
    features.add(45, step(rivals.around), stem)
    neighbour(&features, scene, hypotheses, index, index - 1)
    neighbour(&features, scene, hypotheses, index, index + 1)
    ruled(&features, scene, hypothesis)
  }

  /// Log odds in steps of a half.
  private static func step(_ odds: Float?) -> UInt64 {
    guard let odds else { return 63 }
    return UInt64(max(0, min(24, (odds * 2).rounded(.down) + 8)))
  }

  private static func fit(_ fit: Float) -> UInt64 {
    fit > -0.1 ? 0 : fit > -0.3 ? 1 : fit > -0.7 ? 2 : fit > -1.2 ? 3 : fit > -2 ? 4 : fit > -3.5 ? 5 : 6
  }

  /// Where the parts stand to each other and what is in quotation marks, in one number.
  private static func shape(_ scene: borrowing Scene, _ hypothesis: Hypothesis) -> UInt64 {
    var sides: UInt64 = 0
    for run in hypothesis.content { sides |= run.lowerBound < hypothesis.cue ? 1 : 2 }
    var quoted: UInt64 = 0
    for token in hypothesis.content.joined() where scene.isWord(token) {
      quoted |= scene.quotation(token) >= 0 ? 1 : 2
    }
    let source: UInt64 =
      hypothesis.source.first.map { $0.lowerBound < hypothesis.cue ? 1 : 2 } ?? 0
    return sides | quoted << 2 | source << 4
  }

  private static func source(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ hypothesis: Hypothesis, _ stem: UInt64,
    _ shape: UInt64
  ) {
    guard let first = hypothesis.source.first, let last = hypothesis.source.last else {
      features.add(10, stem)
      features.add(11, shape, scene.tag(hypothesis.cue - 1), scene.form(hypothesis.cue - 1))
      return
    }
    let length = UInt64(min(hypothesis.source.reduce(0) { $0 + $1.count }, 12))
    let sort = UInt64(scene.sort(last.upperBound - 1).rawValue)
    let opening = UInt64(scene.sort(first.lowerBound).rawValue)
    let gap =
      first.lowerBound < hypothesis.cue
      ? hypothesis.cue - first.upperBound : first.lowerBound - hypothesis.cue
    features.add(12, length, shape)
    features.add(34, scene.cluster(last.upperBound - 1), shape)
    features.add(13, sort, opening, shape)
    features.add(14, sort, stem)
    features.add(15, scene.form(first.lowerBound), shape)
    features.add(16, scene.form(last.upperBound - 1))
    features.add(17, UInt64(max(0, min(gap, 15))), shape)
    features.add(18, scene.form(first.lowerBound), stem)
    features.add(19, scene.form(first.lowerBound - 1), scene.tag(first.lowerBound))
  }

  private static func content(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ hypothesis: Hypothesis, _ stem: UInt64,
    _ shape: UInt64
  ) {
    guard let first = hypothesis.content.first, let last = hypothesis.content.last else { return }
    let count = hypothesis.content.reduce(0) { $0 + $1.count }
    let length = UInt64(count < 4 ? count : count < 32 ? 4 + count / 4 : 12)
    let start = first.lowerBound
    let sentence = scene.sentence(of: last.upperBound - 1).tokens
    let sentences = UInt64(
      min(Int(scene.sentenceOfToken[last.upperBound - 1] - scene.sentenceOfToken[start]), 3))
    let ends: UInt64 = last.upperBound >= sentence.upperBound ? 1 : 0
    let begins: UInt64 = scene.sentence(of: start).tokens.lowerBound == start ? 2 : 0
    let pieces = UInt64(min(hypothesis.content.count, 3))
    let gap = UInt64(max(0, min(start - hypothesis.cue, 7)))
    features.add(20, length, shape)
    features.add(21, length, stem)
    features.add(22, sentences, pieces, shape)
    features.add(23, begins | ends, shape)
    features.add(24, scene.form(start), shape)
    features.add(25, scene.form(start), stem)
    features.add(26, scene.tag(start), scene.tag(start + 1), shape)
    features.add(27, scene.form(last.upperBound), begins | ends)
    features.add(28, gap, scene.form(start - 1), shape)
    features.add(29, scene.form(hypothesis.cue + 1), shape)
    features.add(30, scene.form(hypothesis.cue - 1), shape)
    let words = hypothesis.words
    features.add(31, UInt64(min(words.reduce(0) { $0 + $1.count }, 6)), scene.tag(hypothesis.cue))
    if let end = words.last?.upperBound { features.add(32, scene.form(end - 1), stem) }
    if let begin = words.first?.lowerBound { features.add(33, scene.form(begin), stem) }
  }

  /// The hypothesis at `other` beside that at `index`: reports of speech come in rows.
  private static func neighbour(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ hypotheses: [Hypothesis], _ index: Int,
    _ other: Int
  ) {
    let template: UInt64 = other < index ? 50 : 52
    guard hypotheses.indices.contains(other) else {
      features.add(template, 0)
      return
    }
    let own = hypotheses[index].cue
    let sentences = abs(scene.sentenceOfToken[own] - scene.sentenceOfToken[hypotheses[other].cue])
    features.add(template, step(hypotheses[other].odds), UInt64(min(sentences, 3)) + 1)
    features.add(
      template + 1, step(hypotheses[other].odds) >> 1, UInt64(min(sentences, 3)),
      step(hypotheses[index].odds) >> 1)
  }

  /// How far the rules agree.
  private static func ruled(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ hypothesis: Hypothesis
  ) {
    let number = scene.ruledAttribution(hypothesis.cue)
    let role = UInt64(scene.ruledRole(hypothesis.cue).rawValue)
    guard scene.ruledRole(hypothesis.cue) == .cue, scene.ruled.indices.contains(number) else {
      features.add(60, role, step(hypothesis.odds))
      return
    }
    let ruled = scene.ruled[number]
    var shared = 0
    for token in ruled.content.joined() where hypothesis.contains(token) { shared += 1 }
    let all = (ruled.content + hypothesis.content).reduce(0) { $0 + $1.count }
    let likeness = UInt64(all > 0 ? 16 * shared / all : 0)
    let sources: UInt64 =
      ruled.source == hypothesis.source
      ? 2 : ruled.source.contains { run in hypothesis.source.contains { $0.overlaps(run) } } ? 1 : 0
    features.add(61, likeness, sources)
    features.add(62, likeness, sources, step(hypothesis.odds) >> 1)
  }
}
