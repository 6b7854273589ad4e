import Proceedings
import Testing

@testable import Browsing

@Suite("The speaker finder")
struct FinderTests {
  private func names(_ session: Session) -> [String] {
    guard case .finder(let finder) = session.state.mode else { return [] }
    return finder.matches.map { session.document.annotations.speakers[Int($0)].name }
  }

  @Test("It opens with all speakers and narrows as one types")
  func narrows() {
    var session = Session(Reports.harbours)
    session.press("s")
    #expect(names(session).count == 6)
    session.press("sol")
    #expect(names(session) == ["Ingrid Solheim"])
    #expect(session.screen.contains { $0.contains("> sol") && $0.contains("1 of 6") })
    session.press("⌫⌫⌫oka")
    #expect(names(session) == ["Teresa Okafor"])
  }

  @Test("Enter limits to the chosen speaker, and the list of speakers chooses it too")
  func limits() {
    var session = Session(Reports.harbours)
    session.press("skov⏎")
    #expect(session.limitedTo == ["Zoltán Kovács"])
    #expect(session.focus == .text)
    #expect(session.chosenSpeaker == "Zoltán Kovács")
    #expect(session.message == "limited to Zoltán Kovács: 2 quotes, 1 figure")
  }

  @Test("Arrows choose among the matches")
  func choosesMatch() {
    var session = Session(Reports.harbours)
    session.press("s↓↓⏎")
    #expect(session.limitedTo == ["Teresa Okafor"])
    session.press("s↓↓↑⏎")
    #expect(session.limitedTo == ["Per Lund"])
    session.press("s⇟⏎")
    #expect(session.limitedTo == ["spokesman"])
  }

  @Test("Tab adds speakers; Enter then limits to all of them, in the order of the text")
  func addsSpeakers() {
    var session = Session(Reports.harbours)
    session.press("skov⇥")
    #expect(session.message == "added: Zoltán Kovács")
    #expect(session.state.input?.text == "")
    session.press("sol⇥⏎")
    #expect(session.limitedTo == ["Ingrid Solheim", "Zoltán Kovács"])
    #expect(session.items(.quotes) == [0, 1, 8, 9, 10, 11])
    #expect(session.title.contains("limited to Ingrid Solheim and Zoltán Kovács"))
    session.press("soka⇥")
    session.press("kov⇥")
    #expect(session.message == "taken off: Zoltán Kovács")
    session.press("lun⏎")
    #expect(session.limitedTo == ["Ingrid Solheim", "Per Lund", "Teresa Okafor"])
    #expect(session.state.layout.title != nil)
  }

  @Test("Whoever has been added stays in view while the next name is typed")
  func showsAdded() {
    var session = Session(Reports.harbours)
    session.press("ssol⇥per⇥z")
    #expect(session.status.contains("added: Ingrid Solheim and Per Lund"))
    session.press("^uper⇥^usol⇥x")
    #expect(session.status.contains("nobody is added any more"))
  }

  @Test("Without Tab a new name takes the place of the limit before")
  func replacesLimit() {
    var session = Session(Reports.harbours)
    session.press("skov⏎sper⏎")
    #expect(session.limitedTo == ["Per Lund"])
  }

  @Test("Esc leaves everything as it was; no match says so")
  func leaves() {
    var session = Session(Reports.harbours)
    session.press("skov⏎")
    session.press("szzz")
    #expect(session.screen.contains { $0.contains("no speaker matches “zzz”") })
    session.press("⏎")
    #expect(session.message == "no speaker matches “zzz”")
    session.press("⎋")
    #expect(session.limitedTo == ["Zoltán Kovács"])
  }

  @Test("Without speakers it says why it does not open")
  func saysWhyNot() {
    var session = Session(TextMovingTests.plain)
    session.press("s")
    #expect(session.message == "nobody is quoted in this text")
    guard case .panes = session.state.mode else {
      Issue.record("the finder is open")
      return
    }
  }

  @Test("Among thousands of speakers the best match comes first, in steps")
  func findsAmongThousands() {
    var report = ReportBuilder("One line.")
    for number in 0..<3_000 { report.speaker(number == 2_900 ? "Quentin" : "Quentin Delegate\(number)") }
    var session = Session(report)
    session.press("squentin")
    #expect(names(session).count == 3_000)
    session.press("⎋")
    let state = session.state
    var slow = state
    _ = update(&slow, .key("s"))
    #expect(update(&slow, .key("q")) == [.tick])
    guard case .finder(let finder) = slow.mode else { return }
    #expect(finder.matches.count == 250)
    #expect(update(&slow, .key("u")).isEmpty, "one tick is asked for at a time")
  }

  @Test("It closes when the document is read again and its speakers are gone")
  func closesWithoutSpeakers() {
    var session = Session(Reports.harbours)
    session.press("s")
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    #expect(session.state.input == nil)
    #expect(session.screen.count == 24)
  }

  @Test(
    "Typed letter by letter it finds what the whole query finds, in the same order",
    arguments: [
      "sol", "ing sol", "o", "kovacs z", "ports own", "xyz", "oka t",
    ])
  func narrowsAsOne(query: String) {
    var typed = Session(Reports.harbours)
    typed.press("s" + query)
    let matcher = NameMatcher(query)
    let ranked = Reports.harbours.annotations.speakers.compactMap { speaker in
      matcher.rank(of: speaker.name).map { (rank: $0.rawValue, name: speaker.name) }
    }
    let expected = ranked.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    #expect(names(typed) == expected.map(\.element.name))
    typed.press("⌫")
    typed.press(String(query.suffix(1)))
    #expect(names(typed) == expected.map(\.element.name))
  }
}
