import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Hanging indents")
struct HangingTests {
  @Test(
    "Items of lists and quoted paragraphs begin with a sign",
    arguments: [
      ("- an item", 2), ("• an item", 2), ("12. an item", 4), ("3) an item", 3), ("(a) an item", 4),
      ("(iv) an item", 5), ("a) an item", 3), ("> a quote", 2), ("—  a dash", 3), ("101. an item", 5),
    ])
  func knowsSigns(_ text: String, _ columns: Int) {
    #expect(hang(text) == columns)
  }

  @Test(
    "Words, years, initials and numbers that begin a sentence do not",
    arguments: [
      "An item", "1986. A year", "A. Smith said", "12 ships", "-5 degrees", "(see below)", "Mr. Smith", "-",
      "- ", "", "2.5 million", "I. Introduction", "-- two dashes", "*emphasis* begins",
    ])
  func knowsWords(_ text: String) {
    #expect(hang(text) == 0, "\(text)")
  }

  private func hang(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { ListMarker.columns(of: Span(0, $0.count), in: $0) }
  }

  private static let list = ReportBuilder(
    """
    # What was agreed

    The delegates agreed on three points, and this paragraph is long enough to be broken into two lines:

    - that every port has at least one berth with power by the spring, and that its master tells the others what it cost;

    12. that the costs are told to everybody who asks for them, in writing and without delay, by the port that has them;

    > What is quoted stands apart, and its second line stands below the first one and not below the sign before it.
    """)

  @Test("Lines below the first stand below its words, and none is longer than the measure")
  func setsIn() {
    let session = Session(Self.list, columns: 60, rows: 30)
    let rows = session.screen
    #expect(rows.contains { $0.contains("│  - that") || $0.contains("┃  - that") })
    for (start, indent) in [("- that every", 2), ("12. that the", 4), ("> What is", 2)] {
      let row = rows.firstIndex { $0.contains(start) } ?? 0
      let column =
        rows[row].unicodeScalars.firstIndex(of: start.unicodeScalars.first ?? " ")
        .map { rows[row].unicodeScalars.distance(from: rows[row].unicodeScalars.startIndex, to: $0) } ?? 0
      let below = Array(rows[row + 1].unicodeScalars)
      #expect(below[column..<column + indent].allSatisfy { $0 == " " }, "\(start)")
      #expect(below[column + indent] != " ", "\(start)")
    }
  }

  @Test(
    "Items of inner lists are set in as in the source, up to eight columns, and their lines keep the measure")
  func showsLevels() {
    let session = Session(
      ReportBuilder(
        """
        What was agreed:

        - the berths

          - one in the north, which has to have power by the spring of the year after the next, as was promised

        \t\t\t- one in the south
        """), columns: 60, rows: 20)
    func column(of words: String) -> Int? {
      session.screen.lazy.compactMap { row -> Int? in
        guard let found = row.firstRange(of: words) else { return nil }
        return row.unicodeScalars.distance(from: row.startIndex, to: found.lowerBound)
      }.first
    }
    let outer = column(of: "- the berths") ?? 0
    #expect(column(of: "- one in the north") == outer + 2)
    #expect(column(of: "- one in the south") == outer + 8)
    #expect(session.screen.allSatisfy { $0.unicodeScalars.count <= 60 })
  }

  @Test("Moving by lines goes through hung lines as through others, forward and back")
  func moves() {
    var session = Session(Self.list, columns: 60, rows: 16)
    let first = session.lines
    session.press("12j")
    let later = session.lines
    session.press("12k")
    #expect(session.lines == first && later != first)
    session.press("/spring⏎")
    #expect(session.placeLine.contains("spring"))
  }

  @Test("A list on screens of all sizes", arguments: [(80, 24), (40, 10), (120, 40), (200, 60)])
  func screens(_ size: (Int, Int)) {
    var session = Session(Self.list, columns: size.0, rows: size.1)
    session.press("j")
    expectScreen(session, "list")
  }
}
