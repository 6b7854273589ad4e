/// The analysis of one sentence under way: first the tags of its words, then its tree.
struct Analysis: ~Copyable {
  private enum Stage {
    case tag
    case tree(Parser.Decision?)
    case done
  }

  /// The number of the sentence among those that are analysed.
  private(set) var sentence = -1
  private var words: [WordForm] = []
  private var tags: [WordTag] = []
  private var tagged = ParserFeatures.Sentence(words: [], tags: [])
  private var state = ParserState(count: 0)
  private var tagFeatures: FeatureList
  private var treeFeatures: Parser.Features
  private var stage = Stage.done

  /// Nothing to do yet.
  init(_ grammar: Grammar) {
    tagFeatures = grammar.tagger.features()
    treeFeatures = grammar.parser.features()
  }

  /// Whether nothing is left to do.
  var isDone: Bool { if case .done = stage { true } else { false } }

  /// What was found in the sentence.
  var result: Grammar.Found { Grammar.Found(tags: tags, tree: state.tree) }

  /// Begins with the sentence of `words`, which has `number`.
  mutating func begin(_ number: Int, _ words: [WordForm], _ grammar: Grammar) {
    sentence = number
    self.words = words
    tags.removeAll(keepingCapacity: true)
    stage = .tag
    prepareTag(grammar)
  }

  /// Takes the decision that was prepared, and prepares the next one.
  mutating func step(_ grammar: Grammar) {
    switch stage {
    case .tag:
      tags.append(grammar.tagger.decide(tagFeatures))
      prepareTag(grammar)
    case .tree(let decision): parse(after: decision, grammar)
    case .done: break
    }
  }

  private mutating func prepareTag(_ grammar: Grammar) {
    if tags.count < words.count {
      grammar.tagger.prepare(&tagFeatures, words, tags)
    } else {
      tagged = ParserFeatures.Sentence(words: words, tags: tags)
      state = ParserState(count: words.count)
      parse(after: nil, grammar)
    }
  }

  private mutating func parse(after decision: Parser.Decision?, _ grammar: Grammar) {
    let next = grammar.parser.step(decision, &treeFeatures, tagged, &state)
    stage = next == nil ? .done : .tree(next)
  }
}
