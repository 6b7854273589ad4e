import Extraction

/// Trains the parser's two decisions with a dynamic oracle (Goldberg and Nivre 2013).
struct ParserTrainer {
  private(set) var moves = Weights(classes: 3)
  private(set) var relations = Weights(classes: Relation.allCases.count - 1)
  private var generator = SeededGenerator(seed: 2)

  /// Trains on `sentences`, whose tags should be those that a tagger gives.
  mutating func train(_ sentences: [TreebankSentence], epochs: Int) {
    var order = Array(sentences.indices)
    for epoch in 1...epochs {
      order.shuffle(using: &generator)
      var right = 0
      var total = 0
      for index in order {
        right += learn(sentences[index], explore: epoch > 1)
        total += sentences[index].words.count
      }
      Log.say(
        "parser, epoch \(epoch): \(Log.share(right, total)) heads, \(moves.rowCount) and \(relations.rowCount) features"
      )
    }
  }

  private mutating func learn(_ gold: TreebankSentence, explore: Bool) -> Int {
    let sentence = ParserFeatures.Sentence(words: gold.words, tags: gold.tags)
    var dependents = Array(repeating: [Int](), count: gold.words.count + 1)
    for (word, head) in gold.tree.heads.enumerated() { dependents[head].append(word) }
    var state = ParserState(count: gold.words.count)
    var features = FeatureList()
    var scores = [Float](repeating: 0, count: 3)
    while !state.isComplete {
      features.removeAll()
      ParserFeatures.move(&features, sentence, state)
      scores = [0, 0, 0]
      moves.add(features, to: &scores)
      let allowed = ParserState.Move.allCases.filter(state.allows)
      let costs = allowed.map { Self.cost($0, state, gold.tree.heads, dependents) }
      let cheapest = costs.min() ?? 0
      let best = allowed.reduce(allowed[0]) { scores[$1.rawValue] > scores[$0.rawValue] ? $1 : $0 }
      let good = zip(allowed, costs).filter { $0.1 == cheapest }.map(\.0)
      let bestGood = good.reduce(good[0]) { scores[$1.rawValue] > scores[$0.rawValue] ? $1 : $0 }
      moves.step()
      if !good.contains(best) { moves.update(features, right: bestGood.rawValue, wrong: best.rawValue) }
      let follow = explore && Int.random(in: 0..<10, using: &generator) > 0 ? best : bestGood
      guard let arc = state.arc(follow) else {
        state.shift()
        continue
      }
      let relation = learnRelation(sentence, state, arc, gold)
      state.attach(head: arc.head, dependent: arc.dependent, relation)
    }
    return zip(state.heads, gold.tree.heads).filter { $0 == $1 }.count
  }

  private mutating func learnRelation(
    _ sentence: ParserFeatures.Sentence, _ state: ParserState, _ arc: (head: Int, dependent: Int),
    _ gold: TreebankSentence
  ) -> Relation {
    var features = FeatureList()
    ParserFeatures.relation(&features, sentence, state, head: arc.head, dependent: arc.dependent)
    var scores = [Float](repeating: 0, count: relations.classes)
    relations.add(features, to: &scores)
    let best = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    relations.step()
    if gold.tree.heads[arc.dependent] == arc.head {
      let right = Int(gold.tree.relations[arc.dependent].rawValue)
      if right != best { relations.update(features, right: right, wrong: best) }
    }
    return Relation(rawValue: UInt8(best)) ?? .other
  }

  /// How many gold arcs `move` makes impossible.
  private static func cost(
    _ move: ParserState.Move, _ state: ParserState, _ heads: [Int], _ dependents: [[Int]]
  ) -> Int {
    let next = state.next
    let below = state.stack.dropLast()
    switch move {
    case .shift:
      let lostHead = below.contains(heads[next]) ? 1 : 0
      return lostHead + dependents[next].filter { state.stack.contains($0) }.count
    case .left, .right:
      guard let top = state.stack.last else { return 0 }
      let lostDependents = dependents[top].filter { $0 >= next }.count
      let head = heads[top]
      let lostHead: Bool
      if move == .left {
        lostHead = head != next && (head > next || head == below.last)
      } else {
        lostHead = head >= next
      }
      return lostDependents + (lostHead ? 1 : 0)
    }
  }

  static func accuracy(_ parser: Parser, _ sentences: [TreebankSentence], tagger: Tagger) -> String {
    var heads = 0
    var both = 0
    var total = 0
    for sentence in sentences {
      let tags = tagger.tags(of: sentence.words)
      let tree = parser.tree(of: ParserFeatures.Sentence(words: sentence.words, tags: tags))
      for word in sentence.words.indices where sentence.tags[word] != .punctuation {
        total += 1
        guard tree.heads[word] == sentence.tree.heads[word] else { continue }
        heads += 1
        if tree.relations[word] == sentence.tree.relations[word] { both += 1 }
      }
    }
    return "heads \(Log.share(heads, total)), with relation \(Log.share(both, total))"
  }
}
