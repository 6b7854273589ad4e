import Testing

@testable import Browsing

@Suite("Nothing that could steer a terminal is left in display text")
struct DisplayTextTests {
  @Test(
    "Dangerous characters take a visible form",
    arguments: [
      ("\u{1B}[31m", "^[[31m"), ("a\u{7}b", "a^Gb"), ("\u{7F}", "^?"), ("\u{9B}2J", "<U+009B>2J"),
      ("\u{202E}evil", "<U+202E>evil"), ("pay\u{200B}pal", "pay<U+200B>pal"),
      ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
      ("\u{E0041}", "<U+E0041>"), ("a\r\nb\tc", "a b c"), ("\u{2028}", "<U+2028>"),
      ("so\u{AD}ft", "so<U+00AD>ft"),
    ])
  func takesVisibleForm(given: String, shown: String) {
    #expect(DisplayText(given).string == shown)
  }

  @Test(
    "Ordinary text of any script stays as it is",
    arguments: ["plain", "Zürich", "会議", "e\u{301}", "עברית", "🙂"])
  func staysAsItIs(text: String) {
    #expect(DisplayText(text).string == text)
  }

  @Test("No scalar of all of Unicode leaves a control or format control behind")
  func coversUnicode() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for shown in DisplayText(String(Character(scalar))).string.unicodeScalars {
        #expect(!VisibleForm.isNeeded(shown), "U+\(String(value, radix: 16))")
        #expect(shown.value >= 0x20 && !(0x7F..<0xA0).contains(shown.value))
      }
    }
  }

  @Test(
    "Width counts columns, not characters", arguments: [("ab", 2), ("会議", 4), ("e\u{301}", 1), ("\u{1B}", 2)])
  func countsColumns(text: String, columns: Int) {
    #expect(DisplayText(text).columns == Columns(columns))
  }
}
