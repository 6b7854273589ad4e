import Proceedings
import Testing

@testable import Browsing

@Suite("Marks with letters")
struct BookmarkTests {
  @Test(
    "m and a letter sets a mark, the apostrophe and the letter comes back to it, twice the apostrophe returns"
  )
  func setsAndGoes() {
    var session = Session(Reports.harbours)
    session.press("}}ma")
    let line = session.placeLine
    #expect(session.message == "mark a set at ¶2; ' and a come back to it")
    session.press("G")
    let end = session.placeLine
    session.press("'a")
    #expect(session.placeLine == line)
    #expect(session.focus == .text)
    session.press("''")
    #expect(session.placeLine == end)
  }

  @Test("From a list the mark is that of the text, and going to it shows the text")
  func worksFromLists() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("4Gmx")
    let line = session.placeLine
    session.press("Gg'x")
    #expect(session.focus == .text)
    #expect(session.placeLine == line)
  }

  @Test("A small letter belongs to its document, a capital to all of them")
  func capitalsAreShared() {
    var session = Session(Reports.harbours, Reports.record)
    session.press("}ma}mA]")
    session.press("'a")
    #expect(session.message == "there is no mark a; m and a set it")
    session.press("'A")
    #expect(session.state.current == 0)
    session.press("]}mA")
    #expect(session.state.bookmarks(inDocumentAt: 0).offsets.keys.sorted() == ["a"])
    #expect(session.state.bookmarks(inDocumentAt: 1).offsets.keys.sorted() == ["A"])
  }

  @Test("The list of marks shows the letter, the words and the place, in the order of the text")
  func listsMarks() {
    var session = Session(Reports.harbours)
    session.press("Gmzg}}mb'")
    let rows = session.screen.filter { $0.contains("¶") && ($0.contains(" b  ") || $0.contains(" z  ")) }
    #expect(rows.count == 2)
    #expect(rows.first?.contains("b  Ingrid Solheim, Denmark’s Minister") == true)
    session.press("⎋")
    #expect(!session.screen.contains { $0.contains("Go to a mark") })
  }

  @Test("What is no letter sets nothing and says so; Esc leaves silently")
  func needsLetter() {
    var session = Session(Reports.harbours)
    session.press("m7")
    #expect(session.message == "7 does nothing here; Esc leaves")
    session.press("⎋")
    #expect(session.message == nil)
    #expect(session.state.bookmarks(inDocumentAt: 0).offsets.isEmpty)
    session.press("'⎋j")
    #expect(session.document.view.position.top > .start)
  }

  @Test("Marks of an earlier session are there again before the document has been read")
  func resumes() {
    var session = Session(Reports.harbours)
    session.press("}}ma")
    let kept = session.state.bookmarks(inDocumentAt: 0)
    var next = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    _ = next.begin()
    next.resume(Bookmarks(offsets: kept.offsets.merging(["7": 4, "q": -1]) { $1 }), inDocumentAt: 0)
    #expect(next.bookmarks(inDocumentAt: 0) == kept)
    _ = update(&next, .read(index: 0, Reports.harbours.document, isWhole: true))
    _ = update(&next, .key(.character("'")))
    _ = update(&next, .key(.character("a")))
    #expect(next.documents[0].view.place.offset == kept.offsets["a"])
  }

  @Test("A click in the list of marks goes there, beside it leaves")
  func takesClicks() {
    var session = Session(Reports.harbours)
    session.press("Gmzg")
    session.press("'")
    let row = session.screen.firstIndex { $0.contains(" z  ") } ?? 0
    session.send(.mouse(MouseAction(.press, at: Position(column: 20, row: row))))
    #expect(session.placeLine.contains("sound like"))
    session.press("'")
    session.send(.mouse(MouseAction(.press, at: Position(column: 0, row: 23))))
    #expect(!session.screen.contains { $0.contains("Go to a mark") })
  }
}
