import Testing

@testable import Proceedings

@Suite("Where a record places a passage")
struct PlacesTests {
  private let document = Document(
    source: Source(path: "x", format: "tei"), text: DocumentText("Head\n\nA: one\n\ntwo\n\nnote\n\nB: three"),
    blocks: [
      Block(.heading(level: 1), Span(0, 4)), Block(.turn(label: Span(6, 7)), Span(6, 12)),
      Block(.paragraph, Span(14, 17)), Block(.note, Span(19, 23)),
      Block(.turn(label: Span(25, 26)), Span(25, 33)),
    ],
    turns: [
      Turn(label: Span(6, 7), participant: nil, blocks: 1..<3, locator: .element("u1")),
      Turn(label: Span(25, 26), participant: nil, blocks: 4..<5),
    ])

  @Test(
    "a turn holds its blocks and what follows them up to the next one",
    arguments: [
      (0, nil), (5, nil), (6, 0), (13, 0), (16, 0), (20, nil), (25, 1), (32, 1), (99, 1),
    ] as [(Int, Int?)])
  func turn(_ offset: Int, _ expected: Int?) { #expect(document.turn(at: offset) == expected) }

  @Test("pages go before the turn's own place; where neither is given there is none")
  func locator() {
    #expect(document.locator(at: 15) == .element("u1"))
    #expect(document.locator(at: 30) == nil)
    var paged = document
    paged.signposts = [Signpost(at: 14, .page("7"))]
    #expect(paged.locator(at: 6) == .element("u1"))
    #expect(paged.locator(at: 15)?.citation == "page 7")
  }
}
