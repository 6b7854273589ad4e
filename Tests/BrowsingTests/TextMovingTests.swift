import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Moving in the text")
struct TextMovingTests {
  /// Forty numbered paragraphs of one line.
  static let plain = ReportBuilder((1...40).map { "Paragraph number \($0)." }.joined(separator: "\n\n"))

  @Test("j and k scroll by lines, with a number by so many")
  func scrollsByLines() {
    var session = Session(Self.plain, columns: 80, rows: 24)
    #expect(session.lines.first == "Paragraph number 1.")
    session.press("j")
    #expect(session.lines.first == "")
    session.press("j")
    #expect(session.lines.first == "Paragraph number 2.")
    session.press("12j")
    #expect(session.lines.first == "Paragraph number 8.")
    #expect(session.focus == .text)
    session.press("6k")
    #expect(session.lines.first == "Paragraph number 5.")
    session.press("↑↑")
    #expect(session.lines.first == "Paragraph number 4.")
  }

  @Test("Pages and half pages go as far as the pane is high", arguments: [" ", "⇟", "^f"])
  func scrollsByPages(key: String) {
    var session = Session(Self.plain, columns: 80, rows: 24)
    let rows = session.state.layout.textRows
    #expect(rows == 14)
    session.press(key)
    #expect(session.lines.first == "Paragraph number 8.")
    session.press("d")
    #expect(session.lines.first == "")
    session.press("^u")
    session.press("b")
    #expect(session.lines.first == "Paragraph number 1.")
  }

  @Test("G shows the end, g the start, and both say so when they are there")
  func goesToTheEdges() {
    var session = Session(Self.plain)
    session.press("G")
    #expect(session.lines.last == "Paragraph number 40.")
    #expect(session.lines.count == session.state.layout.textRows)
    #expect(session.message == nil)
    session.press("G")
    #expect(session.message == "end of the text")
    session.press("j")
    #expect(session.message == "end of the text")
    session.press("g")
    #expect(session.lines.first == "Paragraph number 1.")
    session.press("k")
    #expect(session.message == "start of the text")
    session.press("⇲")
    #expect(session.lines.last == "Paragraph number 40.")
    session.press("⇱")
    #expect(session.lines.first == "Paragraph number 1.")
  }

  @Test("A number before G goes to that paragraph, with three lines above it")
  func goesToParagraph() {
    var session = Session(Self.plain)
    session.press("20G")
    #expect(session.placeLine == "Paragraph number 20.")
    #expect(session.placeRow == 3)
    #expect(session.status.contains("¶20 of 40"))
    session.press("99G")
    #expect(session.placeLine == "Paragraph number 40.")
    #expect(session.message == "the last paragraph is ¶40")
  }

  @Test("A number before % goes so far into the bytes")
  func goesToPercent() {
    var session = Session(Self.plain)
    session.press("50%")
    #expect(session.lines.first == "Paragraph number 21.")
    session.press("%")
    #expect(session.message == "% needs a number before it: 50%")
  }

  @Test("} and { go from paragraph to paragraph, as far as the last though the end is in view")
  func goesByParagraphs() {
    var session = Session(Reports.harbours)
    session.press("}")
    #expect(session.placeLine.hasPrefix("Ministers and port"))
    #expect(session.placeRow == 0)
    session.press("j")
    #expect(session.placeLine.hasPrefix("in Havnby on Thursday"))
    session.press("{")
    #expect(session.placeLine.hasPrefix("Ministers and port"))
    session.press("{")
    #expect(session.placeLine.hasPrefix("Ports agree"))
    session.press("{")
    #expect(session.message == "the first paragraph")
    session.press("50}")
    #expect(session.placeLine.hasPrefix("Lund took visitors"))
    session.press("}")
    #expect(session.message == "the last paragraph")
    session.press("03{")
    #expect(session.placeLine.hasPrefix("[The meeting adjourned"))
  }

  @Test("When the text cannot scroll further the line that is read goes on by itself, and back")
  func readingLineWalks() {
    var session = Session(Reports.record, columns: 80, rows: 40)
    #expect(session.status.contains("reading") == false)
    let all = session.lines
    session.press("jjjj")
    #expect(session.lines == all)
    #expect(session.placeRow == 4)
    #expect(session.title.contains("speaking: The Chair"))
    session.press("4j")
    #expect(session.focus == .statistics, "a single digit is a pane")
  }

  @Test("The title says who is speaking at the line that is read")
  func saysWhoSpeaks() {
    var session = Session(Reports.harbours)
    #expect(!session.title.contains("speaking"))
    session.press("}}")
    #expect(session.placeLine.hasPrefix("Ingrid Solheim"))
    #expect(!session.title.contains("speaking"), "her words begin on the next line")
    session.press("j")
    #expect(session.title.contains("speaking: Ingrid Solheim"))
    session.press("}")
    #expect(session.title.contains("speaking: Per Lund"))
  }

  @Test("An uncertain attribution is shown with a question mark, an open one as not named")
  func saysHowSure() {
    var session = Session(Reports.harbours, columns: 120, rows: 40)
    session.press("3")
    session.send(.pause)
    session.press("14G")
    #expect(session.title.contains("speaking: spokesman?"))
    session.press("j")
    #expect(session.title.contains("speaking: not named"))
  }

  @Test("Another size shows the line that was on top, and the old size what it showed")
  func resizeKeepsPlace() {
    var session = Session(Reports.harbours, columns: 80, rows: 24)
    session.press("17j")
    let before = session.lines
    let top = session.document.view.top.offset
    for size in [(40, 10), (200, 60), (25, 6), (100, 14), (60, 12)] {
      session.send(.resize(Size(columns: size.0, rows: size.1)))
      let spans = session.state.textView.lines(from: session.document.view.top).map(\.span)
      #expect(spans.contains { $0.start <= top && top < max($0.end, $0.start + 1) }, "\(size)")
    }
    session.send(.resize(Size(columns: 1, rows: 1)))
    session.send(.resize(Size(columns: 80, rows: 24)))
    #expect(session.lines == before)
  }

  @Test("Blocks stand apart, short lines set close together in the source do not")
  func keepsSpacing() {
    let text = "A heading\n\nFirst line\nSecond line\nThird line\n\nA paragraph."
    let document = Document(
      source: Source(path: "x", format: "text"), text: DocumentText(text),
      blocks: [
        Block(.heading(level: 1), Span(0, 9)), Block(.paragraph, Span(11, 21)),
        Block(.paragraph, Span(22, 33)), Block(.paragraph, Span(34, 44)), Block(.paragraph, Span(46, 58)),
      ])
    var state = BrowserState(sources: ["x"], size: Size(columns: 80, rows: 40))
    _ = update(&state, .read(index: 0, document, isWhole: true))
    let lines = state.textView.lines(from: .start).map { document.text.string($0.span) }
    #expect(lines == ["A heading", "", "First line", "Second line", "Third line", "", "A paragraph."])
  }

  @Test("Blocks without a byte between them stand apart too")
  func separatesGluedBlocks() {
    let text = "One sentence.Another one."
    let document = Document(
      source: Source(path: "x", format: "text"), text: DocumentText(text),
      blocks: [Block(.paragraph, Span(0, 13)), Block(.paragraph, Span(13, 25))])
    var state = BrowserState(sources: ["x"], size: Size(columns: 80, rows: 40))
    _ = update(&state, .read(index: 0, document, isWhole: true))
    _ = update(&state, .key("j"))
    _ = update(&state, .key("j"))
    let view = state.textView
    #expect(view.line(at: state.documents[0].view.place)?.span == Span(13, 25))
    _ = update(&state, .key("k"))
    #expect(view.line(at: state.documents[0].view.place)?.isGap == true)
  }
}

@Suite("Very long blocks")
struct BlockSegmentsTests {
  @Test(
    "Segments cover a block without gap or overlap, cut at sentences, spaces or between characters",
    arguments: 0..<20)
  func coverBlock(seed: Int) {
    var random = Random(seed: UInt64(seed))
    let start = random.next(below: 50)
    var text = String(repeating: "x", count: start)
    switch seed % 4 {
    case 0: while text.utf8.count < 60_000 { text += RandomText.paragraph(&random, pieces: 40) }
    case 1: text += String(repeating: "漢", count: 20_000)
    case 2: text += String(repeating: "e\u{301}", count: 20_000)
    default: text += String(repeating: "A sentence of words. ", count: 3_000)
    }
    let bytes = Array(text.utf8)
    let segments = BlockSegments(of: Span(start, bytes.count), in: bytes)
    #expect(segments[0].start == start)
    #expect(segments[segments.count - 1].end == bytes.count)
    for index in 0..<segments.count {
      let span = segments[index]
      #expect(!span.isEmpty && span.count <= BlockSegments.length + 1024)
      #expect(bytes[span.start] & 0xC0 != 0x80, "begins inside a character")
      if index > 0 { #expect(segments[index - 1].end == span.start) }
      for offset in [span.start, span.start + span.count / 2, span.end - 1] {
        #expect(segments.index(holding: offset) == index)
      }
    }
    if seed % 4 == 3 { #expect(bytes[segments[3].start - 2] == UInt8(ascii: ".")) }
  }

  @Test("The end of a long line is reached at once, and going up from it meets the same lines as coming down")
  func walksBothWays() {
    var random = Random(seed: 7)
    var text = ""
    while text.utf8.count < 40_000 { text += RandomText.paragraph(&random, pieces: 30) }
    text = "a" + text + "z"
    let bytes = Array(text.utf8)
    let page = Page(bytes: bytes, blocks: [Block(.paragraph, Span(0, bytes.count))], width: 60)
    var down: [TextLine] = []
    var walker = LineWalker(page, at: .start)
    if let first = walker?.line { down.append(first) }
    while walker?.advance() == true { if let line = walker?.line { down.append(line) } }
    var up: [TextLine] = []
    var back = LineWalker(atEndOf: page)
    if let last = back?.line { up.append(last) }
    while back?.retreat() == true { if let line = back?.line { up.append(line) } }
    #expect(down == up.reversed())
    for line in down {
      #expect(LineWalker(page, at: line.place)?.line == line)
      #expect(LineWalker(page, at: TextPlace(max(line.span.start, line.span.end - 1)))?.line == line)
    }
  }

  @Test("Beside the lists the line that is read moves, and the page is turned when it comes near its edge")
  func turnsPages() {
    var session = Session(Reports.record, columns: 120, rows: 14)
    let height = session.state.layout.textRows
    let context = session.state.layout.contextRows
    #expect(!session.state.layout.scrollsByLine)
    let first = session.document.view.position.top
    var turns = 0
    for step in 1...12 {
      let before = session.document.view.position
      session.press("j")
      let after = session.document.view.position
      #expect(after.place > before.place, "step \(step)")
      guard let row = session.placeRow else { continue }
      if after.top != before.top {
        turns += 1
        #expect(row >= context)
      } else {
        #expect(row < height)
      }
    }
    #expect(turns > 0 && turns < 6)
    // Back up it is the same the other way round, to the very start.
    session.press("12k")
    #expect(session.document.view.position.place == first)
    #expect(session.document.view.position.top == first)
    // Pages and the wheel still move the text.
    session.press("d")
    #expect(session.document.view.position.top > first)
  }
}
