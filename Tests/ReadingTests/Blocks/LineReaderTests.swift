import Proceedings
import Testing

@testable import Reading

@Suite("Lines are found, whatever ends them")
struct LineReaderTests {
  private func lines(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var reader = LineReader(bytes)
    var lines: [String] = []
    while let line = reader.next() {
      lines.append("\(line.blanksBefore)|\(line.indent)|\(DocumentText(utf8: bytes).string(line.span))")
    }
    return lines
  }

  @Test(
    "Blank lines are counted, white space at the ends is left out",
    arguments: [
      ("a\n\n  b \nc", ["0|0|a", "1|2|b", "0|0|c"]), ("a\r\n\r\nb\r\n", ["0|0|a", "1|0|b"]),
      ("a\r\rb\r", ["0|0|a", "1|0|b"]), ("\n\r\n a", ["2|1|a"]), ("a\r\r\nb", ["0|0|a", "0|0|b"]),
      ("a\r\n\rb\n", ["0|0|a", "1|0|b"]), ("", []), (" \t\u{A0}\n\n", []), ("\u{A0}é\u{A0}", ["0|2|é"]),
    ])
  func finds(text: String, expected: [String]) { #expect(lines(text) == expected) }

  @Test("Width counts characters, not bytes")
  func columns() {
    var reader = LineReader(Array("Zürich – 会議".utf8))
    #expect(reader.next()?.columns == 11)
  }
}
