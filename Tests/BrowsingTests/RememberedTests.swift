import Proceedings
import Testing

@testable import Browsing

@Suite("What is kept of a document from session to session")
struct RememberedTests {
  private static let report = Reports.harbours

  /// A session in which the report has only been opened.
  private func fresh() -> Session {
    var session = Session(Self.report)
    session.state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    _ = session.state.begin()
    return session
  }

  private func left(_ keys: String) throws -> Remembered {
    var session = Session(Self.report)
    session.press(keys)
    return try #require(session.state.remembered(inDocumentAt: 0))
  }

  @Test("Pane, zoom, chosen speaker and chosen row are found again among what is found")
  func findsAgain() throws {
    var before = Session(Self.report)
    before.press("2j⏎3jz")
    let kept = try #require(before.state.remembered(inDocumentAt: 0))
    #expect(kept.limit == before.limitedTo && !kept.limit.isEmpty)
    var session = fresh()
    session.state.resume(kept, inDocumentAt: 0)
    // Left before anything was found, nothing of it is lost.
    session.send(.read(index: 0, Self.report.document, isWhole: true))
    #expect(session.state.remembered(inDocumentAt: 0) == kept)
    session.send(.found(index: 0, Self.report.annotations, of: Self.report.document.text, progress: 1))
    #expect(session.focus == .quotes && session.state.isZoomed)
    #expect(session.limitedTo == before.limitedTo)
    #expect(session.chosen(.quotes) == before.chosen(.quotes))
    #expect(session.state.remembered(inDocumentAt: 0) == kept)
    #expect(session.screen == before.screen)
  }

  @Test("A key does not wait: what the reader does wins over what was kept")
  func readerWins() throws {
    let kept = try left("2j⏎3j")
    var session = fresh()
    session.state.resume(kept, inDocumentAt: 0)
    session.send(.read(index: 0, Self.report.document, isWhole: true))
    session.press("1")
    session.send(.found(index: 0, Self.report.annotations, of: Self.report.document.text, progress: 1))
    #expect(session.focus == .text)
    #expect(session.chosen(.quotes) == session.items(.quotes).first)
  }

  @Test("Speakers that are found no more are forgotten; offsets beyond the end do no harm")
  func isLenient() throws {
    var kept = try left("2j⏎3j")
    kept.limit = ["Nobody At All"]
    kept.row = 1 << 40
    kept.place = 1 << 40
    kept.top = -5
    var session = fresh()
    session.state.resume(kept, inDocumentAt: 0)
    session.send(.read(index: 0, Self.report.document, isWhole: true))
    session.send(.found(index: 0, Self.report.annotations, of: Self.report.document.text, progress: 1))
    #expect(session.limitedTo == [])
    #expect(!session.screen.isEmpty)
    session.press("1kjgG")
    #expect(!session.lines.isEmpty)
  }

  @Test("Whoever has moved is not taken elsewhere")
  func knowsWhetherTouched() {
    var session = Session(Self.report)
    #expect(session.state.isUntouched(documentAt: 0))
    session.press("jj")
    #expect(!session.state.isUntouched(documentAt: 0))
    #expect(!session.state.isUntouched(documentAt: 3))
  }

  @Test("Queries of earlier sessions are recalled after those of this one")
  func recallsQueries() {
    var session = Session(Self.report)
    session.state.recall(searches: ["older", "old"])
    session.press("/new⏎")
    #expect(session.state.searched == ["new"])
    #expect(session.state.queries == ["older", "old", "new"])
    session.press("/↑↑↑")
    #expect(session.state.input?.text == "older")
  }
}
