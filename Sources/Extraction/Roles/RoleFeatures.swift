/// What tells what an element of a window is to the cue.
package struct RoleFeatures {
  private let window: RoleWindow
  private let cue: Int
  private let stem: UInt64
  private let cueTag: UInt64
  private let complement: UInt64
  private let proposal: Proposal?
  private let frame: UInt64
  private let form: UInt64
  private let ruled: Int
  private var commas: [UInt64] = []
  private var proposed: [UInt64] = []

  /// The features of the elements of `window`.
  package init(_ scene: borrowing Scene, _ window: RoleWindow) {
    self.window = window
    cue = window.cue
    stem = scene.stem(cue)
    cueTag = scene.tag(cue)
    complement = scene.syntax.dependents[cue]
    proposal = scene.proposal(at: cue)
    frame = UInt64(proposal?.candidate.frame.rawValue ?? 63)
    form = UInt64(proposal?.candidate.form.rawValue ?? 63)
    ruled = scene.ruledRole(cue) == .cue ? scene.ruledAttribution(cue) : -2
    commas = commaCounts(scene)
    proposed = window.elements.map { element in
      UInt64((proposal?.role(of: element.tokens.lowerBound) ?? .none).rawValue)
    }
  }

  private func side(_ place: Int) -> UInt64 {
    place < window.cuePlace ? 0 : place == window.cuePlace ? 1 : 2
  }

  private func proposed(_ place: Int) -> UInt64 { proposed.indices.contains(place) ? proposed[place] : 0 }

  /// Whether the rules would give the token to this cue's attribution, to another, or to none.
  private func owner(_ scene: borrowing Scene, _ token: Int) -> UInt64 {
    let attribution = scene.ruledAttribution(token)
    return attribution < 0 ? 0 : attribution == ruled ? 1 : 2
  }

  /// The features of the element at `place`.
  package func collect(_ features: inout FeatureList, _ scene: borrowing Scene, _ place: Int) {
    let element = window.elements[place]
    let token = element.tokens.lowerBound
    let side = side(place)
    let proposed = proposed[place]
    let role = UInt64(scene.ruledRole(token).rawValue)
    let owner = owner(scene, token) << 8 | role
    let kind = UInt64(element.kind.rawValue) << 2 | side
    features.add(0, kind)
    features.add(60, proposed, self.proposed(place - 1), self.proposed(place + 1) << 8 | kind)
    features.add(61, proposed, owner, kind)
    features.add(62, proposed, frame, form << 8 | kind)
    features.add(63, proposed, stem, kind)
    features.add(64, owner, kind, frame)
    features.add(65, owner, kind, stem)
    if element.kind == .token {
      self.token(&features, scene, place, proposed << 4 | owner << 16)
    } else {
      unit(&features, scene, place, proposed << 4 | owner << 16)
    }
  }

  private func token(_ features: inout FeatureList, _ scene: borrowing Scene, _ place: Int, _ rules: UInt64) {
    let token = window.elements[place].tokens.lowerBound
    let side = side(place)
    let form = scene.form(token)
    let tag = scene.tag(token)
    let path = window.paths[token - window.sentenceTokens.lowerBound]
    let distance = UInt64(min(abs(token - cue), 12)) << 2 | side
    let branch = UInt64(path.branch) << 4 | UInt64(path.up)
    let commas = commas[place]
    features.add(10, path.hash, side)
    features.add(11, branch, side, rules)
    features.add(12, branch, side, frame)
    features.add(13, branch, side, tag)
    features.add(14, branch, stem, side)
    features.add(15, branch, cueTag, side)
    features.add(16, branch, form, side)
    features.add(17, distance, rules)
    features.add(18, distance, tag)
    features.add(19, distance, stem)
    features.add(20, form, side, rules)
    features.add(21, tag, side, cueTag)
    features.add(22, scene.form(token - 1), side, tag)
    features.add(23, scene.form(token + 1), side, tag)
    features.add(24, scene.tag(token - 1), tag, scene.tag(token + 1) << 2 | side)
    features.add(25, commas, side, branch)
    features.add(26, commas, side, rules)
    features.add(27, branch, scene.form(Int(path.root)), side)
    features.add(28, branch, scene.tag(Int(path.root)), side << 8 | tag)
    features.add(29, path.hash, stem)
    features.add(30, branch, complement & 0xFFFF, side)
    let into = UInt64(min(max(token - Int(path.root) + 8, 0), 16))
    features.add(31, branch, into, side)
    features.add(32, scene.form(cue + 1), branch, side)
    features.add(33, path.hash, tag, UInt64(path.up) << 2 | side)
    features.add(34, scene.form(cue - 1), branch, side)
    features.add(35, scene.form(token - 1), scene.form(token - 2), side)
    features.add(
      36, UInt64(scene.syntax.relations[token].rawValue), scene.tag(scene.syntax.heads[token]),
      side << 6 | tag)
    let before: UInt64 = place > 0 ? UInt64(window.elements[place - 1].kind.rawValue) : 3
    let after: UInt64 =
      place + 1 < window.elements.count ? UInt64(window.elements[place + 1].kind.rawValue) : 3
    features.add(37, before, after, side << 6 | tag)
    features.add(38, UInt64(scene.sort(token).rawValue), branch, side)
    features.add(39, form, stem, side)
    features.add(40, scene.cluster(token), branch, side)
    features.add(41, scene.cluster(cue), branch, side)
  }

  private func unit(_ features: inout FeatureList, _ scene: borrowing Scene, _ place: Int, _ rules: UInt64) {
    let element = window.elements[place]
    let range = element.tokens
    let first = range.lowerBound
    let last = range.upperBound - 1
    let kind = UInt64(element.kind.rawValue) << 2 | side(place)
    let isBefore = place < window.cuePlace
    let offset = Int(scene.sentenceOfToken[isBefore ? last : first]) - window.sentence
    let offsets = UInt64(min(max(offset + 4, 0), 11))
    let block = scene.sentence(of: first).block - scene.stretch.sentences[window.sentence].block
    let blocks = UInt64(min(max(block + 2, 0), 4))
    let gap = isBefore ? cue - last : first - cue
    let near = UInt64(gap < 3 ? 0 : gap < 6 ? 1 : gap < 12 ? 2 : gap < 24 ? 3 : 4)
    let steps = UInt64(min(abs(place - window.cuePlace), 9))
    let size = UInt64(range.count < 4 ? 0 : range.count < 8 ? 1 : range.count < 16 ? 2 : 3)
    var number = 0
    for other in (isBefore ? place + 1..<window.cuePlace : window.cuePlace + 1..<place)
    where window.elements[other].kind == .quotation { number += 1 }
    let order = UInt64(min(number, 4))
    var marks: UInt64 = 0
    if element.kind == .quotation {
      let quotation = scene.quotations[scene.quotation(first)]
      marks = (quotation.isOpened ? 1 : 0) | (quotation.isClosed ? 2 : 0) | (quotation.continuesLast ? 4 : 0)
    }
    let inside = max(first, quotationEnd(scene, element) - 1)
    let startsSentence: UInt64 = scene.sentence(of: first).tokens.lowerBound == first ? 1 : 0
    let endsSentence: UInt64 = scene.sentence(of: last).tokens.upperBound == last + 1 ? 2 : 0
    let edges = startsSentence | endsSentence
    let rule = rules << 8
    features.add(70, kind, offsets, blocks << 8 | order)
    features.add(71, kind, near, edges)
    features.add(72, kind, offsets, stem)
    features.add(73, kind, order, stem)
    features.add(74, kind, near, stem << 8 | edges)
    features.add(75, kind, size, edges << 8 | offsets)
    features.add(76, kind, scene.form(inside), edges << 8 | near)
    features.add(77, kind, scene.form(first - 1), edges << 8 | offsets)
    features.add(78, kind, scene.form(last + 1), edges << 8 | offsets)
    features.add(79, kind, scene.part(last + 1), scene.form(inside))
    features.add(80, kind, marks, offsets << 8 | order)
    features.add(81, kind, rule, offsets)
    features.add(82, kind, rule, order << 8 | edges)
    features.add(83, kind, steps, complement & 0xFFFF)
    features.add(84, kind, offsets << 8 | edges, frame << 16 | form)
    features.add(85, kind, cueTag, offsets << 8 | size)
    features.add(86, kind, scene.form(element.kind == .quotation ? first + 1 : first), offsets)
    features.add(87, kind, cueCount(scene, place), offsets)
    let sentenceEdges = edgesOfSentence(scene)
    features.add(88, kind, sentenceEdges, offsets << 8 | order)
    features.add(89, kind, sentenceEdges, frame << 8 | form)
    if offset == 0 {
      let path = window.paths[
        min(
          max(isBefore ? last : first, window.sentenceTokens.lowerBound), window.sentenceTokens.upperBound - 1
        )
          - window.sentenceTokens.lowerBound]
      let branch = UInt64(path.branch) << 4 | UInt64(path.up)
      features.add(90, branch, kind, stem)
      features.add(91, branch, kind, size << 8 | edges)
      features.add(92, branch, kind, rules)
      features.add(93, scene.part(first - 1), scene.part(last + 1), kind)
      features.add(94, commas[place], kind, branch)
    }
  }

  /// The token after the last word of a quotation or of the rest of a sentence, closing marks apart.
  private func quotationEnd(_ scene: borrowing Scene, _ element: RoleWindow.Element) -> Int {
    guard element.kind == .quotation else { return element.tokens.upperBound }
    return scene.quotations[scene.quotation(element.tokens.lowerBound)].inside.upperBound
  }

  /// How many other cues the rules would take between the unit at `place` and the cue, and in the unit's sentence.
  private func cueCount(_ scene: borrowing Scene, _ place: Int) -> UInt64 {
    let unit = window.elements[place].tokens
    let center = window.elements[window.cuePlace].tokens
    let between =
      place < window.cuePlace ? unit.upperBound..<center.lowerBound : center.upperBound..<unit.lowerBound
    let sentence = scene.sentence(of: place < window.cuePlace ? unit.upperBound - 1 : unit.lowerBound).tokens
    let count = UInt64(min(scene.ruledCueCount(in: between), 3))
    let own = sentence.contains(cue) ? scene.ruledCueCount(in: cue..<(cue + 1)) : 0
    let beside = UInt64(min(scene.ruledCueCount(in: sentence) - own, 2))
    return count << 2 | beside
  }

  /// Whether the cue's sentence begins or ends with a quotation or a colon.
  private func edgesOfSentence(_ scene: borrowing Scene) -> UInt64 {
    let sentence = scene.stretch.sentences[window.sentence].tokens
    let starts: UInt64 = scene.quotation(sentence.lowerBound) >= 0 ? 1 : 0
    let ends: UInt64 = scene.quotation(sentence.upperBound - 1) >= 0 ? 2 : 0
    let colon: UInt64 = scene.stretch.isWord(sentence.upperBound - 1, ":") ? 4 : 0
    return starts | ends | colon
  }

  /// The features of passing from one role to the next at `place`.
  package func collectPassage(_ features: inout FeatureList, _ scene: borrowing Scene, _ place: Int) {
    guard place > 0 else { return }
    let element = window.elements[place]
    let before = window.elements[place - 1]
    let token = element.tokens.lowerBound
    let side: UInt64 =
      place < window.cuePlace ? 0 : place == window.cuePlace ? 1 : place == window.cuePlace + 1 ? 2 : 3
    let kinds = UInt64(element.kind.rawValue) << 4 | UInt64(before.kind.rawValue) << 2 | side
    let starts: UInt64 =
      scene.sentenceOfToken[token] != scene.sentenceOfToken[before.tokens.upperBound - 1] ? 1 : 0
    let rule =
      (proposed[place] == proposed[place - 1] ? 0 : 1) << 8 | proposed[place] << 4 | proposed[place - 1]
    features.add(110, kinds, starts)
    features.add(111, scene.form(token), kinds)
    features.add(112, scene.form(before.tokens.upperBound - 1), kinds)
    features.add(113, scene.part(before.tokens.upperBound - 1), scene.part(token), kinds)
    features.add(114, rule, kinds)
    features.add(115, rule, scene.form(token), side)
    let owners = owner(scene, token) << 4 | owner(scene, before.tokens.upperBound - 1)
    features.add(116, owners, kinds, UInt64(scene.ruledRole(token).rawValue))
    features.add(117, starts, stem, kinds)
    guard element.kind == .token, before.kind == .token else { return }
    let path = window.paths[token - window.sentenceTokens.lowerBound]
    let last = window.paths[token - 1 - window.sentenceTokens.lowerBound]
    let changes: UInt64 = path.root == last.root ? 0 : 1
    features.add(118, changes, UInt64(path.branch) << 8 | UInt64(last.branch), side)
    features.add(119, changes, scene.form(token), side)
    features.add(120, changes, stem, UInt64(path.branch) << 2 | side)
    features.add(121, changes, UInt64(path.up) << 8 | UInt64(last.up), scene.tag(token))
  }

  private func isMark(_ scene: borrowing Scene, _ place: Int) -> Bool {
    switch scene.stretch.tokens[window.elements[place].tokens.lowerBound].kind {
    case .punctuation, .terminator, .quotationMark: true
    default: false
    }
  }

  private func commaCounts(_ scene: borrowing Scene) -> [UInt64] {
    var counts = [UInt64](repeating: 0, count: window.elements.count)
    var count: UInt64 = 0
    for place in window.cuePlace..<window.elements.count {
      counts[place] = count
      if isMark(scene, place) { count = min(count + 1, 4) }
    }
    count = 0
    for place in (0..<window.cuePlace).reversed() {
      if isMark(scene, place) { count = min(count + 1, 4) }
      counts[place] = count
    }
    return counts
  }
}
