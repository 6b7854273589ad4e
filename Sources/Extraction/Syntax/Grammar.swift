/// The learned steps that read grammar: parts of speech, then trees.
package struct Grammar: Sendable {
  /// Which words are like each other.
  package let clusters: WordClusters
  /// Gives words their parts of speech.
  package let tagger: Tagger
  /// Draws trees.
  package let parser: Parser

  /// What was found in a sentence.
  struct Found: Sendable {
    /// The parts of speech of its words.
    var tags: [WordTag] = []
    /// How they hang together.
    var tree = Tree(heads: [], relations: [])
  }

  /// A grammar of its steps.
  package init(clusters: WordClusters, tagger: Tagger, parser: Parser) {
    self.clusters = clusters
    self.tagger = tagger
    self.parser = parser
  }

  /// What is found in each of `sentences`.
  ///
  /// Some are analysed side by side: while a decision in one waits for its weights to come from memory, one in another
  /// is taken. Two hide most of the waiting; more than three take the cache from each other.
  func analyse(_ sentences: [[WordForm]]) -> [Found] {
    var found = Array(repeating: Found(), count: sentences.count)
    var lanes = InlineArray<3, Analysis> { _ in Analysis(self) }
    var next = 0
    var isWorking = true
    while isWorking {
      isWorking = false
      for lane in lanes.indices {
        if !lanes[lane].isDone {
          lanes[lane].step(self)
          if lanes[lane].isDone { found[lanes[lane].sentence] = lanes[lane].result }
        } else if next < sentences.count {
          lanes[lane].begin(next, sentences[next], self)
          next += 1
        } else {
          continue
        }
        isWorking = true
      }
    }
    return found
  }
}
