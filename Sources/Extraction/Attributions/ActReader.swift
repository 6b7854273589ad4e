import Proceedings

/// Tells what the text calls the attributed words: a statement, a question, a demand, something meant, thought, perceived
/// or found.
///
/// The verb or noun of the cue decides, by `acts.txt`, together with what it is followed by: `asked whether` is a question
/// and `asked her to wait` a demand. Words in quotation marks were uttered whatever the verb.
struct ActReader {
  private let stretch: Stretch
  private let attribution: Attribution

  /// The act of `attribution`.
  static func act(of attribution: Attribution, in stretch: Stretch) -> Quote.Act {
    ActReader(stretch: stretch, attribution: attribution).act
  }

  private var act: Quote.Act {
    let called = calledAct ?? .statement
    guard attribution.kind == .direct else { return called }
    if called == .question || called == .statement, asks { return .question }
    return called.isSaid || called == .finding ? called : .statement
  }

  // MARK: - The cue

  /// What the first word of the cue that is listed makes of it; nil where none is.
  private var calledAct: Quote.Act? {
    let cue = attribution.cue.flatMap(Array.init)
    // The verb first: `was asked by reporters in` is an asking.
    if let verb = attribution.verb, let head = cue.first(where: { lemma($0) == verb }),
      let act = act(ofWord: Lexicon.shared.entryID(verb), at: head)
    {
      return act
    }
    for token in cue {
      if let act = act(ofWord: stretch.tokens[token].entry, at: token) { return act }
      if let lemma = lemma(token), let act = act(ofWord: Lexicon.shared.entryID(lemma), at: token) {
        return act
      }
    }
    return nil
  }

  private func lemma(_ token: Int) -> String? { CueWeights.shared.lemma(stretch.tokens[token].entry) }

  /// What the line of a listed word says of it at `token`.
  private func act(ofWord entry: Lexicon.EntryID, at token: Int) -> Quote.Act? {
    guard var values = Lexicon.shared.values(entry, .actWord) else { return nil }
    var own: Quote.Act?
    var held: Quote.Act?
    while let value = values.field() {
      guard let equals = value.firstIndex(of: UInt8(ascii: "=")) else {
        own = Self.act(value)
        continue
      }
      if held == nil, holds(value[..<equals], at: token) { held = Self.act(value[(equals + 1)...]) }
    }
    return held ?? own
  }

  private static func act(_ field: some Sequence<UInt8>) -> Quote.Act? {
    Quote.Act.allCases.first { field.elementsEqual($0.rawValue.utf8) }
  }

  // MARK: - What follows

  /// Whether `condition` of a line is met by the cue word at `token`.
  private func holds(_ condition: Slice<UnsafeBufferPointer<UInt8>>, at token: Int) -> Bool {
    if condition.first == UInt8(ascii: "+") {
      let word = Lexicon.shared.entryID(condition.dropFirst())
      return word != Lexicon.none
        && (token + 1..<min(token + 3, stretch.tokens.count)).contains { stretch.tokens[$0].entry == word }
    }
    return Complement.allCases.contains { condition.elementsEqual($0.rawValue.utf8) && holds($0) }
  }

  /// The complements that make a difference.
  private enum Complement: String, CaseIterable {
    case infinitive, wh, gerund, `as`, research
    case someoneTo = "someone-to"
  }

  private func holds(_ complement: Complement) -> Bool {
    switch complement {
    case .research: return attribution.source.contains(where: namesResearch)
    case .infinitive: return content.map { stretch.isWord($0.lowerBound, "to") } ?? false
    case .someoneTo: return content.map(opensWithSomeoneTo) ?? false
    case .wh:
      guard let first = content?.lowerBound else { return false }
      return Self.interrogatives.contains { stretch.isWord(first, $0) }
    case .gerund: return content.map { stretch.endsIn("ing", $0.lowerBound) } ?? false
    case .as: return content?.prefix(Self.reach * 2).contains { stretch.isWord($0, "as") } ?? false
    }
  }

  /// The content that follows the cue, without a mark before it.
  private var content: Range<Int>? {
    guard let end = attribution.cue.last?.upperBound,
      let content = attribution.content.first(where: { $0.lowerBound >= end })
    else { return nil }
    let start = content.first { stretch.tokens[$0].kind == .word || stretch.tokens[$0].kind == .number }
    return (start ?? content.lowerBound)..<content.upperBound
  }

  private static let interrogatives: [StaticString] = [
    "whether", "if", "how", "why", "what", "who", "whom", "whose", "which", "where", "when",
  ]

  /// How many words may name whoever is to do something.
  private static let reach = 6

  /// `her to wait`, `all member states to ratify it`: who it is comes first, and no verb before the `to`.
  private func opensWithSomeoneTo(_ content: Range<Int>) -> Bool {
    for token in content.prefix(Self.reach) {
      if stretch.isWord(token, "to") { return token > content.lowerBound }
      let kind = stretch.functionKind(token)
      if kind == .verb || kind == .relative || stretch.tokens[token].kind != .word && !stretch.joined(token) {
        return false
      }
    }
    return false
  }

  // MARK: - Source and content

  private static let research: [StaticString] = [
    "poll", "polls", "survey", "surveys", "study", "studies", "data", "research", "analysis", "analyses",
    "results", "figures", "statistics", "numbers", "polling", "census", "findings", "average", "averages",
    "estimate", "estimates", "projections", "review",
  ]

  private func namesResearch(_ source: Range<Int>) -> Bool {
    source.contains { token in Self.research.contains { stretch.isWord(token, $0) } }
  }

  /// Whether every sentence of the quoted words ends in a question mark.
  private var asks: Bool {
    let ends = attribution.content.joined().filter { stretch.tokens[$0].kind == .terminator }
    return !ends.isEmpty && ends.allSatisfy { stretch.isMark($0, "?") }
  }
}
