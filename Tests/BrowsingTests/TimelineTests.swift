import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Who speaks when")
struct TimelineTests {
  private func timeline(_ session: Session) -> Timeline? {
    if case .timeline(let timeline) = session.state.mode { timeline } else { nil }
  }

  @Test("The strip has a row a speaker; its cursor stands where the reader is, on whoever is speaking")
  func opens() {
    var session = Session(Reports.harbours)
    session.press("}}}v")
    #expect(session.screen.contains { $0.contains("Who speaks when") && $0.contains("2 of 6") })
    let row = session.screen.first { $0.contains("▸Per Lund") }
    #expect(row?.contains("·") == true)
    #expect(timeline(session)?.offset == session.document.view.place.offset)
  }

  @Test("Arrows move in it, J and K from speech to speech, Enter goes into the text")
  func moves() {
    var session = Session(Reports.harbours)
    session.press("v")
    session.press("jj")
    #expect(session.screen.contains { $0.contains("▸Teresa Okafor") })
    session.press("J")
    let offset = timeline(session)?.offset ?? 0
    #expect(session.document.text.string(Span(offset, offset + 14)) == "that the ports")
    session.press("→")
    #expect((timeline(session)?.offset ?? 0) > offset)
    session.press("←⏎")
    #expect(session.focus == .text)
    #expect(session.marked.first?.hasPrefix("that the ports") == true)
    session.press("⌫")
    #expect(session.placeLine.hasPrefix("Ports agree"))
  }

  @Test("Where the chosen speaker is silent Enter goes to the text of that place")
  func goesAnywhere() {
    var session = Session(Reports.harbours)
    session.press("vG")
    for _ in 0..<100 { session.press("→") }
    #expect(session.message == "the end of the text")
    session.press("k")
    session.press("⏎")
    #expect(session.placeRow != nil && session.document.view.place.offset > session.document.text.count / 2)
  }

  @Test("o is the order of the Speakers pane; v, Esc and q close")
  func ordersAndCloses() {
    var session = Session(Reports.harbours)
    session.press("voo")
    #expect(session.message == "speakers by count")
    #expect(session.document.view.speakers.order == .size)
    for key in ["v", "⎋", "q"] {
      session.press(key)
      #expect(timeline(session) == nil)
      session.press("v")
    }
  }

  @Test("It says so where nobody speaks, at its ends and where a speaker has no more to say")
  func saysWhyNot() {
    var session = Session(TextMovingTests.plain)
    session.press("v")
    #expect(session.message == "nobody is quoted in this text")
    session = Session(Reports.harbours)
    session.press("vk")
    #expect(session.message == "the first speaker")
    session.press("K")
    #expect(session.message == "Ingrid Solheim does not speak before that")
  }

  @Test("A click goes to a row and a place; the same again into the text")
  func takesMouse() {
    var session = Session(Reports.record)
    session.press("v")
    let row = session.screen.firstIndex { $0.contains("Mr Abebe") && $0.contains("··") } ?? 0
    let column = session.screen[row].unicodeScalars.map { $0 }.firstIndex { $0 == "█" || $0 == "▇" } ?? 0
    session.send(.mouse(MouseAction(.press, at: Position(column: column, row: row))))
    #expect(session.screen[row].contains("▸Mr Abebe"))
    session.send(.mouse(MouseAction(.press, at: Position(column: column, row: row))))
    #expect(session.focus == .text && timeline(session) == nil)
    #expect(session.placeLine.hasPrefix("MR ABEBE"))
  }

  @Test(
    "Columns and bytes belong together, whatever their numbers",
    arguments: [(1, 7), (7, 1), (100, 33), (33, 100)])
  func scales(_ numbers: (Int, Int)) {
    let scale = TimelineScale(count: numbers.0, columns: numbers.1)
    for offset in 0..<numbers.0 {
      let column = scale.column(of: offset)
      #expect(column >= 0 && column < numbers.1)
      if numbers.0 >= numbers.1 { #expect(scale.span(of: column).contains(offset)) }
    }
    let shares = scale.shares(of: [Span(0, numbers.0)])
    if numbers.0 >= numbers.1 { #expect(shares.allSatisfy { $0 == 1 }) }
    #expect(scale.shares(of: []).allSatisfy { $0 == 0 })
  }

  @Test("A record of thousands of speeches is drawn as fast as a key may take")
  func isFast() {
    var text = ""
    for index in 0..<5_000 {
      text +=
        (index > 0 ? "\n\n" : "") + "SPEAKER \(["A", "B", "C", "D"][index % 4]): Words, and more of them."
    }
    var report = ReportBuilder(text)
    let speakers = ["A", "B", "C", "D"].map { report.speaker($0) }
    for index in 0..<5_000 { report.turn(speakers[index % 4], block: index) }
    var session = Session(report, columns: 200, rows: 60)
    session.press("v")
    let time = ContinuousClock().measure { for _ in 0..<10 { session.press("j") } }
    // Unoptimised; optimised it takes a hundredth.
    #expect(time < .seconds(5))
  }

  @Test(
    "The strip on screens of all sizes",
    arguments: [(80, 24), (40, 10), (1, 1), (200, 60), (120, 40), (20, 5)])
  func screens(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("}}}vJ")
    expectScreen(session, "strip")
  }

  @Test("The strip of a record with a limit, in ASCII")
  func ascii() {
    var session = Session(Reports.record, options: BrowserOptions(asciiBorders: true))
    session.press("2j⏎v")
    expectScreen(session, "strip-ascii")
  }
}
