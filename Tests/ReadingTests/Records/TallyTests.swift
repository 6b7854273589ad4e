import Testing

@testable import Reading

@Suite("What is counted for some keys")
struct TallyTests {
  @Test(arguments: [1, 12, 13, 32, 33, 5_000]) func `few keys or many, each keeps its own count`(keys: Int) {
    var tally = Tally<Int>()
    for round in 1...3 {
      for key in 0..<keys where key % round == 0 { tally.count("label \(key)", from: 10) { $0 += 1 } }
    }
    for key in 0..<keys {
      #expect(tally["label \(key)"] == 10 + (1...3).count { key % $0 == 0 }, "\(key) of \(keys)")
    }
    #expect(tally["label \(keys)"] == nil)
    #expect(tally.entries.map(\.key) == (0..<keys).map { "label \($0)" })
  }

  @Test func `nothing is counted before the first key`() {
    let tally = Tally<Int>()
    #expect(tally["label"] == nil)
    #expect(tally.entries.isEmpty)
  }
}
