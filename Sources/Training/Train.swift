import Extraction
import Glibc
import Proceedings
import Reading

/// Trains lectern's model: `train TREEBANK_DIR MODEL_DIR` the grammar, then `train POLNEAR_DIR MODEL_DIR PREDICTION_DIR`
/// the attributions.
@main
enum Train {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      Log.say("usage: train TREEBANK_DIR MODEL_DIR, then train POLNEAR_DIR MODEL_DIR PREDICTION_DIR")
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
    let w = TaggerTrainer.train(training, epochs: 3)
    let tagBytes = w.model(minimum: 3)
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
        Scene.scenes(of: article.document).map { TrainingScene(article, $0) }
      }
    }
    var training = try scenes("train")
    var development = try scenes("dev")
    if getenv("ALL") == nil {
      let names = Array(Set(training.map(\.article.name))).sorted()
      let held = Set(names.enumerated().filter { $0.offset % 6 == 3 }.map(\.element))
      development += training.filter { held.contains($0.article.name) }
      training = training.filter { !held.contains($0.article.name) }
    }
    Log.say("\(training.count) and \(development.count) scenes")
    let gateBytes = GateTrainer(training).trained(epochs: 3)
    let gate = CueGate(try model(gateBytes))
    try File.write(gateBytes, to: "\(models)/gate.bin")
    GateTrainer.report(gate, development)
    for index in training.indices { training[index].analyse(syntax, gate) }
    for index in development.indices { development[index].analyse(syntax, gate) }
    let cueBytes = CueTrainer(
      training, held: development.filter { !$0.goldCues.isEmpty }, gate, minimum: Int(Option.number("MIN", 2))
    ).trained(epochs: Int(Option.number("EPOCHS", 4)))
    let (roleBytes, passageBytes) = RoleTrainer(
      training, held: development.filter { !$0.goldCues.isEmpty }, minimum: Int(Option.number("MIN", 2))
    ).trained(epochs: Int(Option.number("REPOCHS", 12)))
    try File.write(cueBytes, to: "\(models)/cues.bin")
    try File.write(roleBytes, to: "\(models)/roles.bin")
    try File.write(passageBytes, to: "\(models)/passages.bin")
    Log.say("cues \(cueBytes.count), roles \(roleBytes.count), passages \(passageBytes.count) bytes")
    let trained = Model(
      grammar: syntax, gate: gate, cues: CueModel(try model(cueBytes)),
      roles: RoleModel(emissions: try model(roleBytes), passages: try model(passageBytes)))
    for threshold in [-0.6, -0.3, 0] as [Float] {
      let folder = "\(predictions)/\(threshold)"
      mkdir(folder, 0o755)
      try Predictions.write(development, trained, threshold: threshold, folder: folder)
    }
  }

  struct NotAModel: Error {}

  private static func model(_ bytes: [UInt8]) throws -> LinearModel {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    guard let model = LinearModel(UnsafeRawBufferPointer(copy)) else { throw NotAModel() }
    return model
  }
}
