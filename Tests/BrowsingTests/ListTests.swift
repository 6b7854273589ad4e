import Proceedings
import Testing

@testable import Browsing

@Suite("Lists")
struct ListTests {
  @Test("j, k, g, G and pages choose rows, and the edges say so")
  func choosesRows() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("kk")
    #expect(session.message == "the first of 15 quotes")
    session.press("jj")
    #expect(session.chosen(.quotes) == 2)
    session.press(" ")
    #expect(session.chosen(.quotes) == 6)
    session.press("b")
    #expect(session.chosen(.quotes) == 2)
    session.press("G")
    #expect(session.chosen(.quotes) == 14)
    session.press("j")
    #expect(session.message == "the last of 15 quotes")
    session.press("g")
    #expect(session.chosen(.quotes) == 0)
    session.press("12G")
    #expect(session.chosen(.quotes) == 11)
    #expect(session.focus == .quotes)
    session.press("50%")
    #expect(session.chosen(.quotes) == 7)
    session.press("d")
    #expect(session.chosen(.quotes) == 9)
  }

  @Test(
    "The chosen row is always in view, whatever the heights of the rows",
    arguments: [(80, 24), (120, 40), (100, 33), (200, 60)])
  func showsChosenRow(columns: Int, rows: Int) {
    var session = Session(Reports.harbours, columns: columns, rows: rows)
    for pane in ["2", "3", "4"] {
      session.press(pane)
      session.send(.pause)
      for key in [
        "j", "j", "j", "j", "j", "j", "G", "k", "k", "k", "k", "k", "k", "k", "k", "g", "⇟", "⇟", "⇞",
      ] {
        session.press(key)
        let line = session.chosenLine(session.focus)
        #expect(line != nil, "\(pane) \(key)")
        let height = session.state.layout.inner(session.focus).rows
        #expect((line ?? height) < height)
      }
    }
  }

  @Test("A screen made small and large again shows the list as it was")
  func survivesResize() {
    var session = Session(Reports.harbours, columns: 120, rows: 40)
    session.press("3jjjjjjjjj")
    let before = session.screen
    session.send(.resize(Size(columns: 40, rows: 8)))
    session.send(.resize(Size(columns: 120, rows: 40)))
    #expect(session.screen == before)
  }

  @Test("o changes the order, the chosen row stays chosen; after three times it is as in the text")
  func changesOrder() {
    var session = Session(Reports.harbours)
    session.press("2jo")
    let names = session.items(.speakers).map { session.document.annotations.speakers[$0].name }
    #expect(names.first == "associations of ship owners and of ports")
    #expect(names.last == "Zoltán Kovács")
    #expect(session.chosenSpeaker == "Per Lund")
    #expect(session.message == "speakers by name")
    session.press("o")
    #expect(session.items(.speakers) == [0, 1, 2, 3, 4, 5], "four, then two each in the order of the text")
    #expect(session.message == "speakers by count")
    session.press("o")
    #expect(session.message == "speakers as in the text")
  }

  @Test("Quotes go by speaker and by length, those without a speaker last")
  func ordersQuotes() {
    var session = Session(Reports.harbours)
    session.press("3o")
    #expect(session.items(.quotes).last == 14)
    #expect(session.items(.quotes).prefix(2) == [6, 7])
    session.press("o")
    let lengths = session.items(.quotes).map { item in
      session.document.annotations.quotes[item].content.reduce(0) { $0 + $1.count }
    }
    #expect(lengths == lengths.sorted(by: >))
  }

  @Test("Figures go by size within what can be compared")
  func ordersFigures() {
    var session = Session(Reports.harbours)
    session.press("4")
    session.send(.pause)
    session.press("oo")
    let figures = session.items(.statistics).map { session.document.annotations.statistics[$0] }
    #expect(figures.filter { $0.kind == .count }.map(\.value) == [640, 90, 40, 38, 14, 9])
    #expect(figures.prefix(6).allSatisfy { $0.kind == .count })
    #expect(figures.last?.kind == .ratio)
  }

  @Test("& limits the rows as one types; empty lifts it; Esc restores")
  func limitsRows() {
    var session = Session(Reports.harbours)
    session.press("3&po")
    #expect(session.items(.quotes) == [1, 2, 4, 6, 7, 11, 12, 13], "in words, or in the name")
    #expect(session.status.contains("8 of 15"))
    session.press("rts⏎")
    #expect(session.items(.quotes) == [1, 4, 6, 7])
    #expect(session.message == "4 of 15 quotes with “ports”")
    #expect(session.screen[1].contains("3 Quotes 4 of 15"))
    session.press("&xyz")
    #expect(session.count(.quotes) == 0)
    session.press("⎋")
    #expect(session.items(.quotes) == [1, 4, 6, 7])
    session.press("&⏎")
    #expect(session.count(.quotes) == 15)
    #expect(session.message == "all 15 quotes")
  }

  @Test("A limit that leaves nothing says so and can be lifted")
  func limitsToNothing() {
    var session = Session(Reports.harbours)
    session.press("3&xyz⏎")
    #expect(session.screen[2].contains("no quote with “xyz”"))
    session.press("j")
    #expect(session.message == "no quote with “xyz”; Esc lifts the limit")
    session.press("⎋")
    #expect(session.count(.quotes) == 15)
  }

  @Test("Under & the chosen row stays chosen and on its line where there are rows enough")
  func limitKeepsChosen() {
    var session = Session(Reports.harbours, columns: 80, rows: 40)
    session.press("3")
    session.send(.pause)
    session.press("6j")
    #expect(session.chosen(.quotes) == 6)
    let line = session.chosenLine(.quotes) ?? 0
    session.press("&that⏎")
    #expect(session.items(.quotes) == [1, 2, 3, 4, 6, 9, 11, 14])
    #expect(session.chosen(.quotes) == 6)
    let narrowed = session.chosenLine(.quotes) ?? 0
    #expect(narrowed <= line)
    session.press("&⏎")
    #expect(session.chosen(.quotes) == 6)
    #expect(session.chosenLine(.quotes) == narrowed)
  }

  @Test("Limited to nothing and lifted, a list stands where it stood")
  func standsAfterNothing() {
    var session = Session(Reports.harbours, columns: 120, rows: 40)
    session.press("3")
    session.send(.pause)
    session.press("jjjjj")
    let line = session.chosenLine(.quotes)
    session.press("&nobody said this⏎")
    #expect(session.items(.quotes) == [])
    session.press("⎋")
    #expect(session.chosen(.quotes) == 5)
    #expect(session.chosenLine(.quotes) == line)
  }

  @Test(
    "Figures are found by their number as printed, by unit, phrase and speaker",
    arguments: [
      ("2,350", [5]), ("kilowatt", [5]), ("fewer", [7]), ("lund", [4, 5]), ("EUR", [8, 9]),
    ])
  func findsFigures(query: String, items: [Int]) {
    var session = Session(Reports.harbours)
    session.press("4")
    session.send(.pause)
    session.press("&" + query + "⏎")
    #expect(session.items(.statistics) == items)
  }

  @Test("Rows found later come at the end; nothing under the cursor moves")
  func growsAtTheEnd() {
    let report = Reports.harbours
    var session = Session(report, columns: 120, rows: 40)
    var part = report.annotations
    part.quotes = Array(part.quotes.prefix(6))
    part.statistics = Array(part.statistics.prefix(6))
    part.speakers = Array(part.speakers.prefix(3))
    var state = BrowserState(sources: ["report.txt"], size: Size(columns: 120, rows: 40))
    _ = update(&state, .read(index: 0, report.document, isWhole: true))
    _ = update(&state, .found(index: 0, part, progress: 0.4))
    session.state = state
    #expect(session.status.contains("reading 40%"))
    session.press("3jjjj")
    let line = session.chosenLine(.quotes)
    let top = session.screen
    session.send(.found(index: 0, report.annotations, progress: 0.9))
    #expect(session.count(.quotes) == 15)
    #expect(session.chosen(.quotes) == 4)
    #expect(session.chosenLine(.quotes) == line)
    // Lines that were empty below the last row may have been filled.
    for (now, before) in zip(session.screen[13...26], top[13...26])
    where before.prefix(46).contains(where: { $0.isLetter }) {
      #expect(now == before)
    }
    session.send(.found(index: 0, report.annotations, progress: 1))
    #expect(!session.status.contains("reading"))
  }

  @Test("While more is found an ordered list grows at its end, and is put in order when all is found")
  func growsInOrder() {
    let report = Reports.harbours
    var part = report.annotations
    part.quotes = Array(part.quotes.prefix(6))
    var session = Session(report, columns: 80, rows: 24)
    var state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    _ = update(&state, .read(index: 0, report.document, isWhole: true))
    _ = update(&state, .found(index: 0, part, progress: 0.4))
    session.state = state
    session.press("3oj")
    let before = session.items(.quotes)
    let chosen = session.chosen(.quotes)
    session.send(.found(index: 0, report.annotations, progress: 0.9))
    #expect(Array(session.items(.quotes).prefix(6)) == before)
    #expect(session.count(.quotes) == 15)
    session.send(.found(index: 0, report.annotations, progress: 1))
    #expect(session.items(.quotes).prefix(2) == [6, 7])
    #expect(session.chosen(.quotes) == chosen)
  }

  @Test("A limit holds for what is found later")
  func limitsWhatComes() {
    let report = Reports.harbours
    var part = report.annotations
    part.quotes = Array(part.quotes.prefix(4))
    var session = Session(report)
    var state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    _ = update(&state, .read(index: 0, report.document, isWhole: true))
    _ = update(&state, .found(index: 0, part, progress: 0.4))
    session.state = state
    session.press("3&ports⏎")
    #expect(session.items(.quotes) == [1])
    session.send(.found(index: 0, report.annotations, progress: 1))
    #expect(session.items(.quotes) == [1, 4, 6, 7])
    session.press("2⏎")
    session.press("3⎋")
    #expect(session.items(.quotes) == [0, 1, 8, 9])
  }

  @Test("Bars share one scale within what can be compared; one that stands alone has none")
  func scalesBars() {
    let session = Session(Reports.harbours, columns: 200, rows: 60)
    let bars = session.screen.filter { $0.hasPrefix("│") && $0.contains("█") || $0.contains("▏") }
    let ferries = session.screen.first { $0.contains("~640  ferries") } ?? ""
    let connections = session.screen.first { $0.contains(" 40  connections") } ?? ""
    let days = session.screen.first { $0.contains(" 2  day") } ?? ""
    #expect(ferries.contains("██████"))
    #expect(connections.contains { "▏▎▍▌▋▊▉█".contains($0) })
    #expect(!days.prefix(70).contains("█"))
    #expect(!bars.isEmpty)
  }

  @Test(
    "The text stays where it is while the passages of a list are in view, and jumps to those that are not")
  func staysStill() {
    var session = Session(Reports.harbours, columns: 120, rows: 40)
    session.press("3")
    session.send(.pause)
    session.press("j")
    let top = session.document.view.position.top
    for _ in 0..<5 {
      let before = session.document.view.position
      session.press("j")
      #expect(session.document.view.position.place > before.place)
      #expect(session.document.view.position.top == top)
    }
    session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("G")
    #expect(session.document.view.position.top > top)
  }

  @Test("In a list the first key goes to the row that is chosen already, if it can go no further")
  func goesToOnlyRow() {
    var session = Session(Reports.harbours)
    session.press("2jj⏎4")
    session.send(.pause)
    session.press("k")
    #expect(session.message == nil)
    #expect(!session.document.view.marks.isEmpty)
    #expect(session.document.view.place > .start)
    session.press("k")
    #expect(session.message?.hasPrefix("the first of") == true)
  }

  @Test(
    "Beside the text a list is turned like a page, with a row of context, and its end stays at the bottom")
  func turnsPages() {
    var session = Session(Reports.harbours, columns: 120, rows: 30)
    session.press("3")
    session.send(.pause)
    let shape = session.state.layout.shape(.quotes)
    var tops: [Int] = []
    for step in 1..<15 {
      session.press("j")
      let document = session.document
      let view = ListView(document.view.quotes, shape, document)
      #expect(view.line(of: step, document.view.quotes.rows, shape, document) != nil)
      if tops.last != view.top { tops.append(view.top) }
    }
    #expect(tops.count < 8)
    let last = ListView(endingWith: 14, session.document.view.quotes.rows, shape, session.document)
    #expect(tops.last == last.top)
    for step in (0..<14).reversed() {
      session.press("k")
      let document = session.document
      let view = ListView(document.view.quotes, shape, document)
      #expect(view.line(of: step, document.view.quotes.rows, shape, document) != nil)
    }
  }
}
