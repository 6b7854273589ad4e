import Testing

@testable import Proceedings

@Suite("Byte offsets become scalar offsets at the JSON boundary")
struct ScalarIndexTests {
  @Test("Every scalar border of a long mixed text converts, across checkpoints")
  func convertsEveryBorder() {
    let string = String(repeating: "Zürich – 会議 e\u{301} 🙂 plain. ", count: 200)
    let text = DocumentText(string)
    let index = ScalarIndex(text)
    var bytes = 0
    for (scalars, scalar) in string.unicodeScalars.enumerated() {
      #expect(index.scalarOffset(ofByte: bytes) == scalars)
      bytes += UTF8.width(scalar)
    }
    #expect(index.scalarOffset(ofByte: bytes) == string.unicodeScalars.count)
  }

  @Test("An offset outside the text is clamped to it")
  func clamps() {
    let index = ScalarIndex(DocumentText("äb"))
    #expect(index.scalars(Span(-3, 99)) == ScalarSpan(0, 2))
  }
}
