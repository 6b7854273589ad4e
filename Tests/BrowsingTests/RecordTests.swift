import Proceedings
import TestSupport
import Testing

@testable import Browsing

/// Moving about in records: from turn to turn, with one speaker, by headings.
@Suite("Records")
struct RecordTests {
  /// A record with headings, turns of several paragraphs, pages, and a report beside it.
  static let council: ReportBuilder = {
    var report = ReportBuilder(
      """
      # Council of the Upper Valley, ninth sitting

      [The sitting opened at nine.]

      # The sluice

      THE CHAIR: We come to the sluice. Who wishes to speak?

      MS ALDER: I do. The sluice has been open since May.

      It should be closed. My neighbour said: “The meadow is a lake.”

      MR BIRCH: It should stay open.

      MS ALDER: Then the meadow stays a lake.

      # The bridge

      THE CHAIR: We come to the bridge.

      MR BIRCH: The bridge is old.

      [The sitting closed at ten.]
      """, path: "valley/9.xml", format: "tei", metadata: Metadata(title: "Ninth sitting", date: "2020-05-04")
    )
    let chair = report.speaker("The Chair")
    let alder = report.speaker("Anna Alder", role: "member")
    let birch = report.speaker("Bert Birch")
    let neighbour = report.speaker("neighbour")
    report.turn(chair, block: 3)
    report.turn(alder, block: 4)
    report.quote(neighbour, .direct, cue: "said", "“The meadow is a lake.”")
    report.turn(birch, block: 6)
    report.turn(alder, block: 7)
    report.turn(chair, block: 9)
    report.turn(birch, block: 10)
    report.document.signposts = [
      Signpost(at: 0, .page("211")), Signpost(at: report.document.blocks[6].span.start, .page("212")),
    ]
    return report
  }()

  @Test("{ and } go from turn to turn, over paragraphs, notes and headings")
  func turns() {
    var session = Session(Self.council)
    let firsts = [
      "THE CHAIR: We come to the sluice", "MS ALDER: I do", "MR BIRCH: It should", "MS ALDER: Then",
      "THE CHAIR: We come to the bridge", "MR BIRCH: The bridge",
    ]
    for first in firsts {
      session.press("}")
      #expect(session.placeLine.hasPrefix(first))
    }
    session.press("}")
    #expect(session.message == "the last turn")
    for first in firsts.dropLast().reversed() {
      session.press("{")
      #expect(session.placeLine.hasPrefix(first))
    }
    session.press("{")
    #expect(session.message == "the first turn")
    session.press("5}")
    #expect(session.placeLine.hasPrefix("MR BIRCH: The bridge"))
    session.press("99{")
    #expect(session.placeLine.hasPrefix("THE CHAIR: We come to the sluice"))
  }

  @Test("Inside a turn { goes to its start, also from its second paragraph")
  func turnStart() {
    var session = Session(Self.council)
    session.press("}}jj")
    #expect(session.placeLine.hasPrefix("It should be closed"))
    session.press("{")
    #expect(session.placeLine.hasPrefix("MS ALDER: I do"))
  }

  @Test("J and K go to the same speaker's turns, from anywhere in a turn, and Backspace leads back")
  func speaker() {
    var session = Session(Self.council)
    session.press("}}jj")
    // The neighbour is quoted here, but it is Ms Alder who has the floor.
    session.press("J")
    #expect(session.placeLine.hasPrefix("MS ALDER: Then"))
    #expect(session.marked == ["MS ALDER:"])
    session.press("J")
    #expect(session.message == "the last turn of Anna Alder")
    session.press("K")
    #expect(session.placeLine.hasPrefix("MS ALDER: I do"))
    session.press("K")
    #expect(session.message == "the first turn of Anna Alder")
    session.press("⌫⌫")
    #expect(session.placeLine.hasPrefix("It should be closed"))
    session.press("g}J")
    #expect(session.placeLine.hasPrefix("THE CHAIR: We come to the bridge"))
    session.press("gJ")
    #expect(session.message == "nobody speaks here")
  }

  @Test("J goes on from a speech whose label stands behind a number")
  func numbered() {
    var report = ReportBuilder(
      """
      NO NINA BERG: We begin with the lake, of which much has been said.

      NO OLE DAHL: I doubt that it is so.

      NO NINA BERG: Then we go on with the river.
      """)
    let (berg, dahl) = (report.speaker("Nina Berg"), report.speaker("Ole Dahl"))
    for (block, speaker) in [berg, dahl, berg].enumerated() {
      let span = report.document.blocks[block].span
      guard case .turn(let label) = report.document.blocks[block].kind else { continue }
      report.document.blocks[block].kind = .turn(label: Span(span.start + 3, label.end))
      report.turn(speaker, block: block)
    }
    var session = Session(report)
    session.press("J")
    #expect(session.placeLine.hasPrefix("NO NINA BERG: Then"))
    session.press("K")
    #expect(session.placeLine.hasPrefix("NO NINA BERG: We"))
    session.press("K")
    #expect(session.message == "the first turn of Nina Berg")
    session.press("J")
    #expect(session.placeLine.hasPrefix("NO NINA BERG: Then"))
  }

  @Test("On a line that holds the label alone the speech is copied, with its speaker")
  func copiesSpeechAtLabel() {
    var report = ReportBuilder(
      """
      THE PARLIAMENTARY UNDER SECRETARY FOR LAKES AND RIVERS AND CANALS: We shall open the sluice in June.

      It will be noisy.
      """)
    report.turn(report.speaker("Nina Berg"), block: 0)
    var session = Session(report, columns: 40, rows: 10)
    session.press("y")
    guard case .copy(let text, _)? = session.effects.first else {
      Issue.record("nothing copied")
      return
    }
    #expect(text.hasPrefix("We shall open the sluice in June."))
    #expect(text.contains("— Nina Berg"))
  }

  @Test("Under a limit J and K go to the turns of whoever is limited to")
  func limited() {
    var session = Session(Self.council)
    session.press("2jj⏎1g")
    #expect(session.limitedTo == ["Bert Birch"])
    session.press("J")
    #expect(session.placeLine.hasPrefix("MR BIRCH: It should"))
    session.press("J")
    #expect(session.placeLine.hasPrefix("MR BIRCH: The bridge"))
  }

  @Test("In the lists J and K go by the chosen row's speaker, and the text follows")
  func lists() {
    var session = Session(Self.council)
    session.press("2j")
    session.press("J")
    #expect(session.placeLine.hasPrefix("MS ALDER: I do"))
    #expect(session.focus == .speakers)
    session.press("3")
    session.send(.pause)
    session.press("j")
    #expect(session.chosen(.quotes) == 1)
    session.press("J")
    #expect(session.chosen(.quotes) == 4)
    #expect(session.placeLine.hasPrefix("MS ALDER: Then"))
    session.press("J")
    #expect(session.message == "the last turn of Anna Alder")
    session.press("K")
    #expect(session.chosen(.quotes) == 1)
  }

  @Test("In a report J and K go to the same speaker's quotes")
  func quotes() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    let speaker = session.chosen(.quotes).flatMap { session.document.annotations.quotes[$0].speaker }
    session.press("⏎J")
    let place = session.document.view.place.offset
    let quote = session.document.annotations.quotes.dropFirst().first { $0.speaker == speaker }
    #expect(quote?.content.first?.start == place)
    session.press("K")
    #expect(session.document.view.place.offset < place)
  }

  @Test("The outline lists the headings, narrows as one types, and leads to a heading and back")
  func outline() {
    var session = Session(Self.council)
    session.press("G")
    let before = session.placeLine
    session.press("O")
    #expect(session.screen.contains { $0.contains("▸ The bridge") })
    #expect(session.screen.contains { $0.contains("3 of 3") })
    session.press("SLU")
    #expect(!session.screen.contains { $0.contains("▸ The") }, "a capital asks for capitals")
    session.press("^uslu the")
    #expect(session.screen.contains { $0.contains("1 of 3") && $0.contains("slu the") })
    session.press("⏎")
    #expect(session.placeLine == "The sluice")
    #expect(session.focus == .text)
    session.press("⌫")
    #expect(session.placeLine == before)
    session.press("O⎋")
    #expect(session.placeLine == before)
    session.press("Ozzz")
    #expect(session.screen.contains { $0.contains("no heading matches “zzz”") })
    session.press("⏎")
    #expect(session.message == "no heading with “zzz”")
    session.press("^u↑↑↑")
    #expect(session.message == "the first heading")
    session.press("⏎")
    #expect(session.placeLine.hasPrefix("Council"))
  }

  @Test("The outline works with the mouse")
  func outlineByMouse() {
    var session = Session(Self.council, options: BrowserOptions(mouse: true))
    session.press("O")
    let row = session.screen.firstIndex { $0.contains("The bridge") } ?? 0
    let action = MouseAction(.press, at: Position(column: 40, row: row))
    session.send(.mouse(action))
    #expect(session.screen[row].contains("▸ The bridge"))
    session.send(.mouse(action))
    #expect(session.placeLine == "The bridge")
  }

  @Test("A text without headings says so")
  func noOutline() {
    var session = Session(TextMovingTests.plain)
    session.press("O")
    #expect(session.message == "no headings in this text")
  }

  @Test("Speakers of a record show turns and words where there is room, else turns")
  func counts() {
    let wide = Session(Self.council, columns: 120, rows: 40)
    #expect(wide.screen.contains { $0.contains("Anna Alder") && $0.contains("2 turns       15 w") })
    #expect(wide.screen.contains { $0.contains("neighbour") && $0.contains("1 quote") })
    let narrow = Session(Self.council, columns: 80, rows: 24)
    #expect(narrow.screen.contains { $0.contains("Anna Alder") && $0.contains(" 2 │") })
    var sorted = wide
    sorted.press("2oo")
    #expect(sorted.items(.speakers).last == 3, "who is only quoted comes last")
  }

  @Test("The lines around the screen say the page, the turn and the format")
  func says() {
    var session = Session(Self.council)
    #expect(session.title.contains("Ninth sitting · 2020-05-04 · tei"))
    session.press("}}")
    #expect(session.status.hasSuffix("page 211  turn 2 of 6 "))
    session.press("}")
    #expect(session.status.hasSuffix("page 212  turn 3 of 6 "))
    #expect(session.title.contains("speaking: Bert Birch"))
  }

  @Test("A turn is cited with its number and page, a caption with its time")
  func cites() {
    var session = Session(Self.council)
    session.press("}}}y")
    #expect(
      session.effects.first
        == .copy(
          text:
            "It should stay open.\n— Bert Birch, Ninth sitting, 2020-05-04, turn 3, page 212, ¶4, valley/9.xml\n",
          notice: "copied 97 characters with citation"))
    var captions = Self.council
    captions.document.signposts = [Signpost(at: 0, .time(milliseconds: 3_723_900))]
    session = Session(captions)
    session.press("}y")
    #expect("\(session.effects)".contains("turn 1, 01:02:03, ¶1"))
    captions.document.signposts = []
    captions.document.turns[0].locator = .element("u1")
    session = Session(captions)
    session.press("}y")
    #expect("\(session.effects)".contains("turn 1, #u1, ¶1"))
  }

  @Test("What is to be said of how a file was read is said when it is shown")
  func remarks() {
    var report = Self.council
    report.document.source.remark = "breaks off in line 9"
    report.document.source.encoding = "Windows-1252"
    let session = Session(report, columns: 120, rows: 40)
    #expect(session.message == "it breaks off in line 9")
    #expect(session.title.contains("· tei Windows-1252"))
  }

  @Test("Headings, labels, notes and speech differ without colour too")
  func looks() {
    var session = Session(Self.council, columns: 80, rows: 60)
    session.press("z")
    func emphasis(_ words: String) -> Emphasis? {
      for (row, line) in session.screen.enumerated() {
        guard let range = line.range(of: words) else { continue }
        let column = line.distance(from: line.startIndex, to: range.lowerBound)
        return session.frame[column, row].style.emphasis
      }
      return nil
    }
    let all = ["The bridge", "MR BIRCH: The", "[The sitting closed", "We come to the bridge."].map(emphasis)
    #expect(!all.contains(nil))
    #expect(Set(all).count == 4)
  }

  @Test("A record of several thousand speeches answers a key at once")
  func large() {
    var text = "# Sitting"
    for number in 0..<4_000 {
      if number % 40 == 0 { text += "\n\n# Item \(number)" }
      text +=
        "\n\nSPEAKER \("ABCDEFGHIJ".map(String.init)[number % 10]): Speech number \(number) on the matter."
    }
    var report = ReportBuilder(text)
    let speakers = (0..<10).map { report.speaker("Speaker \($0)") }
    var turn = 0
    for block in report.document.blocks.indices {
      if case .turn = report.document.blocks[block].kind {
        report.turn(speakers[turn % 10], block: block)
        turn += 1
      }
    }
    var session = Session(report)
    let took = processorTime {
      session.press("}" + String(repeating: "J", count: 100) + "O5{GO")
    }
    #expect(session.document.turn(at: session.document.view.place.offset) != nil)
    #expect(took < .seconds(8), "106 keys in a build without optimisation took \(took)")
  }
}
