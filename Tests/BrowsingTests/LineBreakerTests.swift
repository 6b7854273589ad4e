import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Text is broken into lines")
struct LineBreakerTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaker.lines(of: bytes, Span(0, bytes.count), width: width).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(
    "Lines end at white space and after hyphens and dashes",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one two three", 13, ["one two three"]),
      ("twenty-first century", 12, ["twenty-first", "century"]),
      ("twenty-first century", 10, ["twenty-", "first", "century"]),
      ("they said—and left", 11, ["they said—", "and left"]),
      ("1939–45 and more", 6, ["1939–", "45 and", "more"]),
      ("well‐known", 6, ["well‐", "known"]),
    ])
  func endAtOpportunities(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test(
    "Lines do not end where a hyphen belongs to a number, a sign or an option",
    arguments: [
      ("on 2021-11-17 again", 12, ["on", "2021-11-17", "again"]),
      ("Covid-19 spread", 7, ["Covid-1", "9", "spread"]),
      ("at -5 degrees", 5, ["at -5", "degre", "es"]),
      ("use --plain now", 8, ["use", "--plain", "now"]),
      ("so—” he said", 4, ["so—”", "he", "said"]),
    ])
  func keepsTogether(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test("A word longer than a line is cut where the line ends, and only then")
  func cutsLongWords() {
    #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(lines("xy abcdefghij", 4) == ["xy", "abcd", "efgh", "ij"])
    #expect(lines("abcd efgh", 4) == ["abcd", "efgh"])
  }

  @Test("Wide characters let a line end on either side, closing punctuation never begins one")
  func breaksWideCharacters() {
    #expect(lines("漢字漢字", 4) == ["漢字", "漢字"])
    #expect(lines("漢字漢字", 5) == ["漢字", "漢字"])
    #expect(lines("漢字。漢", 4) == ["漢", "字。", "漢"])
    #expect(lines("漢字「漢」", 6) == ["漢字", "「漢」"])
    #expect(lines("abc漢字", 5) == ["abc漢", "字"])
    #expect(lines("漢字ab", 5) == ["漢字", "ab"])
  }

  @Test("Marks stay with their base however narrow the line")
  func keepsMarks() {
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(lines("cafe\u{301} noir", 4) == ["cafe\u{301}", "noir"])
  }

  @Test("White space within is one space, around it nothing; line ends do not matter")
  func collapsesWhiteSpace() {
    #expect(lines("  one\n   two\r\n\tthree  ", 40) == ["one\n   two\r\n\tthree"])
    #expect(lines("one\n   two", 5) == ["one", "two"])
    #expect(lines(" \n ", 5).isEmpty)
    #expect(lines("", 5).isEmpty)
  }

  @Test("No-break spaces keep words together")
  func honoursNoBreakSpace() {
    #expect(lines("a 5\u{A0}km b", 5) == ["a", "5\u{A0}km", "b"])
  }

  @Test("A visible form counts its own columns and is not cut")
  func countsVisibleForms() {
    #expect(lines("ab\u{202E}cd", 10) == ["ab\u{202E}", "cd"])
    #expect(lines("ab \u{202E}cd", 10) == ["ab", "\u{202E}cd"])
  }

  @Test("Text at random loses nothing, and no line is wider than it may be", arguments: 0..<200)
  func losesNothing(seed: Int) {
    var random = Random(seed: UInt64(seed))
    let text = RandomText.paragraph(&random, pieces: random.next(below: 120))
    let bytes = Array(text.utf8)
    let width = 10 + random.next(below: 90)
    let found = LineBreaker.lines(of: bytes, Span(0, bytes.count), width: width)
    var shown: [String] = []
    for line in found {
      let cells = LineCells.cells(of: line, in: bytes, limit: 10_000) { _ in .plain }
      #expect(cells.count <= width, "a line of \(cells.count) in \(width)")
      #expect(cells.first?.cell.base != " " || cells.first?.cell.marks.isEmpty == false)
      shown.append(RandomText.shown(cells.map(\.cell)))
    }
    // What is cut inside a word has no space between; white space says nothing here.
    #expect(RandomText.withoutSpace(shown.joined()) == RandomText.withoutSpace(RandomText.visible(text)))
    for (line, next) in zip(found, found.dropFirst()) { #expect(line.end <= next.start) }
  }

  @Test("Every cell knows the byte that it came from")
  func cellsKnowTheirBytes() {
    let text = "ab 漢 e\u{301}\n\u{1B}z"
    let bytes = Array(text.utf8)
    let cells = LineCells.cells(of: Span(0, bytes.count), in: bytes, limit: 80) { _ in .plain }
    #expect(cells.map(\.offset) == [0, 1, 2, 3, 3, 6, 7, 10, 11, 11, 12])
    #expect(RandomText.shown(cells.map(\.cell)) == "ab 漢 e\u{301} ^[z")
  }

  @Test("Cells end before a wide character that does not fit")
  func cutsBeforeWide() {
    let bytes = Array("a漢".utf8)
    let cells = LineCells.cells(of: Span(0, bytes.count), in: bytes, limit: 2) { _ in .plain }
    #expect(cells.map(\.cell.base) == ["a"])
  }
}
