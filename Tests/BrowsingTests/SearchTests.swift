import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Searching")
struct SearchTests {
  @Test("A search goes to the next match as one types and says which of how many")
  func searchesAsTyped() {
    var session = Session(Reports.harbours)
    session.press("/fer")
    #expect(session.state.search?.current.map { session.document.text.string($0) } == "fer")
    #expect(session.status.contains("/fer"))
    #expect(session.status.contains("match 1 of 4"))
    session.press("ries")
    #expect(session.status.contains("match 1 of 1"))
    #expect(session.placeLine.contains("ferries"))
    #expect(session.frame.cursor == Position(column: 9, row: 23))
    session.press("⏎")
    #expect(session.placeLine.contains("ferries"))
    #expect(session.frame.cursor == nil)
    #expect(session.status.contains("match 1 of 1"))
  }

  @Test("n and N go on and back, round the ends, with counts")
  func goesFromMatchToMatch() {
    var session = Session(Reports.harbours)
    session.press("/port⏎")
    func rank() -> Int? { session.state.search?.rank }
    let total = session.state.search?.counter.total
    #expect(total == 8)
    #expect(rank() == 1)
    session.press("nn")
    #expect(rank() == 3)
    session.press("N")
    #expect(rank() == 2)
    session.press("5n")
    #expect(rank() == 7)
    session.press("NNNNNNN")
    #expect(rank() == 8)
    #expect(session.message == "on from the end")
    session.press("n")
    #expect(rank() == 1)
    #expect(session.message == "on from the start")
  }

  @Test("Esc leaves the prompt and brings back the place, the chosen row and the search before")
  func leavesAsItWas() {
    var session = Session(Reports.harbours)
    session.press("jjj/okafor⏎")
    let place = session.document.view.position
    let rank = session.state.search?.rank
    session.press("/skagerrak")
    #expect(session.document.view.position != place)
    session.press("⎋")
    #expect(session.document.view.position == place)
    #expect(session.state.search?.pattern.query == "okafor")
    #expect(session.state.search?.rank == rank)
    session.press("3jj/gdynia")
    #expect(session.chosen(.quotes) == 12)
    session.press("⎋")
    #expect(session.chosen(.quotes) == 2)
    #expect(session.placeLine.contains("that his port"))
  }

  @Test("What is not there is said, and the place stays")
  func saysWhenMissing() {
    var session = Session(Reports.harbours)
    session.press("jj/zebra")
    #expect(session.status.contains("no match"))
    #expect(session.lines.first?.hasPrefix("Ministers") == true)
    session.press("⏎")
    #expect(session.message == "no “zebra” in Text")
    session.press("n")
    #expect(session.message == "no “zebra” in Text")
    #expect(session.lines.first?.hasPrefix("Ministers") == true)
  }

  @Test("n without a search says what to do")
  func saysHowToSearch() {
    var session = Session(Reports.harbours)
    session.press("n")
    #expect(session.message == "nothing has been searched for yet; / searches")
  }

  @Test("Enter on an empty prompt repeats the last search")
  func repeatsSearch() {
    var session = Session(Reports.harbours)
    session.press("/port⏎/⏎")
    #expect(session.state.search?.rank == 2)
  }

  @Test("Searching in a list chooses rows, and the text follows")
  func searchesLists() {
    var session = Session(Reports.harbours)
    session.press("3/berth")
    #expect(session.chosen(.quotes) == 0)
    #expect(session.status.contains("match 1 of 2"))
    session.press("⏎n")
    #expect(session.chosen(.quotes) == 2)
    #expect(session.status.contains("match 2 of 2"))
    #expect(session.placeLine.contains("that his port"))
    session.press("n")
    #expect(session.chosen(.quotes) == 0)
    #expect(session.message == "on from the start")
    session.press("2n")
    #expect(session.focus == .speakers, "n searches the pane that has the focus")
    #expect(session.message == "no “berth” in Speakers")
    session.press("/minister⏎")
    #expect(session.chosenSpeaker == "Ingrid Solheim")
  }

  @Test("A finished search is a jump that one key leads back from")
  func searchIsJump() {
    var session = Session(Reports.harbours)
    session.press("/skagerrak⏎")
    #expect(session.placeLine.contains("Skagerrak"))
    session.press("⌫")
    #expect(session.lines.first?.hasPrefix("Ports agree") == true)
  }

  @Test("Earlier queries come back with the arrows")
  func recallsQueries() {
    var session = Session(Reports.harbours)
    session.press("/port⏎/berth⏎/x↑")
    #expect(session.state.input?.text == "berth")
    session.press("↑")
    #expect(session.state.input?.text == "port")
    session.press("↑")
    #expect(session.message == "nothing was typed before that")
    session.press("↓↓")
    #expect(session.state.input?.text == "x")
  }

  @Test("The prompt is edited with the usual keys; Backspace on nothing leaves it")
  func editsPrompt() {
    var session = Session(Reports.harbours)
    session.press("/one two three^w")
    #expect(session.state.input?.text == "one two ")
    session.press("⇱⌦⌦→x⇲y←←⌫")
    #expect(session.state.input?.text == "ex tw y")
    session.press("^u")
    #expect(session.state.input?.text == "")
    session.press("⌫")
    #expect(session.state.input == nil)
  }

  @Test("A match that is in view does not move the text; one that is not gets three lines above it")
  func leavesContext() {
    var session = Session(Reports.harbours)
    session.press("/grid")
    #expect(session.lines.first?.hasPrefix("Ports agree") == true)
    session.press("⎋/skagerrak")
    let row = session.placeRow ?? 0
    #expect(row >= 3)
    session.press("⎋/gdynia⏎")
    #expect(session.placeRow.map { $0 >= 3 } == true)
  }

  @Test("Matches are marked, the current one most")
  func marksMatches() {
    var session = Session(Reports.harbours)
    session.press("/ports⏎")
    let cells = (0..<24).flatMap { row in (0..<80).map { session.frame[$0, row] } }
    let current = cells.filter { $0.style.role == .match && $0.style.emphasis.contains(.reverse) }
    let others = cells.filter { $0.style.role == .match && $0.style.emphasis.contains(.underline) }
    #expect(String(current.map { Character($0.base) }) == "Ports")
    #expect(others.count % 5 == 0 && !others.isEmpty)
  }
}

@Suite("Patterns")
struct TextPatternTests {
  private func matches(_ query: String, _ text: String) -> [String] {
    TextPattern(query)?.matches(in: text).map { span in
      String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    } ?? []
  }

  @Test("Case is ignored unless the query has a capital, in every script")
  func ignoresCase() {
    #expect(matches("port", "Port PORT port") == ["Port", "PORT", "port"])
    #expect(matches("Port", "Port PORT port") == ["Port"])
    #expect(matches("győr", "GYŐR Győr") == ["GYŐR", "Győr"])
    #expect(matches("москва", "Москва МОСКВА") == ["Москва", "МОСКВА"])
  }

  @Test("A space matches any white space, across line ends too")
  func spansLineEnds() {
    #expect(matches("large ferry", "a large\nferry, a large   ferry, a large\u{A0}ferry").count == 3)
    #expect(matches(" b", "a  b\n\n b") == ["  b", "\n\n b"])
  }

  @Test("Typed apostrophes, quotation marks and hyphens match the printed ones")
  func matchesTypography() {
    #expect(matches("denmark's", "Denmark’s Denmark's") == ["Denmark’s", "Denmark's"])
    #expect(matches("\"listen", "“Listen «listen") == ["“Listen", "«listen"])
    #expect(matches("1-2", "1–2 1-2 1—2").count == 3)
  }

  @Test("Matches may overlap, and nothing is found where nothing is")
  func overlaps() {
    #expect(matches("aa", "aaaa").count == 3)
    #expect(matches("xyz", "xy").isEmpty)
    #expect(TextPattern("") == nil)
  }

  @Test("The counter finds every match and every rank, whatever the steps", arguments: [1, 1000, 1 << 20])
  func counts(budget: Int) throws {
    var text = ""
    for number in 0..<30_000 { text += number % 7 == 0 ? "needle " : "straw " }
    let bytes = Array(text.utf8)
    let pattern = try #require(TextPattern("needle"))
    var counter = MatchCounter()
    while !counter.isComplete(for: bytes.count) { counter.advance(pattern, in: bytes, budget: budget) }
    #expect(counter.total == 4286)
    let spans = pattern.matches(in: text)
    #expect(spans.count == 4286)
    for index in stride(from: 0, to: spans.count, by: 500) {
      #expect(counter.rank(of: spans[index].start, pattern, in: bytes) == index + 1)
    }
  }
}

@Suite("Looking through many places at once")
struct PatternFilterTests {
  /// What a search finds that looks at every place by itself.
  private func plain(_ query: String, _ text: [UInt8]) -> [Int] {
    let wanted = Array(query.lowercased().utf8)
    let folded = text.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    return (0..<max(0, text.count - wanted.count + 1)).filter {
      folded[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }

  @Test("It finds and counts what a plain search finds, wherever it begins and ends", arguments: 0..<60)
  func agrees(seed: Int) throws {
    var random = Random(seed: UInt64(seed))
    let letters = Array("abAB c".utf8)
    let text = (0..<random.next(below: 700)).map { _ in letters[random.next(below: 2 + random.next(below: 5))]
    }
    let length = 1 + random.next(below: 7)
    let query = String(decoding: (0..<length).map { _ in random.pick(Array("ab".utf8)) }, as: UTF8.self)
    let pattern = try #require(TextPattern(query))
    let all = plain(query, text)
    let from = random.next(below: text.count + 1)
    let to = from + random.next(below: text.count + 40)
    let expected = all.filter { $0 >= from && $0 < to }
    text.withUnsafeBufferPointer { bytes in
      #expect(pattern.count(in: bytes, from: from, to: to) == expected.count)
      #expect(pattern.first(in: bytes, from: from, to: to)?.start == expected.first)
      #expect(pattern.last(in: bytes, from: from, to: to)?.start == expected.last)
      #expect(pattern.matches(in: bytes, overlapping: Span(0, text.count)).map(\.start) == all)
    }
  }
}

@Suite("Searching a long text does not hold up the keys")
struct LongSearchTests {
  /// Two megabytes with one word at the very end.
  static let long: ReportBuilder = {
    var paragraphs = Array(
      repeating: "The committee took note of the report and went on to its next item.", count: 28_000)
    paragraphs.append("And then the “albatross” came.")
    return ReportBuilder(paragraphs.joined(separator: "\n\n"))
  }()

  @Test("A key looks through a part only, ticks through the rest; the status line tells")
  func goesOnInTicks() {
    let report = Self.long
    var state = BrowserState(sources: ["long.txt"], size: Size(columns: 80, rows: 24))
    _ = update(&state, .read(index: 0, report.document, isWhole: true))
    _ = update(&state, .found(index: 0, Annotations(), progress: 1))
    _ = update(&state, .key("/"))
    // A quotation mark has many forms, so every byte has to be looked at.
    let effects = update(&state, .key("\""))
    #expect(effects == [.tick])
    #expect(state.search?.seek != nil)
    #expect(FrameText.rows(of: render(state))[23].contains("searching"))
    // Another key before the tick has come does not ask for a second one.
    #expect(update(&state, .key(.backspace)).isEmpty)
    for key in "\"albatross".unicodeScalars { #expect(update(&state, .key(.character(key))).isEmpty) }
    var ticks = 0
    var asked = update(&state, .tick)
    while asked == [.tick] {
      asked = update(&state, .tick)
      ticks += 1
    }
    #expect(ticks >= 3)
    #expect(asked.isEmpty)
    #expect(state.search?.rank == 1)
    #expect(FrameText.rows(of: render(state))[23].contains("match 1 of 1"))
    #expect(state.documents[0].view.place.offset == report.document.text.count - 21)
  }

  @Test("Leaving the search ends the work")
  func stops() {
    let report = Self.long
    var state = BrowserState(sources: ["long.txt"], size: Size(columns: 80, rows: 24))
    _ = update(&state, .read(index: 0, report.document, isWhole: true))
    _ = update(&state, .key("/"))
    _ = update(&state, .key("\""))
    _ = update(&state, .key(.escape))
    #expect(update(&state, .tick).isEmpty)
  }
}
