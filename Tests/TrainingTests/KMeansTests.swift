import Testing

@testable import Training

@Suite("Words with the same neighbours get the same cluster")
struct KMeansTests {
  @Test func `vectors that point the same way end together`() {
    let vectors = (0..<60).map {
      [(dimension: $0 % 3, value: Float(0.9)), (dimension: 3, value: Float(0.1))]
    }
    let found = KMeans.clusters(vectors, dimensions: 4, count: 3, rounds: 10)
    for number in found.indices { #expect((found[number] == found[number % 3]) == true) }
    #expect(KMeans.clusters(vectors, dimensions: 4, count: 3, rounds: 10) == found)
  }
}
