import Foundation
import TestSupport
import Testing

@testable import Extraction

@Suite("The report that lectern began with")
struct SeedReportTests {
  private struct Gold: Decodable {
    struct Attribution: Decodable {
      let source: [[Int]]
      let cue: [[Int]]
      let content: [[Int]]
    }
    let attributions: [Attribution]
  }

  @Test("Every attribution is found whole", .enabled(if: Shared.isPresent, "needs the shared corpus"))
  func whole() throws {
    let folder = try #require(Shared.folder).appendingPathComponent("corpus/seed")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let textFile = try #require(files.first { $0.hasSuffix(".txt") })
    let goldFile = try #require(files.first { $0.hasSuffix(".gold.json") })
    let text = try String(contentsOf: folder.appendingPathComponent(textFile), encoding: .utf8)
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: folder.appendingPathComponent(goldFile)))
    let scalars = Array(text.unicodeScalars)
    func words(_ pieces: [String]) -> String {
      pieces.joined(separator: " ").components(separatedBy: .alphanumerics.inverted).filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    func printed(_ spans: [[Int]]) -> String {
      words(spans.map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) })
    }
    let stretch = paragraphs(text)
    let found = AttributionFinder.attributions(in: stretch).map { found in
      [found.source, found.cue, found.content].map { words($0.map { stretch.printed($0) }) }
    }
    let wanted = gold.attributions.map { [printed($0.source), printed($0.cue), printed($0.content)] }
    #expect(found.sorted { $0.joined() < $1.joined() } == wanted.sorted { $0.joined() < $1.joined() })
  }
}
