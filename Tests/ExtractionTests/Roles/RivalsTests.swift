import Testing

@testable import Extraction

@Suite("Attributions that cannot be right side by side are rivals")
struct RivalsTests {
  private func hypothesis(_ cue: Int, _ odds: Float, _ content: Range<Int>) -> Hypothesis {
    Hypothesis(
      cue: cue, odds: odds, fit: 0, source: [], words: [cue..<(cue + 1)], content: [content])
  }

  @Test func `one within the content of another, one that holds it, one that shares content`() {
    let rivals = Rivals.of([
      hypothesis(2, 3, 3..<12), hypothesis(6, 1, 7..<12), hypothesis(20, 2, 10..<15),
    ])
    #expect(rivals[0].inside == 1)
    #expect(rivals[0].around == nil)
    #expect(rivals[1].around == 3)
    #expect(rivals[2].beside == 3)
    #expect(rivals[1].beside == 2)
  }

  @Test func `apart from each other there are none`() {
    let rivals = Rivals.of([hypothesis(2, 3, 3..<5), hypothesis(9, 1, 10..<12)])
    #expect(rivals.allSatisfy { $0.around == nil && $0.inside == nil && $0.beside == nil })
  }
}
