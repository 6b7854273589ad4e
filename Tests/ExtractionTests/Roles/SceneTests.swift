import TestSupport
import Testing

@testable import Extraction

@Suite("A scene tells what the rules make of its words")
struct SceneTests {
  @Test func `counts the cues that begin in a range`() {
    let scene = Scene(
      paragraphs(
        """
        Mara Lind said the dam was safe. “We are ready,” she added, but the mayor warned that it would not hold.

        According to Otto Brandt, nobody asked. He told reporters that the gates stay shut.
        """))
    let cues = scene.ruled.compactMap { $0.cue.first?.lowerBound }
    #expect(cues.count > 2)
    for start in 0...scene.count {
      for end in start...scene.count {
        #expect(scene.ruledCueCount(in: start..<end) == cues.count { start <= $0 && $0 < end })
      }
    }
  }
}
