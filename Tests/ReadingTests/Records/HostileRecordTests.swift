import Proceedings
import TestSupport
import Testing

@testable import Reading

@Suite("Hostile records and captions")
struct HostileRecordTests {
  /// A generator that gives the same numbers every time.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }

  private static let scraps: [String] = [
    "Mr. ", "MR.", "The ", "QUELL", "Rosa", " Quell", ": ", ":", ". ", "\n", "\n\n", "\r", " – ", "**", " | ",
    "(", ")",
    "[", "]", "<Newspeech>", "</Newspeech>", "<v Rosa>", "</v>", "Q    ", "- ", "* ", ">> ",
    "00:00:01.000 --> 00:00:02.000",
    "00:00:03,000 --> 00:00:04,000", "WEBVTT\n\n", "1\n", "(RQ)", "RQ: ", "Present:", "# ", "```",
    "asked the ", "é", "日本",
    "\u{202E}", "“", "”", "12 ", "@x", "| a | AB |\n", "Minister", " in the Chair", ",", "&amp;", "{\\an8}",
    "--", "\t",
  ]

  @Test("any mixture of scraps is read with spans within the text and in order", arguments: 0..<8)
  func scraps(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 88_172_645_463_325_252)
    for _ in 0..<60 {
      var text = ""
      for _ in 0..<Int.random(in: 1...120, using: &dice) {
        text += Self.scraps.randomElement(using: &dice) ?? ""
      }
      guard let document = try? Reading.document(bytes: Array(text.utf8), path: "x.txt") else { continue }
      check(document, text)
      if let parts = Captions.parts(of: Array(text.utf8)) {
        check(
          Document(
            source: Source(path: "x", format: "x"), text: parts.text, blocks: parts.record.blocks,
            turns: parts.record.turns, participants: parts.record.participants), text)
      }
    }
  }

  private func check(_ document: Document, _ text: String) {
    var end = 0
    for block in document.blocks {
      let isInside = block.span.start >= end && block.span.end <= document.text.count && !block.span.isEmpty
      #expect(isInside, "\(text.debugDescription)")
      end = block.span.end
      if case .turn(let label) = block.kind {
        #expect(block.span.contains(label), "\(text.debugDescription)")
      }
    }
    var next = 0
    for turn in document.turns {
      #expect(
        turn.blocks.lowerBound >= next && !turn.blocks.isEmpty
          && turn.blocks.upperBound <= document.blocks.count)
      #expect(turn.participant.map { document.participants.indices.contains($0) } ?? true)
      next = turn.blocks.upperBound
    }
  }

  /// Texts that grow, to see that the time grows with them.
  private static let growing: [(name: String, make: @Sendable (Int) -> String)] = [
    ("labels", { n in (0..<n).map { "Mr. Name\($0 % 9_000): I speak.\n\n" }.joined() }),
    ("distinct names", { n in (0..<n).map { "MR. \(word($0)): I speak.\n" }.joined() }),
    ("one line of labels", { n in (0..<n).map { "Mr. \(word($0 % 50)): I speak. " }.joined() }),
    ("only colons", { n in String(repeating: ":", count: n * 20) }),
    ("no line ends", { n in String(repeating: "Mr. Quell rose and (sat) [down] ", count: n) }),
    ("open brackets", { n in String(repeating: "Rosa Quell (", count: n) }),
    ("tags", { n in String(repeating: "<a>Mr. Quell: x</a>", count: n) }),
    ("initials", { n in "Rosa Quell (RQ)\n\n" + (0..<n).map { "\(word($0).prefix(4)): yes\n\n" }.joined() }),
    (
      "captions",
      { n in
        "WEBVTT\n\n"
          + (0..<n).map { "00:00:0\($0 % 10).000 --> 00:00:09.000\nRosa: x \($0). Jon: y\n\n" }.joined()
      }
    ),
    ("empty captions", { n in String(repeating: "00:00:01.000 --> 00:00:02.000\n", count: n) }),
  ]

  private static func word(_ number: Int) -> String {
    var out = ""
    var rest = number
    for _ in 0..<6 {
      out.unicodeScalars.append(Unicode.Scalar(UInt8(65 + rest % 26)))
      rest /= 26
    }
    return out
  }

  @Test("time grows with the text, not with its square", arguments: 0..<10)
  func linear(index: Int) throws {
    let (name, make) = Self.growing[index]
    let small = Array(make(500).utf8)
    let large = Array(make(4_000).utf8)
    let short = processorTime { _ = try? Reading.document(bytes: small, path: "x") }
    let long = processorTime { _ = try? Reading.document(bytes: large, path: "x") }
    // Eight times the text; a square would be sixty-four times. The noise of a busy machine is allowed for.
    #expect(long < short * 32 + .milliseconds(300), "\(name): \(short), \(long)")
  }

  @Test("a label of a megabyte is none")
  func longLabel() throws {
    let text =
      "Mr. " + String(repeating: "Quell ", count: 170_000)
      + ": I speak.\n\nMr. Brandt: So do I.\n\nMr. Okello: And I."
    let read = try Read(text)
    #expect(read.turns.isEmpty)
  }
}
