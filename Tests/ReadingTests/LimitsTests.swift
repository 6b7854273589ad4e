import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("Strange and large texts take no more than their share of time")
struct LimitsTests {
  /// Processor time of this thread: a machine that is busy otherwise, or a sanitizer's build, is no failure.
  private func read(_ text: String) throws -> Document {
    var document: Document?
    let took = try processorTime {
      document = try Reading.document(bytes: Array(text.utf8), path: "fixture.txt")
    }
    #expect(took < .seconds(60))
    return try #require(document)
  }

  @Test("One line of two megabytes is one paragraph")
  func oneLine() throws {
    #expect(try read(String(repeating: "salt and water ", count: 140_000)).blocks.count == 1)
  }

  @Test("A line of 30,000 glued sentences is as many paragraphs")
  func gluedLine() throws {
    #expect(try read(String(repeating: "The salt was wet and dear.", count: 30_000)).blocks.count == 30_000)
  }

  @Test("50,000 lines without a blank one are read in pieces")
  func manyLines() throws {
    #expect(try read(String(repeating: "A line of its own.\n", count: 50_000)).blocks.count >= 49_000)
  }

  @Test("Half a million blank lines between two paragraphs are nothing")
  func blankLines() throws {
    #expect(try read("One." + String(repeating: "\n", count: 500_000) + "Two.").blocks.count == 2)
  }

  @Test(
    "Rows of one character end somewhere",
    arguments: ["=", "-", "*", "#", "[", "(", "\"", "“", ".", "\u{1B}", "a.", ".A", "1.", "\u{A0}", "\r"])
  func rows(of mark: String) throws {
    let text = String(repeating: mark, count: 200_000) + "\n\nEnd of the text."
    let document = try read(text)
    #expect(document.text.string == text)
    #expect(document.blocks.last.map { document.text.string($0.span) } == "End of the text.")
  }

  @Test("10,000 quotations that are never closed leave the paragraphs as they are")
  func openQuotations() throws {
    let text = String(repeating: "“He said that the salt was wet. ", count: 10_000)
    #expect(try read(text).blocks.count == 1)
  }
}
