import Extraction
import Testing

@testable import Training

@Suite("A perfect hash leads every feature to a slot of its own")
struct PerfectHashTests {
  @Test(arguments: [0, 1, 2, 5, 100, 20_000])
  func `no two features share a slot`(count: Int) {
    let keys = (0..<count).map { FeatureHash.of(3, UInt64($0)) }
    let hash = PerfectHash(keys)
    let slots = Set(keys.map(hash.slot))
    #expect(slots.count == count)
    #expect(slots.allSatisfy((0..<hash.slots).contains))
  }

  @Test func `few slots are left empty`() {
    let hash = PerfectHash((0..<20_000).map { FeatureHash.of(3, UInt64($0)) })
    #expect(hash.slots < 21_500)
  }
}
