import Proceedings

/// A stretch with all that the learned steps read from: grammar, quotations, and what the rules propose.
package struct Scene: Sendable {
  /// The tokens and sentences, parts of speech and phrases, quotations.
  let passage: Passage
  /// Parts of speech and trees.
  package private(set) var syntax: Syntax
  /// The tokens that are looked at as cues, known when the grammar is.
  package private(set) var admitted: [Int] = []
  /// The sentence that each token stands in.
  let sentenceOfToken: [Int32]
  /// What the rules make of each word that may signal an attribution.
  let proposals: [Proposal]
  private let proposalOfToken: [Int32]
  /// What the rules would decide.
  let ruled: [Attribution]
  /// For each token, what it is in what the rules would decide, and in which of `ruled`.
  private let ruledRoles: [RuledRole]
  /// Where their cues begin, in text order.
  private let ruledCues: [Int]

  private struct RuledRole: Sendable {
    var role = Role.none
    var attribution: Int32 = -1
  }

  /// Reads `stretch` by the rules; its grammar is still to be analysed.
  init(_ stretch: Stretch) {
    passage = Passage(stretch)
    syntax = Syntax(stretch)
    var sentenceOfToken: [Int32] = []
    sentenceOfToken.reserveCapacity(stretch.tokens.count)
    for (index, sentence) in stretch.sentences.enumerated() {
      for _ in sentence.tokens { sentenceOfToken.append(Int32(index)) }
    }
    self.sentenceOfToken = sentenceOfToken
    let candidates = AttributionFinder.candidates(in: passage)
    ruled = AttributionFinder.attributions(in: passage, among: candidates)
    let contents = ContentFinder(passage: passage)
    proposals = candidates.map { candidate, score in
      Proposal(candidate: candidate, score: score, content: contents.content(of: candidate))
    }
    var proposalOfToken = [Int32](repeating: -1, count: stretch.tokens.count)
    for (index, proposal) in proposals.enumerated() {
      proposalOfToken[proposal.candidate.head] = Int32(index)
    }
    self.proposalOfToken = proposalOfToken
    var ruledRoles = [RuledRole](repeating: RuledRole(), count: stretch.tokens.count)
    for (index, attribution) in ruled.enumerated() {
      for (role, ranges) in [
        (Role.source, attribution.source), (.content, attribution.content), (.cue, attribution.cue),
      ] {
        for token in ranges.joined() { ruledRoles[token] = RuledRole(role: role, attribution: Int32(index)) }
      }
    }
    self.ruledRoles = ruledRoles
    ruledCues = ruled.compactMap { $0.cue.first?.lowerBound }.sorted()
  }

  /// The scenes of `document`, one a stretch, in order.
  package static func scenes(of document: Document) -> [Scene] {
    var scenes: [Scene] = []
    var block = 0
    while block < document.blocks.count {
      let stretch = Stretch(document, from: block)
      block = stretch.blockRange.upperBound
      scenes.append(Scene(stretch))
    }
    return scenes
  }

  /// Analyses the grammar of the sentences that may hold a cue; without `grammar` only finds what may be one.
  package mutating func analyse(_ grammar: Grammar?, _ gate: CueGate) {
    var features = gate.features()
    var sentences: [Sentence] = []
    for sentence in stretch.sentences {
      let tokens = gate.admitted(of: sentence.tokens, in: self, &features)
      admitted += tokens
      if !tokens.isEmpty { sentences.append(sentence) }
    }
    if let grammar { syntax.analyse(sentences, grammar) }
  }

  /// The tokens and sentences.
  var stretch: Stretch { passage.stretch }

  /// The tokens of each sentence.
  package var sentenceRanges: [Range<Int>] { stretch.sentences.map(\.tokens) }

  /// The outermost quotations, in text order.
  var quotations: [Quotation] { passage.quotations }

  /// Where the token at `index` stands in the document's text.
  package func span(_ index: Int) -> Span { stretch.tokens[index].span }

  /// The tokens that touch `span`.
  package func tokens(touching span: Span) -> Range<Int> {
    let tokens = stretch.tokens
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    let start = low
    while low < tokens.count, tokens[low].span.start < span.end { low += 1 }
    return start..<low
  }

  /// Whether the token at `index` is a word or a number.
  package func isWord(_ index: Int) -> Bool {
    stretch.tokens[index].kind == .word || stretch.tokens[index].kind == .number
  }

  /// Whether the token at `index` is "also".
  package func isAlso(_ index: Int) -> Bool { stretch.isWord(index, "also") }

  /// Whether the token at `index` is a mark that names a speaker before or behind it: the colon of headlines and
  /// interviews, the dash behind a quotation (`“…” — Name`).
  func isLabelMark(_ index: Int) -> Bool {
    switch stretch.tokens[index].kind {
    case .punctuation, .symbol: break
    default: return false
    }
    if stretch.isWord(index, ":") { return true }
    return passage.closesQuotation(index - 1) && passage.isOne(index, of: ["-", "–", "—", "―", "--"])
  }

  /// How many tokens there are.
  package var count: Int { stretch.tokens.count }

  /// What the rules make of the token at `index` as a cue; nil where they do not take it for one.
  func proposal(at index: Int) -> Proposal? {
    guard index >= 0, index < count, proposalOfToken[index] >= 0 else { return nil }
    return proposals[Int(proposalOfToken[index])]
  }

  /// What the token at `index` is in what the rules would decide.
  func ruledRole(_ index: Int) -> Role { index >= 0 && index < count ? ruledRoles[index].role : .none }

  /// Which of `ruled` the token at `index` belongs to; -1 for none.
  func ruledAttribution(_ index: Int) -> Int {
    index >= 0 && index < count ? Int(ruledRoles[index].attribution) : -1
  }

  /// How many cues of what the rules would decide begin in `range`.
  func ruledCueCount(in range: Range<Int>) -> Int {
    ruledCueCount(before: range.upperBound) - ruledCueCount(before: range.lowerBound)
  }

  private func ruledCueCount(before index: Int) -> Int {
    var low = 0
    var high = ruledCues.count
    while low < high {
      let middle = (low + high) / 2
      if ruledCues[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The sentence of the token at `index`.
  func sentence(of index: Int) -> Sentence { stretch.sentences[Int(sentenceOfToken[index])] }

  func form(_ index: Int) -> UInt64 { index >= 0 && index < count ? syntax.words[index].form : 1 }
  /// The cluster of the word at `index`.
  func cluster(_ index: Int) -> UInt64 { index >= 0 && index < count ? syntax.words[index].cluster : 511 }
  func part(_ index: Int) -> UInt64 { UInt64(passage.part(index).rawValue) }
  func tag(_ index: Int) -> UInt64 { index >= 0 && index < count ? UInt64(syntax.tags[index].rawValue) : 31 }

  /// The form without the ending of a verb or plural: brings `say`, `says` and `saying` together, crudely.
  func stem(_ index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 1 }
    return syntax.words[index].stem
  }

  /// The number of the quotation that the token at `index` stands in; -1 outside.
  func quotation(_ index: Int) -> Int { passage.quotation(at: index) ?? -1 }
}
