import Proceedings
import TestSupport
import Testing

@testable import Extraction

@Suite("No text breaks the search for attributions")
struct RobustnessTests {
  /// A small generator with a fixed seed, so that a failure comes back.
  private struct Random {
    var state: UInt64
    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  private static let pieces = [
    "“", "”", "\"", "'", "‘", "’", "''", "«", "»", "(", ")", ",", ".", ":", "-", "—", "?", "…", ";", "%", "$",
    "said", "saying", "told", "according", "to", "who", "which", "that", "and", "but", "he", "the",
    "minister",
    "Smith", "Mr.", "of", "for", "Monday", "statement", "was", "described", "as", "seems", "by", "asked",
    "45",
    "envoy’s", "not", "adding", "in", "called", "on", "U.S.", "\n", "\n\n", "é", "\u{301}", "漢", "\u{0}",
    "\u{202E}",
  ]

  @Test("Every range lies within the stretch, in order, none empty", arguments: 0..<60)
  func randomText(seed: Int) {
    var random = Random(state: UInt64(seed) &+ 12_345)
    var text = ""
    for _ in 0..<(1 + random.below(250)) {
      text += Self.pieces[random.below(Self.pieces.count)]
      if random.below(5) > 0 { text += " " }
    }
    check(text)
  }

  @Test("Random bytes, decoded", arguments: 0..<20)
  func randomBytes(seed: Int) {
    var random = Random(state: UInt64(seed) &+ 99)
    let bytes = (0..<(1 + random.below(2000))).map { _ in UInt8(random.below(256)) }
    check(String(decoding: bytes, as: UTF8.self))
  }

  @Test(
    "Single tokens and nothing but marks",
    arguments: [
      "", ",", "said", "“", "\"", "according to", "who", ")", "and said", "“”", "\"\"\"\"", "'''", "said.“",
      "to",
    ])
  func tiny(text: String) { check(text) }

  @Test("Ten thousand open marks take no longer than their number")
  func unbalancedMarks() {
    for mark in ["“", "\"", " '", "‘", "« ", "a \"b "] {
      let text = String(repeating: mark, count: 10_000)
      #expect(processorTime { check(text) } < .seconds(5))
    }
  }

  @Test("Endless sentences take no longer than their length")
  func endlessSentence() {
    for phrase in ["he said that ", "the man, who said, ", "said of and ", "“A,” he said, "] {
      let text = String(repeating: phrase, count: 4_000)
      #expect(processorTime { check(text) } < .seconds(10))
    }
  }

  private func check(_ text: String) {
    var blocks: [Block] = []
    let document = DocumentText(text)
    var start = 0
    for (offset, byte) in (document.bytes + [0x0A]).enumerated() where byte == 0x0A {
      if offset > start { blocks.append(Block(.paragraph, Span(start, offset))) }
      start = offset + 1
    }
    let stretch = Stretch(
      Document(source: Source(path: "-", format: "text"), text: document, blocks: blocks), from: 0)
    for attribution in AttributionFinder.attributions(in: stretch) {
      #expect((0...1).contains(attribution.confidence))
      #expect(!attribution.content.isEmpty)
      for ranges in [attribution.source, attribution.cue, attribution.content] {
        var last = 0
        for range in ranges {
          #expect(!range.isEmpty && range.lowerBound >= last && range.upperBound <= stretch.tokens.count)
          last = range.upperBound
        }
      }
    }
  }
}
