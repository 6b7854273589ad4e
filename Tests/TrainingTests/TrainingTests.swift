import Proceedings
import Reading
import TestSupport
import Testing

@testable import Extraction
@testable import Training

@Suite("All steps are learned from annotated data")
struct TrainingTests {
  private static let files = [
    "clusters", "tags", "moves", "relations", "gate", "cues", "roles", "passages", "judge",
  ]

  /// The weights learned from `corpus`, by the names of their files.
  private func trained(_ corpus: ToyCorpus, into name: String) throws -> [String: [UInt8]] {
    try corpus.folder.folder(name)
    let models = corpus.folder.path(name)
    try Training.trainAll(folder: corpus.path, models: models)
    return try Dictionary(
      uniqueKeysWithValues: Self.files.map { ($0, try File.bytes("\(models)/\($0).bin")) })
  }

  private func model(_ weights: [String: [UInt8]]) throws -> Model {
    try #require(Model { weights[$0].map(ModelBytes.model) })
  }

  private func scene(_ text: String, _ model: Model) throws -> Scene {
    let document = try Reading.document(bytes: Array(text.utf8), path: "report.txt")
    var scene = try #require(Scene.scenes(of: document).first)
    scene.analyse(model.grammar, model.gate)
    return scene
  }

  @Test func `the same data give the same bytes, and what they teach`() throws {
    let corpus = try ToyCorpus()
    let weights = try trained(corpus, into: "first")
    #expect(try trained(corpus, into: "second") == weights)

    let model = try model(weights)
    let text =
      "A report\n\nSara Lund warned that the market closed.\n\nSara Lund saw that night how the dam broke.\n"
    let scene = try scene(text, model)
    let quotes = scene.quotes(model, threshold: 0)
    func printed(_ spans: [Span]) -> String {
      spans.map { scene.stretch.text.string($0) }.joined(separator: "|")
    }
    #expect(quotes.map { printed($0.source) } == ["Sara Lund"])
    #expect(quotes.map { printed($0.cue) } == ["warned"])
    #expect(quotes.map { printed($0.content) } == ["that the market closed"])
    #expect(quotes.allSatisfy { $0.confidence > 0.5 && $0.confidence < 1 })

    // The gate lets the cue pass and the words that no annotator took for one not.
    let admitted = scene.admitted.map { scene.stretch.printed($0) }
    #expect(admitted.contains("warned"))
    #expect(!admitted.contains("market"))
  }

  @Test func `with weights missing there is no model`() throws {
    let model = Model { _ in nil }
    #expect(model == nil)
  }
}
