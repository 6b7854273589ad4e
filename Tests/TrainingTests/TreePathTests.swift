import Proceedings
import Testing

@testable import Extraction
@testable import Training

@Suite("How words hang together with a cue")
struct TreePathTests {
  /// A grammar that was taught the toy treebank by heart.
  private func grammar(_ corpus: ToyCorpus) throws -> Grammar {
    let clusters = WordClusters(
      ModelBytes.model(ModelBytes.of([(key: WordClusters.key(1), weights: [1])], classes: 1)))
    let sentences = try Treebank.sentences("\(corpus.path)/treebank/ewt-train.conllu", clusters)
    var trainer = ParserTrainer()
    trainer.train(sentences, epochs: 8)
    return Grammar(
      clusters: clusters,
      tagger: Tagger(ModelBytes.model(TaggerTrainer.train(sentences, epochs: 3).model(minimum: 1))),
      parser: Parser(
        moves: ModelBytes.model(trainer.moves.model(minimum: 1)),
        relations: ModelBytes.model(trainer.relations.model(minimum: 1))))
  }

  @Test func `a subject hangs on the cue itself, a clause on it as its complement`() throws {
    let text = DocumentText("Amina Okafor warned that the river rose.")
    let document = Document(
      source: Source(path: "-", format: "text"), text: text,
      blocks: [Block(.paragraph, Span(0, text.count))])
    let stretch = Stretch(document, from: 0)
    var syntax = Syntax(stretch)
    syntax.analyse(stretch.sentences, try grammar(ToyCorpus()))
    let paths = TreePath.paths(syntax, to: 2, from: 0..<8)
    let branches = paths.map { Relation(rawValue: $0.branch) }
    #expect(branches[0...1] == [.subject, .subject])
    #expect(branches[3...6].allSatisfy { $0 == .clausalComplement })
    #expect(paths.allSatisfy { $0.up == 0 })
    #expect(paths[3...6].allSatisfy { $0.root == 6 })
    #expect(paths[0].hash != paths[1].hash)
    #expect(paths[4].hash != paths[5].hash)
  }
}
