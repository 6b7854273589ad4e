/// The learned steps that read grammar: parts of speech, then trees.
package struct Grammar: Sendable {
  /// Which words are like each other.
  package let clusters: WordClusters
  /// Gives words their parts of speech.
  package let tagger: Tagger
  /// Draws trees.
  package let parser: Parser

  /// A grammar of its steps.
  package init(clusters: WordClusters, tagger: Tagger, parser: Parser) {
    self.clusters = clusters
    self.tagger = tagger
    self.parser = parser
  }
}
