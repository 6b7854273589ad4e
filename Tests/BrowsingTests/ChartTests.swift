import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("The chart of figures")
struct ChartTests {
  private func session(_ columns: Int = 80, _ rows: Int = 24, figure: Int = 6) -> Session {
    var session = Session(Reports.harbours, columns: columns, rows: rows)
    session.press("4")
    session.send(.pause)
    session.press(String(repeating: "j", count: figure - 1))
    return session
  }

  @Test("It holds the figures of the chosen one's unit, the largest first, and stands on the chosen one")
  func holdsUnit() {
    var session = session(figure: 9)
    session.press("c")
    let rows = session.screen.filter { $0.contains("EUR ") }
    #expect(rows.count == 2)
    #expect(rows[0].contains("800,000,000") && rows[1].contains("1,500,000–4,000,000"))
    #expect(rows[1].contains("▸"))
    #expect(session.screen.contains { $0.contains("Figures in EUR, by size") && $0.contains("2 of 2") })
  }

  @Test("What is counted is drawn together, and by itself where it is counted more than once")
  func groupsCounts() {
    var report = ReportBuilder("Some 12 ships and 40 ships and 7 masts, and 9 percent.")
    report.figure("12 ships", 12, "ship")
    report.figure("40 ships", 40, "ship")
    report.figure("7 masts", 7, "mast")
    report.figure("9 percent", 9, "percent", .exact, .percent)
    let groups = FigureGroup.all(of: report.annotations)
    #expect(groups.map(\.name) == ["counted", "in ship", "in percent"])
    #expect(groups.map(\.items) == [[0, 1, 2], [0, 1], [3]])
    var session = Session(report)
    session.press("c")
    #expect(session.screen.contains { $0.contains("Figures in ship") })
    session.press("→")
    #expect(session.message == "1 figure in percent; unit 3 of 3")
    session.press("→→")
    #expect(session.screen.contains { $0.contains("Figures in ship") })
    session.press("←")
    #expect(session.screen.contains { $0.contains("masts") })
  }

  @Test("Spellings and symbols of one unit are drawn together")
  func groupsSpellings() {
    var report = ReportBuilder("It has 12 km, 40 kilometers and 7 miles.")
    report.figure("12 km", 12, "km", .exact, .measure)
    report.figure("40 kilometers", 40, "kilometer", .exact, .measure)
    report.figure("7 miles", 7, "mile", .exact, .measure)
    let groups = FigureGroup.all(of: report.annotations)
    #expect(groups.map(\.name) == ["in kilometre", "in mile"])
    #expect(groups.map(\.items) == [[0, 1], [2]])
  }

  @Test("Enter goes to the passage and back leads to where one was; c and Esc close")
  func goesToPassage() {
    var session = session()
    let before = session.state.focus
    session.press("cg⏎")
    #expect(session.focus == .text)
    #expect(!session.marked.isEmpty)
    session.press("⌫")
    #expect(session.focus == before)
    for key in ["c", "⎋", "q"] {
      session.press("c")
      #expect(session.screen.contains { $0.contains("Figures ") })
      session.press(key)
      #expect(!session.screen.contains { $0.contains("Figures ") })
    }
  }

  @Test("o orders by size, as in the text, by speaker; the chosen figure stays chosen")
  func orders() {
    var session = session(figure: 4)
    session.press("c")
    let chosen = session.screen.first { $0.contains("▸") && $0.contains("ports") }
    #expect(chosen != nil)
    for order in ["as in the text", "by speaker", "by size"] {
      session.press("o")
      #expect(session.message == "figures \(order)")
      #expect(session.screen.contains { $0.contains("▸") && $0.contains("ports") })
    }
  }

  @Test("y copies the chosen figure with its citation")
  func copies() {
    var session = session(figure: 9)
    session.press("cy")
    guard case .copy(let text, _)? = session.effects.first else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("between 1.5 and 4 million euros\n— Teresa Okafor"))
  }

  @Test("Without figures, and with none that can be compared, it says why there is no chart")
  func saysWhyNot() {
    var session = Session(TextMovingTests.plain)
    session.press("c")
    #expect(session.message == "no figures are given in this text")
    var report = ReportBuilder("They voted 3 to 2.")
    report.figure("3 to 2", 3, "vote", upper: 2, .exact, .ratio)
    session = Session(report)
    session.press("c")
    #expect(session.message == "none of the figures can be compared with another")
  }

  @Test("What is found while it is shown is drawn in; the chosen figure stays chosen")
  func grows() {
    var session = Session(Reports.harbours)
    session.state = BrowserState(sources: ["report.txt"], size: session.state.size)
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    var part = Reports.harbours.annotations
    part.statistics = Array(part.statistics.prefix(5))
    session.send(.found(index: 0, part, of: Reports.harbours.document.text, progress: 0.5))
    session.press("c")
    #expect(session.screen.contains { $0.contains(" of 3 ") })
    session.send(
      .found(index: 0, Reports.harbours.annotations, of: Reports.harbours.document.text, progress: 1))
    #expect(session.screen.contains { $0.contains(" of 6 ") })
  }

  @Test("A click chooses a figure, another one goes to its passage; the wheel moves")
  func takesMouse() {
    var session = session(figure: 4)
    session.press("cg")
    let row = session.screen.firstIndex { $0.contains("berths") } ?? 0
    session.send(.mouse(MouseAction(.press, at: Position(column: 30, row: row))))
    #expect(session.screen[row].contains("▸"))
    session.send(.mouse(MouseAction(.wheelUp, at: Position(column: 30, row: row))))
    #expect(!session.screen[row].contains("▸"))
    session.send(.mouse(MouseAction(.press, at: Position(column: 30, row: row))))
    session.send(.mouse(MouseAction(.press, at: Position(column: 30, row: row))))
    #expect(session.marked == ["14 berths"])
  }

  @Test("A range is drawn solid to its lower end and lighter to the higher one")
  func drawsRanges() {
    #expect(Signs.ascii.bar(from: 2, to: 4, peak: 4, columns: 8) == Array("####::::".unicodeScalars))
    #expect(Signs.ascii.bar(from: 0.001, to: 0.001, peak: 4, columns: 8) == ["#"])
    #expect(Signs.drawn.bar(from: 1, to: 1, peak: 0, columns: 8).isEmpty)
  }

  @Test(
    "The chart on screens of all sizes",
    arguments: [(80, 24), (40, 10), (1, 1), (200, 60), (120, 40), (20, 5)])
  func screens(_ size: (Int, Int)) {
    var session = session(size.0, size.1, figure: 5)
    session.press("c")
    expectScreen(session, "chart")
  }

  @Test("The chart of a limited speaker, in ASCII")
  func ascii() {
    var session = Session(Reports.harbours, options: BrowserOptions(asciiBorders: true))
    session.press("2jj⏎4")
    session.send(.pause)
    session.press("jjco")
    expectScreen(session, "chart-ascii")
  }
}
