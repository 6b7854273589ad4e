/// What tells whether a word signals an attribution.
package enum CueFeatures {
  /// The features of the token at `index`.
  package static func collect(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let syntax = scene.syntax
    let form = scene.form(index)
    let stem = scene.stem(index)
    let tag = scene.tag(index)
    let head = syntax.heads[index]
    let relation = UInt64(syntax.relations[index].rawValue)
    let parent = scene.stem(head)
    let dependents = syntax.dependents[index]
    let quotation = scene.quotation(index)
    let inside: UInt64 = quotation >= 0 ? 1 : 0
    let sentence = scene.sentence(of: index).tokens
    features.add(0, 0)
    features.add(1, form)
    features.add(2, stem, tag)
    features.add(3, tag, relation)
    features.add(4, stem, relation)
    features.add(5, parent, relation, tag)
    features.add(6, stem, inside)
    features.add(7, relation, inside, tag)
    features.add(8, scene.form(index - 1), stem)
    features.add(9, scene.form(index + 1), stem)
    features.add(10, scene.form(index - 1), tag)
    features.add(11, scene.form(index + 1), tag)
    features.add(12, scene.tag(index - 1), tag, scene.tag(index + 1))
    features.add(13, scene.tag(index + 1), scene.tag(index + 2), stem)
    features.add(14, scene.form(index + 1), scene.form(index + 2), tag)
    features.add(15, syntax.words[index].suffixes.2, tag)
    for (number, kind) in Self.telling.enumerated() {
      let has: UInt64 = syntax.has(kind, at: index) ? 1 : 0
      features.add(16, UInt64(number), has, tag)
      if has == 1 { features.add(17, UInt64(number), stem) }
    }
    features.add(18, dependents & Self.complementMask, stem)
    features.add(19, dependents & Self.complementMask, tag, relation)
    let subject = Self.dependent(of: index, .subject, scene, sentence)
    features.add(20, scene.form(subject), tag)
    features.add(21, scene.tag(subject), tag, stem)
    features.add(22, subject >= 0 ? syntax.words[subject].shape & 0xFF : 99, tag)
    let object = Self.dependent(of: index, .object, scene, sentence)
    features.add(23, scene.stem(object), stem)
    let clause = Self.dependent(of: index, .clausalComplement, scene, sentence)
    let open = Self.dependent(of: index, .openComplement, scene, sentence)
    features.add(24, scene.tag(clause), scene.tag(open), stem)
    let before = Self.quoteBefore(index, scene)
    let after = Self.quoteAfter(index, scene)
    features.add(25, before, after, inside)
    features.add(26, before, after, stem)
    features.add(27, before, tag, relation)
    let grand = head >= 0 ? syntax.heads[head] : -1
    features.add(28, scene.stem(grand), relation, head >= 0 ? UInt64(syntax.relations[head].rawValue) : 63)
    features.add(29, index == sentence.lowerBound ? 1 : 0, index + 1 == sentence.upperBound ? 1 : 0, tag)
    features.add(30, parent, stem, relation)
    features.add(31, head < index ? 0 : 1, relation, stem)
    let subjectSort = scene.sort(subject).rawValue
    features.add(32, UInt64(subjectSort), stem)
    features.add(33, UInt64(subjectSort), tag, dependents & Self.complementMask)
    features.add(34, UInt64(scene.sort(index).rawValue), tag, relation)
    features.add(35, stem, scene.stem(index + 1), scene.stem(index + 2))
    features.add(36, scene.stem(index - 1), stem, scene.tag(index - 2))
    let cluster = scene.cluster(index)
    features.add(80, cluster, tag, dependents & Self.complementMask)
    features.add(81, cluster, relation, tag)
    features.add(82, cluster, scene.form(index + 1))
    features.add(83, scene.cluster(subject), tag, dependents & Self.complementMask)
    features.add(84, scene.cluster(subject), stem)
    features.add(85, scene.cluster(head), relation, tag)
    features.add(86, scene.cluster(object), stem)
    features.add(87, scene.cluster(clause), scene.cluster(open), stem)
    ruled(&features, scene, index)
    if scene.isLabelMark(index) { label(&features, scene, index, sentence) }
  }

  /// What stands before and behind a mark: a name alone, or a clause that announces something.
  private static func label(
    _ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int, _ sentence: Range<Int>
  ) {
    let form = scene.form(index)
    let length = UInt64(min(index - sentence.lowerBound, 10))
    let rest = UInt64(min(sentence.upperBound - index, 24) / 4)
    let first = UInt64(scene.sort(sentence.lowerBound).rawValue)
    let last = UInt64(scene.sort(index - 1).rawValue)
    let next = UInt64(scene.sort(index + 1).rawValue)
    let opensQuotation: UInt64 = scene.quotation(index + 1) >= 0 ? 1 : 0
    let closesQuotation: UInt64 = scene.passage.closesQuotation(index - 1) ? 1 : 0
    let block = scene.sentence(of: index).block
    let opensBlock: UInt64 =
      sentence.lowerBound == 0 || scene.sentence(of: sentence.lowerBound - 1).block != block ? 1 : 0
    let letters = index > 0 ? scene.syntax.words[index - 1].shape & 0xFF : 0
    features.add(70, length, first, last)
    features.add(71, last, opensQuotation, min(length, 4))
    features.add(72, length, opensQuotation, scene.tag(index - 1))
    features.add(73, rest, last, opensQuotation)
    features.add(74, scene.form(sentence.lowerBound), opensQuotation)
    features.add(75, letters, min(length, 4), opensBlock)
    features.add(76, form, opensBlock, min(length, 4))
    features.add(77, form, closesQuotation, next)
    features.add(78, form, closesQuotation, rest)
  }

  /// What the rules make of the word.
  private static func ruled(_ features: inout FeatureList, _ scene: borrowing Scene, _ index: Int) {
    let stem = scene.stem(index)
    let role = UInt64(scene.ruledRole(index).rawValue)
    features.add(40, role, stem)
    features.add(41, role, scene.tag(index))
    guard let proposal = scene.proposal(at: index) else { return }
    let candidate = proposal.candidate
    let frame = UInt64(candidate.frame.rawValue)
    let form = UInt64(candidate.form.rawValue)
    let relation = UInt64((candidate.subject?.relation ?? .none).rawValue)
    let isTaken: UInt64 = role == UInt64(Role.cue.rawValue) ? 1 : 0
    features.add(42, frame, form, relation)
    features.add(43, frame, stem)
    features.add(44, form, stem)
    features.add(45, proposal.step, isTaken)
    features.add(46, proposal.step, frame, isTaken)
    features.add(47, isTaken, form, role)
    let source = candidate.subject?.tokens
    let sort = source.map { scene.sort($0.upperBound - 1).rawValue } ?? 0
    let first = source.map { scene.sort($0.lowerBound).rawValue } ?? 0
    features.add(48, UInt64(sort), frame, relation)
    features.add(49, UInt64(sort), stem, UInt64(first))
    features.add(50, UInt64(sort), UInt64(first), form)
    let length = UInt64(min(proposal.content.reduce(0) { $0 + $1.count }, 40) / 3)
    features.add(51, length, frame)
    features.add(52, scene.form(candidate.contentStart), frame)
    features.add(53, scene.tag(candidate.contentStart), frame, scene.tag(candidate.contentStart + 1))
    features.add(54, scene.form(candidate.contentStart), stem)
    features.add(55, scene.form(candidate.cue.upperBound - 1), stem, frame)
    features.add(56, candidate.hasAddressee ? 1 : 0, stem, frame)
  }

  /// Relations whose presence among the dependents says something of a verb.
  private static let telling: [Relation] = [
    .subject, .passiveSubject, .object, .clausalComplement, .openComplement, .oblique, .parataxis,
    .passiveAuxiliary,
    .auxiliary, .agent, .copula, .marker, .adverbialClause, .verbParticle, .possessor, .conjunct,
  ]

  private static let complementMask = [
    Relation.subject, .passiveSubject, .object, .clausalComplement, .openComplement, .parataxis,
    .passiveAuxiliary,
    .copula, .oblique,
  ].reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }

  private static func dependent(
    of index: Int, _ relation: Relation, _ scene: borrowing Scene, _ sentence: Range<Int>
  ) -> Int {
    let syntax = scene.syntax
    guard syntax.has(relation, at: index) else { return -1 }
    for other in max(sentence.lowerBound, index - 40)..<min(sentence.upperBound, index + 40)
    where syntax.heads[other] == index && syntax.relations[other] == relation {
      return other
    }
    return -1
  }

  /// How far before a quotation closes: 1 right before, 2 within four tokens, 3 within ten, 0 farther.
  static func quoteBefore(_ index: Int, _ scene: borrowing Scene) -> UInt64 {
    let own = scene.quotation(index)
    for distance in 1...10 {
      let quotation = scene.quotation(index - distance)
      if quotation >= 0, quotation != own { return distance < 2 ? 1 : distance < 5 ? 2 : 3 }
    }
    return 0
  }

  /// How far behind a quotation opens, in the same steps.
  static func quoteAfter(_ index: Int, _ scene: borrowing Scene) -> UInt64 {
    let own = scene.quotation(index)
    for distance in 1...10 {
      let quotation = scene.quotation(index + distance)
      if quotation >= 0, quotation != own { return distance < 2 ? 1 : distance < 5 ? 2 : 3 }
    }
    return 0
  }
}
