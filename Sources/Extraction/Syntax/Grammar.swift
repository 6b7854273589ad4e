/// The learned steps that read grammar: parts of speech, then trees.
package struct Grammar: Sendable {
  /// Gives words their parts of speech.
  package let tagger: Tagger
  /// Draws trees.
  package let parser: Parser

  /// A grammar of two steps.
  package init(tagger: Tagger, parser: Parser) {
    self.tagger = tagger
    self.parser = parser
  }
}
