import Testing

@testable import Browsing

@Suite("Characters")
struct ScalarClassTests {
  @Test("The quick way to tell a character's class says what the tables say, for all of Unicode")
  func agreesWithTables() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), value < 0x3FFFF || value > 0xDFFFF else { continue }
      let expected: ScalarClass =
        VisibleForm.isNeeded(scalar)
        ? .form : ScalarWidth.of(scalar) == 0 ? .mark : ScalarWidth.of(scalar) == 2 ? .wide : .narrow
      if ScalarClass.of(scalar) != expected { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
