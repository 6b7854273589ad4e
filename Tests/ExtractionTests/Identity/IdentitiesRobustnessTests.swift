import Proceedings
import Testing

@testable import Extraction

@Suite("Anything may come as text and as source")
struct IdentitiesRobustnessTests {
  private static let pieces = [
    "Anna", "Berg", "Minister", "minister", "the", "The", "of", "and", ",", "(", ")", "’s", "'s", "“", "”",
    "\"", "WHO", "who",
    "he", "She", "they", "it", "which", "I", "-", "Jr.", "Sen.", "U.S.", "al", "van", "statement", "In", "a",
    "report", ".",
    "!", "46", "percent", "@", "x", "ß", "漢字", "\u{301}", "\n\n", "&", "Department", "for", "said",
    "committees", "Russian",
    "United", "States", "panel", "Court", "\u{0}", "Ohio", "D", "thousands", "many", "whom", "…", "7", "by",
    "Is",
  ]

  @Test("Random text with random sources is resolved without a crash, ids within the list", arguments: 0..<40)
  func random(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }
    var identities = Identities()
    for _ in 0..<4 {
      let text = (0..<(40 + next(200))).map { _ in Self.pieces[next(Self.pieces.count)] }.joined(
        separator: next(6) == 0 ? "" : " ")
      let stretch = stretch(text)
      let count = stretch.tokens.count
      func ranges() -> [Range<Int>] {
        (0..<next(3)).map { _ in
          let start = next(count + 2)
          return start..<(start + next(9))
        }
      }
      let attributions = (0..<next(40)).map { _ in
        Attribution(
          kind: next(2) == 0 ? .direct : .indirect, verb: nil, source: ranges(), cue: ranges(),
          content: ranges(),
          confidence: 1)
      }
      let before = identities.speakers.count
      let ids = identities.resolve(attributions, in: stretch)
      #expect(ids.count == attributions.count)
      #expect(ids.allSatisfy { $0.speaker.map { identities.speakers.indices.contains($0.index) } ?? true })
      #expect(ids.allSatisfy { $0.certainty > 0 && $0.certainty <= 1 })
      #expect(identities.speakers.count >= before)
      #expect(identities.speakers.allSatisfy { !$0.name.isEmpty })
    }
  }

  @Test("A line of thousands of capitals, commas or articles takes no more than its length")
  func longLines() {
    for piece in ["Anna ", "Department of ", "the ", "and Berg, ", "minister ", "A-"] {
      let stretch = stretch(String(repeating: piece, count: 4_000))
      let whole = 0..<stretch.tokens.count
      let many = stride(from: 0, to: stretch.tokens.count - 3, by: 7).map {
        Attribution(
          kind: .indirect, verb: nil, source: [$0..<($0 + 2)], cue: [], content: [($0 + 2)..<($0 + 3)],
          confidence: 1)
      }
      var identities = Identities()
      let ids = identities.resolve(
        many + [
          Attribution(kind: .direct, verb: nil, source: [whole], cue: [], content: [whole], confidence: 1)
        ],
        in: stretch)
      #expect(ids.count == many.count + 1)
    }
  }
}
