import Proceedings
import Testing

@testable import Browsing

@Suite("The panes are linked")
struct LinkingTests {
  @Test("Enter on a speaker limits quotes, statistics and marks; again lifts it")
  func limitsToSpeaker() {
    var session = Session(Reports.harbours)
    session.press("2j⏎")
    #expect(session.limitedTo == ["Per Lund"])
    #expect(session.items(.quotes) == [2, 3])
    #expect(session.items(.statistics) == [4, 5])
    #expect(session.count(.speakers) == 6)
    #expect(session.focus == .speakers)
    #expect(session.message == "limited to Per Lund: 2 quotes, 2 figures")
    #expect(session.title.contains("limited to Per Lund (Esc lifts)"))
    #expect(session.screen[1].contains("3 Quotes 2 of 15"))
    #expect(session.screen[1].contains("4 Statistics 2 of 13"))
    session.press("⏎")
    #expect(session.limitedTo.isEmpty)
    #expect(session.count(.quotes) == 15)
    #expect(session.message == "limit lifted")
  }

  @Test("Enter on another speaker limits to that one instead")
  func changesSpeaker() {
    var session = Session(Reports.harbours)
    session.press("2⏎j⏎")
    #expect(session.limitedTo == ["Per Lund"])
  }

  @Test("The passages of the speaker are marked in the text, in the margin and by role")
  func marksPassages() {
    var session = Session(Reports.harbours, columns: 120, rows: 60)
    session.press("2j⏎")
    let frame = session.frame
    for row in 0..<frame.size.rows {
      let line = String(String.UnicodeScalarView((46..<120).map { frame[$0, row].base }))
      let words = ["that his port had", "connected 14 berths", "hours had been", "but a drop that we can"]
      #expect(line.contains("▌") == words.contains { line.contains($0) }, "\(row): \(line)")
    }
    let passages = (0..<frame.size.rows).reduce(0) { count, row in
      count + (46..<120).filter { frame[$0, row].style.role == .passage }.count
    }
    let lengths = [2, 3].flatMap { session.document.annotations.quotes[$0].content }.reduce(0) {
      $0 + session.document.text.string($1).count
    }
    #expect(passages > lengths - 10, "nearly every character of the passages, but for line ends")
  }

  @Test("Moving in Quotes brings the text to the passage, three lines of context above, and marks it")
  func textFollowsQuotes() {
    var session = Session(Reports.harbours)
    session.press("3jj")
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 2)
    #expect(session.placeRow == 3)
    #expect(session.placeLine.contains("that his port had connected"))
    #expect(
      session.marked
        == session.document.annotations.quotes[2].content.map { session.document.text.string($0) })
    #expect(session.title.contains("speaking: Per Lund"))
  }

  @Test("Moving in Statistics brings the text to the figure and marks it")
  func textFollowsFigures() {
    var session = Session(Reports.harbours)
    session.press("4")
    session.send(.pause)
    session.press("6j")
    #expect(session.chosen(.statistics) == 6)
    #expect(session.marked == ["some 640 ferries"])
    #expect(session.placeRow == 3)
    #expect(session.placeLine.contains("some 640"))
  }

  @Test("A turn is marked by its label, however long it is")
  func marksLabelOfTurn() {
    var session = Session(Reports.record)
    session.press("3j")
    #expect(session.marked == ["MS LINDQVIST:"])
    #expect(session.title.contains("speaking: Ms Lindqvist"))
  }

  @Test("Within a turn the innermost quote says who is speaking")
  func innermostSpeaks() {
    var session = Session(Reports.record)
    session.press("3jj")
    #expect(session.title.contains("speaking: mayor"))
    session.press("1")
    session.send(.pause)
    session.press("{")
    #expect(session.title.contains("speaking: Ms Lindqvist"))
  }

  @Test("Enter on a quote goes to the passage and gives the text the focus; one key leads back")
  func entersPassage() {
    var session = Session(Reports.harbours)
    session.press("3jj⏎")
    #expect(session.focus == .text)
    #expect(session.placeLine.contains("that his port had connected"))
    session.press("jjj⌫")
    #expect(session.focus == .quotes)
    #expect(session.chosen(.quotes) == 2)
    #expect(session.placeLine.contains("that his port had connected"))
  }

  @Test("After following a list one key leads back to what was being read before")
  func comesBackToReading() {
    var session = Session(Reports.harbours)
    session.press("7j")
    let reading = session.lines
    session.press("3jjjjj")
    #expect(session.lines != reading)
    session.press("^o")
    #expect(session.lines == reading)
    #expect(session.chosen(.quotes) == 0)
    session.press("^o")
    #expect(session.message == "no jump to go back from")
  }

  @Test("Jumps are undone one after the other")
  func undoesJumps() {
    var session = Session(TextMovingTests.plain)
    session.press("10G20G30G")
    session.press("⌫")
    #expect(session.placeLine == "Paragraph number 20.")
    session.press("⌫")
    #expect(session.placeLine == "Paragraph number 10.")
    session.press("⌫")
    #expect(session.lines.first == "Paragraph number 1.")
  }

  @Test("The chosen quote stays chosen and on its line when a limit comes and goes")
  func keepsChosenRow() {
    var session = Session(Reports.harbours, columns: 120, rows: 50)
    session.press("3")
    session.send(.pause)
    session.press("11j")
    #expect(session.chosen(.quotes) == 11)
    let line = session.chosenLine(.quotes)
    session.press("s kov⏎")
    #expect(session.items(.quotes) == [10, 11])
    #expect(session.chosen(.quotes) == 11)
    session.press("⎋")
    #expect(session.count(.quotes) == 15)
    #expect(session.chosen(.quotes) == 11)
    #expect(session.chosenLine(.quotes).map { $0 <= line ?? 0 } == true)
  }

  @Test("A chosen quote that is left out gives way to its neighbour, and the text stays")
  func choosesNeighbour() {
    var session = Session(Reports.harbours)
    session.press("3jjjjj")
    #expect(session.chosen(.quotes) == 5)
    let lines = session.lines
    session.press("skov⏎")
    #expect(session.chosen(.quotes) == 10)
    #expect(session.lines == lines)
  }

  @Test("Empty panes say why")
  func saysWhyEmpty() {
    var session = Session(Reports.harbours, columns: 120, rows: 40)
    session.press("2⇲⏎")
    #expect(session.limitedTo == ["spokesman"])
    #expect(session.count(.statistics) == 0)
    #expect(session.screen.contains { $0.contains("no figures stated by spokesman") })
    session.press("4")
    session.send(.pause)
    session.press("j")
    #expect(session.message == "no figures stated by spokesman")
    session.press("⏎")
    #expect(session.message == "no figures stated by spokesman")
    session.press("/")
    #expect(session.message == "no figures stated by spokesman")
  }

  @Test("Esc lifts what is nearest, one thing at a time, and never quits")
  func liftsOneByOne() {
    var session = Session(Reports.harbours)
    session.press("2⏎3&plan⏎")
    #expect(session.items(.quotes) == [1])
    session.press("/por⏎")
    session.press("⎋")
    #expect(session.items(.quotes) == [0, 1, 8, 9])
    #expect(session.limitedTo == ["Ingrid Solheim"])
    session.press("⎋")
    #expect(session.limitedTo.isEmpty)
    #expect(session.state.search != nil)
    session.press("⎋")
    #expect(session.state.search == nil)
    session.press("⎋")
    #expect(session.message == "nothing to lift; q quits")
    #expect(session.effects.isEmpty)
  }
}
