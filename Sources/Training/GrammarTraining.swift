import Extraction

/// Learns parts of speech and dependency trees from treebanks.
package enum GrammarTraining {
  /// The grammar learned from the English treebanks in `folder`; its weights are written below `models`.
  static func trained(_ clusters: WordClusters, folder: String, models: String) throws -> Grammar {
    func sentences(_ part: String) throws -> [TreebankSentence] {
      try ["ewt", "gum"].flatMap { try Treebank.sentences("\(folder)/\($0)-\(part).conllu", clusters) }
    }
    let training = try sentences("train")
    let development = try sentences("dev")
    let (tagBytes, moveBytes, relationBytes) = weights(training)
    try File.write(tagBytes, to: "\(models)/tags.bin")
    try File.write(moveBytes, to: "\(models)/moves.bin")
    try File.write(relationBytes, to: "\(models)/relations.bin")
    let grammar = grammar(clusters, tagBytes, moveBytes, relationBytes)
    Log.say("tagger: \(TaggerTrainer.accuracy(grammar.tagger, development)) right on dev")
    Log.say("parser on dev: \(ParserTrainer.accuracy(grammar.parser, development, tagger: grammar.tagger))")
    return grammar
  }

  /// The weights learned from `sentences`.
  static func weights(
    _ sentences: [TreebankSentence]
  ) -> (tags: [UInt8], moves: [UInt8], relations: [UInt8]) {
    let tags = TaggerTrainer.train(sentences, epochs: 3).model(minimum: 3)
    var trainer = ParserTrainer()
    trainer.train(jackknifed(sentences), epochs: 8)
    return (tags, trainer.moves.model(minimum: 5), trainer.relations.model(minimum: 2))
  }

  /// The grammar whose weights lie below `models`.
  static func read(_ models: String) throws -> Grammar {
    grammar(
      WordClusters(ModelBytes.model(try File.bytes("\(models)/clusters.bin"))),
      try File.bytes("\(models)/tags.bin"), try File.bytes("\(models)/moves.bin"),
      try File.bytes("\(models)/relations.bin"))
  }

  private static func grammar(
    _ clusters: WordClusters, _ tags: [UInt8], _ moves: [UInt8], _ relations: [UInt8]
  ) -> Grammar {
    Grammar(
      clusters: clusters, tagger: Tagger(ModelBytes.model(tags)),
      parser: Parser(moves: ModelBytes.model(moves), relations: ModelBytes.model(relations)))
  }

  /// `sentences` with the tags that a tagger gives which has not seen them: what the parser will meet.
  private static func jackknifed(_ sentences: [TreebankSentence]) -> [TreebankSentence] {
    let parts = 4
    var result = sentences
    for part in 0..<parts {
      let rest = sentences.enumerated().filter { $0.offset % parts != part }.map(\.element)
      let tagger = Tagger(ModelBytes.model(TaggerTrainer.train(rest, epochs: 3).model(minimum: 3)))
      for index in stride(from: part, to: sentences.count, by: parts) {
        result[index].tags = tagger.tags(of: sentences[index].words)
      }
    }
    return result
  }
}
