import Testing

@testable import Extraction

@Suite("Attributions side by side")
struct AttributionReaderTests {
  @Test func `what another attribution has is cut out of a content, and the rest stays where it is`() {
    var taken = [Bool](repeating: false, count: 40)
    for token in 24..<26 { taken[token] = true }
    #expect(AttributionReader.free([20..<30], taken) == [20..<24, 26..<30])
    #expect(AttributionReader.free([25..<30, 31..<33], taken) == [26..<30, 31..<33])
    #expect(AttributionReader.free([24..<26], taken) == [])
  }

  @Test func `a little left over between the words of others is no content`() {
    var taken = [Bool](repeating: false, count: 40)
    for token in 22..<29 { taken[token] = true }
    #expect(AttributionReader.free([20..<30], taken) == [])
  }
}
