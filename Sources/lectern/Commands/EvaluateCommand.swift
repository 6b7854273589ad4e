import Browsing
import Evaluation
import Extraction
import Proceedings
import Reading

/// `lectern evaluate`: how well lectern does on documents that people annotated.
struct EvaluateCommand {
  private let folder: GoldFolder
  private let restriction: Restriction
  private let reading: ReadingOptions
  private let texts: String
  private var evaluation = Evaluation()
  private var status = ExitStatus.done
  private var documents: Set<String> = []
  private var failed: Set<String> = []

  /// Measures against the gold in the first of `paths`, with records in the second; the exit status.
  static func run(_ paths: [String], _ restriction: Restriction, _ reading: ReadingOptions) -> Int32 {
    guard let gold = paths.first, paths.count < 3 else {
      Messages.say("'evaluate' takes a GOLD_DIR and a TEXT_DIR at most (see 'lectern evaluate --help')")
      return ExitStatus.usage
    }
    do throws(ReadingError) {
      let folder = try GoldFolder(gold, restriction)
      var command = EvaluateCommand(
        folder: folder, restriction: restriction, reading: reading,
        texts: paths.count > 1 ? paths[1] : gold + "/../../corpus")
      return command.run()
    } catch {
      Messages.say(error.message)
      return ExitStatus.failed
    }
  }

  private init(folder: GoldFolder, restriction: Restriction, reading: ReadingOptions, texts: String) {
    self.folder = folder
    self.restriction = restriction
    self.reading = reading
    self.texts = texts
  }

  private mutating func run() -> Int32 {
    for path in folder.layers {
      attempt(path) { command, path throws(Failure) in try command.addLayers(path) }
    }
    for (name, path) in folder.annotated {
      attempt(path) { command, path throws(Failure) in try command.addAttributions(name, path) }
    }
    for path in folder.turns { attempt(path) { command, path throws(Failure) in try command.addTurns(path) } }
    let output = Output()
    for line in evaluation.lines { output.write(line: DisplayText(line)) }
    if !documents.isEmpty {
      output.write(line: DisplayText("\(documents.count) documents, \(failed.count) failed"))
    }
    guard let problem = output.finish() else { return status }
    Messages.say(problem)
    return ExitStatus.failed
  }

  /// Why a piece of gold was not counted.
  private enum Failure: Error {
    case reading(ReadingError)
    case gold(GoldProblem)

    var message: String {
      switch self {
      case .reading(let error): error.message
      case .gold(let problem): problem.message
      }
    }
  }

  /// Counts one piece of gold; one that is broken is told, and the others go on.
  private mutating func attempt(
    _ path: String, _ count: (inout EvaluateCommand, String) throws(Failure) -> Void
  ) {
    do throws(Failure) {
      try count(&self, path)
    } catch {
      Messages.say(error.message)
      status = ExitStatus.failed
    }
  }

  // MARK: Kinds of gold

  private mutating func addLayers(_ path: String) throws(Failure) {
    let layers = try gold(path) { bytes throws(GoldProblem) in try GoldLayers(bytes, file: path) }
    let file = "\(folder.path)/\(layers.name).txt"
    let bytes = try bytes(file)
    let text = String(decoding: bytes, as: UTF8.self)
    let found = found(in: bytes, file)
    var quotes = layers.quotes ?? []
    if layers.quotes == nil, !layers.owners.isEmpty {
      quotes =
        try folder.annotation(of: layers.name).map { path throws(Failure) in try self.quotes(path) } ?? []
      guard quotes.count == layers.owners.count else {
        throw .gold(
          GoldProblem(
            file: path,
            problem:
              "tells the speakers of \(layers.owners.count) attributions, but \(quotes.count) are annotated in "
              + "attributions/\(layers.name)_….ann"))
      }
    }
    if layers.quotes != nil { note(evaluation.add(quotes, text: text, found), file) }
    note(evaluation.add(layers, quotes: quotes, text: text, found), file)
  }

  private mutating func addAttributions(_ name: String, _ path: String) throws(Failure) {
    let file = "\(folder.path)/text/\(name).txt"
    let quotes = try quotes(path)
    let bytes = try bytes(file)
    let text = String(decoding: bytes, as: UTF8.self)
    note(evaluation.add(quotes, text: text, found(in: bytes, file)), file)
  }

  private mutating func addTurns(_ path: String) throws(Failure) {
    let turns = try gold(path) { bytes throws(GoldProblem) in try GoldTurns(bytes, file: path) }
    let file = "\(texts)/\(turns.text)"
    var found: Evaluation.Found?
    do throws(Failure) {
      found = self.found(in: try bytes(file), file)
    } catch {
      // What cannot be read counts as a record in which no turn was found.
      Messages.say(error.message)
      status = ExitStatus.failed
      documents.insert(file)
      failed.insert(file)
    }
    evaluation.add(turns, found)
  }

  // MARK: Files

  private func quotes(_ path: String) throws(Failure) -> [GoldQuote] {
    try gold(path) { bytes throws(GoldProblem) in try Brat.quotes(bytes, file: path) }
  }

  private func gold<Gold>(
    _ path: String, _ read: ([UInt8]) throws(GoldProblem) -> Gold
  ) throws(Failure) -> Gold {
    let bytes = try bytes(path)
    do throws(GoldProblem) {
      return try read(bytes)
    } catch {
      throw .gold(error)
    }
  }

  private func bytes(_ path: String) throws(Failure) -> [UInt8] {
    if let objection = PathTrust.objection(to: path, restriction) { throw .reading(objection) }
    do throws(ReadingError) {
      return try Reading.bytes(at: path, options: reading)
    } catch {
      throw .reading(error)
    }
  }

  /// What lectern finds in the document with `bytes`; nil, and told, where it cannot be read.
  private mutating func found(in bytes: [UInt8], _ path: String) -> Evaluation.Found? {
    documents.insert(path)
    do throws(ReadingError) {
      let document = try Reading.document(bytes: bytes, path: path, options: reading)
      return (document, Extraction.annotations(of: document))
    } catch {
      Messages.say(error.message)
      status = ExitStatus.failed
      failed.insert(path)
      return nil
    }
  }

  /// Tells where lectern shows another text than the gold counts its offsets in.
  private mutating func note(_ isSameText: Bool, _ path: String) {
    guard !isSameText, failed.insert(path).inserted else { return }
    Messages.say("\(path): is not read as the plain text that the gold counts offsets in")
    status = ExitStatus.failed
  }
}
