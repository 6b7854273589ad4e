import Testing

@testable import Reading

@Suite("Lists of words are asked by bytes")
struct WordSetTests {
  private static let words = [
    "a", "of", "vice-president", "fifteen-letters", "sixteen-letters-", "list of participants", "tánaiste",
    "–",
  ]
  private let set: WordSet = [
    "a", "of", "vice-president", "fifteen-letters", "sixteen-letters-", "list of participants", "tánaiste",
    "–",
  ]

  @Test func `has its words, short and long, and no others`() {
    for word in Self.words {
      #expect(set.contains(word))
      #expect(set.contains(Substring(word)))
    }
    for other in [
      "", "b", "o", "off", "A", "\0a", "vice", "fifteen-letter", "sixteen-letters", "list of", "é", "-",
    ] {
      #expect(!set.contains(other), "\(other)")
    }
  }

  @Test func `takes accents for the same however they are encoded`() {
    #expect(set.contains("ta\u{301}naiste"))
  }

  @Test func `is asked by the bytes of short words of ASCII`() {
    #expect(set.contains(bytes: "of".utf8))
    #expect(!set.contains(bytes: "off".utf8))
    #expect(!set.contains(bytes: "list of participants".utf8))
  }

  @Test func `empty, it has nothing`() {
    let empty: WordSet = []
    #expect(!empty.contains(""))
    #expect(!empty.contains("a"))
  }

  @Test func `joined to another, it has the words of both`() {
    let other: WordSet = ["of", "the", "leas-chathaoirleach"]
    let both = set.union(other)
    for word in Self.words + ["the", "leas-chathaoirleach"] { #expect(both.contains(word), "\(word)") }
    #expect(!both.contains("off"))
  }
}
