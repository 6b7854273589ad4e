import Extraction
import Glibc

/// Trains lectern's model: `train TREEBANK_DIR OUTPUT_DIR`.
@main
enum Train {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      Log.say("usage: train TREEBANK_DIR OUTPUT_DIR")
      exit(2)
    }
    do {
      if arguments.count == 4 {
        try attributions(polnear: arguments[1], models: arguments[2], predictions: arguments[3])
      } else {
        try syntax(treebanks: arguments[1], output: arguments[2])
      }
    } catch {
      Log.say("train: \(error)")
      exit(1)
    }
  }

  private static func syntax(treebanks: String, output: String) throws {
    let training = try ["ewt-train", "gum-train"].flatMap {
      try Treebank.sentences("\(treebanks)/\($0).conllu")
    }
    let development = try ["ewt-dev", "gum-dev"].flatMap {
      try Treebank.sentences("\(treebanks)/\($0).conllu")
    }
    Log.say("\(training.count) sentences")
    let w = TaggerTrainer.train(training, epochs: 6)
    let tagBytes = w.model(minimum: 3)
    if getenv("ONLYTAG") != nil { return }
    try File.write(tagBytes, to: "\(output)/tags.bin")
    let tagger = Tagger(try model(tagBytes))
    Log.say("tagger: \(tagBytes.count) bytes, \(TaggerTrainer.accuracy(tagger, development)) right on dev")

    var trainer = ParserTrainer()
    trainer.train(jackknifed(training), epochs: 8)
    let moveBytes = trainer.moves.model(minimum: 5)
    let relationBytes = trainer.relations.model(minimum: 2)
    try File.write(moveBytes, to: "\(output)/moves.bin")
    try File.write(relationBytes, to: "\(output)/relations.bin")
    let parser = Parser(moves: try model(moveBytes), relations: try model(relationBytes))
    Log.say("moves: \(moveBytes.count) bytes, relations: \(relationBytes.count) bytes")
    Log.say("parser on dev: \(ParserTrainer.accuracy(parser, development, tagger: tagger))")
  }

  /// `sentences` with the tags that a tagger gives which has not seen them: what the parser will meet.
  private static func jackknifed(_ sentences: [TreebankSentence]) -> [TreebankSentence] {
    let parts = 4
    var result = sentences
    for part in 0..<parts {
      let rest = sentences.enumerated().filter { $0.offset % parts != part }.map(\.element)
      guard let tagger = try? Tagger(model(TaggerTrainer.train(rest, epochs: 3).model(minimum: 3))) else {
        continue
      }
      for index in stride(from: part, to: sentences.count, by: parts) {
        result[index].tags = tagger.tags(of: sentences[index].words)
      }
    }
    return result
  }

  private static func attributions(polnear: String, models: String, predictions: String) throws {
    let syntax = Grammar(
      tagger: Tagger(try model(File.bytes("\(models)/tags.bin"))),
      parser: Parser(
        moves: try model(File.bytes("\(models)/moves.bin")),
        relations: try model(File.bytes("\(models)/relations.bin"))))
    func scenes(_ part: String) throws -> [TrainingScene] {
      try PolNeAR.articles("\(polnear)/\(part)").flatMap { article in
        Scene.scenes(of: article.document, syntax).map { TrainingScene(article, $0) }
      }
    }
    let training = try scenes("train")
    let development = try scenes("dev")
    Log.say("\(training.count) articles, \(training.reduce(0) { $0 + $1.attributions.count }) attributions")
    var trainer = AttributionTrainer()
    trainer.trainCues(training, epochs: 4)
    trainer.cueAccuracy(development)
    trainer.trainRoles(training, epochs: 4)
    try File.write(trainer.cues.model(minimum: 4, least: 3, scale: CueModel.scale), to: "\(models)/cues.bin")
    let scale = 127 / trainer.emissions.magnitude(999)
    try File.write(trainer.emissions.model(minimum: 4, scale: scale), to: "\(models)/roles.bin")
    try File.write(trainer.passages.model(minimum: 2, scale: scale), to: "\(models)/passages.bin")
    trainer.average()
    try trainer.predict(development, threshold: -0.5, folder: predictions)
  }

  struct NotAModel: Error {}

  private static func model(_ bytes: [UInt8]) throws -> LinearModel {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    guard let model = LinearModel(UnsafeRawBufferPointer(copy)) else { throw NotAModel() }
    return model
  }
}
