import Testing

@testable import Reading

@Suite("Lists of words are searched by their bytes")
struct WordSetTests {
  private static let words = [
    "+1", "a", "fifteen-letters", "list of participants", "of", "off", "vice-president", "tánaiste", "–",
  ]
  private let set = WordSet(
    """
    +1, a, fifteen-letters, list of participants,
    of, off, vice-president
    """, accented: ["tánaiste", "–"])

  @Test func `has its words, short and long, and no others`() {
    for word in Self.words {
      #expect(set.contains(word), "\(word)")
      #expect(set.contains(Substring(word)), "\(word)")
    }
    for other in [
      "", "b", "o", "offs", "A", "\0a", "vice", "fifteen-letter", "fifteen-letters-", "list of", "é", "-",
      ",", " ",
      "a,", " a", "+1, a", "zz", "+", "\n",
    ] {
      #expect(!set.contains(other), "\(other)")
    }
  }

  @Test(arguments: 1...12) func `finds each of any number of words`(count: Int) {
    // The texts of sets are part of the program: of this one each word is a beginning of the next.
    let set = WordSet(
      "a, aa, aaa, aaaa, aaaaa, aaaaaa, aaaaaaa, aaaaaaaa, aaaaaaaaa, aaaaaaaaaa, aaaaaaaaaaa")
    #expect(set.contains(String(repeating: "a", count: count)) == (count <= 11))
    #expect(!set.contains(String(repeating: "a", count: count) + "b"))
  }

  @Test func `takes accents for the same however they are encoded`() {
    #expect(set.contains("ta\u{301}naiste"))
  }

  @Test func `is asked by the bytes of words of ASCII`() {
    #expect(set.contains(bytes: "of".utf8))
    #expect(!set.contains(bytes: "offs".utf8))
    #expect(!set.contains(bytes: "tánaiste".utf8))
  }

  @Test func `empty, it has nothing`() {
    let empty = WordSet("")
    #expect(!empty.contains(""))
    #expect(!empty.contains("a"))
  }
}
