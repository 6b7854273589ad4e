/// What tells, without grammar, whether a word may signal an attribution.
package enum GateFeatures {
  /// How far before a word the noun is looked for that may be its subject, in tokens.
  private static let reachOfSubject = 5
  /// How far behind a word the clause is looked for that it may take, in tokens.
  private static let reachOfClause = 4

  /// The feature of the word's form alone.
  static func form(_ scene: borrowing Scene, _ index: Int) -> UInt64 { FeatureHash.of(1, scene.form(index)) }

  /// The features of the token at `index`.
  package static func collect(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let stem = scene.stem(index)
    let part = scene.part(index)
    features.add(0, 0)
    features.add(1, scene.form(index))
    features.add(2, stem, part)
    features.add(3, part, scene.part(index - 1), scene.part(index + 1))
    features.add(4, stem, scene.form(index + 1))
    features.add(5, stem, scene.part(index - 1))
    features.add(6, part, scene.form(index + 1))
    features.add(7, part, scene.form(index - 1))
    features.add(14, stem, scene.form(index - 1))
    features.add(15, part, scene.part(index - 1), scene.part(index - 2))
    features.add(16, part, scene.part(index + 1), scene.part(index + 2))
    features.add(17, part, scene.syntax.words[index].suffixes.2)
    let before = CueFeatures.quoteBefore(index, scene)
    let after = CueFeatures.quoteAfter(index, scene)
    features.add(12, before, after, part)
    features.add(13, before, after, stem)
    surroundings(&features, scene, index)
    ruled(&features, scene, index)
  }

  /// What may be the word's subject, and the clause that it takes.
  private static func surroundings(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let stem = scene.stem(index)
    let part = scene.part(index)
    let sentence = scene.sentence(of: index).tokens
    let subject = subject(of: index, scene, sentence)
    let sort = subject < 0 ? 63 : UInt64(scene.sort(subject, isPronoun: isPronoun(scene, subject)).rawValue)
    features.add(18, scene.form(subject), part)
    features.add(19, sort, stem)
    features.add(20, sort, part, scene.part(index - 1))
    let clause = clause(behind: index, scene, sentence)
    features.add(21, clause, stem)
    features.add(22, clause, part, sort)
  }

  /// What the rules make of the word and of its sentence.
  private static func ruled(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let stem = scene.stem(index)
    let role = UInt64(scene.ruledRole(index).rawValue)
    let cues = UInt64(min(scene.ruledCueCount(in: scene.sentence(of: index).tokens), 2))
    features.add(8, role, stem)
    features.add(23, role << 2 | cues, scene.part(index))
    features.add(24, role << 2 | cues, stem)
    guard let proposal = scene.proposal(at: index) else { return }
    let frame = UInt64(proposal.candidate.frame.rawValue)
    features.add(9, proposal.step, role)
    features.add(10, frame, UInt64(proposal.candidate.form.rawValue))
    features.add(11, frame, stem)
  }

  private static func isPronoun(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.passage.part(index) == .pronoun
  }

  private static func subject(of index: Int, _ scene: borrowing Scene, _ sentence: Range<Int>) -> Int {
    for place in (max(sentence.lowerBound, index - reachOfSubject)..<index).reversed() {
      switch scene.passage.part(place) {
      case .noun, .name, .pronoun, .wh: return place
      default: break
      }
    }
    return -1
  }

  /// The part of speech that opens a clause behind the token at `index`; 63 for none.
  private static func clause(behind index: Int, _ scene: borrowing Scene, _ sentence: Range<Int>) -> UInt64 {
    for place in index + 1..<max(index + 1, min(sentence.upperBound, index + 1 + reachOfClause)) {
      let part = scene.passage.part(place)
      switch part {
      case .subordinator, .to, .finite, .modal, .auxiliary, .wh: return UInt64(part.rawValue)
      default: break
      }
    }
    return 63
  }
}
