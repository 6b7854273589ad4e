import Proceedings
import TestSupport
import Testing

@testable import Browsing

/// Whole screens as text, each row with the letters of its roles and emphasis below it.
@Suite("Screens")
struct ScreenGoldenTests {
  static let sizes = [(80, 24), (40, 10), (1, 1), (200, 60), (120, 40)]

  @Test(
    "The focus in each pane",
    arguments: [("text", "7j"), ("speakers", "2j"), ("quotes", "3jj"), ("statistics", "4jjjjj")], sizes)
  func focus(_ state: (String, String), _ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press(state.1)
    expectScreen(session, "focus-\(state.0)")
  }

  @Test("Limited to a speaker", arguments: sizes)
  func limited(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("2jj⏎3j")
    expectScreen(session, "limited")
  }

  @Test("Rows limited, while that is typed and kept, in another order", arguments: sizes)
  func rowsLimited(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3&ports")
    expectScreen(session, "rows-typed")
    session.press("⏎o")
    expectScreen(session, "rows-limited")
  }

  @Test("The speaker finder", arguments: sizes + [(20, 5)])
  func finder(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("ssol⇥o")
    expectScreen(session, "finder")
  }

  @Test("A search while it is typed, and when it is kept", arguments: sizes)
  func search(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("/port")
    expectScreen(session, "search-typed")
    session.press("⏎nn")
    expectScreen(session, "search-kept")
  }

  @Test("A search in a list, with nothing found", arguments: sizes)
  func searchInList(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3/berth")
    expectScreen(session, "search-quotes")
    session.press("^ualbatross⏎")
    expectScreen(session, "search-vain")
  }

  @Test("The help", arguments: sizes + [(20, 5)])
  func help(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("?")
    expectScreen(session, "help")
  }

  @Test(
    "A zoomed pane",
    arguments: [("text", "1z}}"), ("speakers", "2zj"), ("quotes", "3zjj"), ("statistics", "4z")],
    sizes)
  func zoomed(_ state: (String, String), _ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press(state.1)
    expectScreen(session, "zoom-\(state.0)")
  }

  @Test("The list of documents", arguments: sizes)
  func documents(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, Reports.record, columns: size.0, rows: size.1)
    session.press("Lj")
    expectScreen(session, "documents")
  }

  @Test("The outline, narrowed by typing", arguments: sizes)
  func outline(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("Oa↓")
    expectScreen(session, "outline")
  }

  @Test("Setting a mark, and the list of marks of two documents", arguments: sizes)
  func marks(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, Reports.record, columns: size.0, rows: size.1)
    session.press("}}maGmZ]}}mc")
    session.press("m")
    expectScreen(session, "mark-set")
    session.press("⎋'")
    expectScreen(session, "marks")
  }

  @Test(
    "What is said when something was copied, stopped, or cannot be done here",
    arguments: sizes)
  func messages(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("YYy")
    for effect in session.effects {
      if case .copy(_, let notice) = effect { session.send(.notice(notice)) }
    }
    expectScreen(session, "message-copied")
    session.press("w")
    expectScreen(session, "message-no-key")
    session.state = BrowserState(
      sources: ["report.txt"], size: session.state.size, options: BrowserOptions(isRestricted: true))
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    session.send(.found(index: 0, Annotations(), progress: 0.42))
    session.press("3x")
    expectScreen(session, "message-denied")
    session.press("^cj")
    expectScreen(session, "stopped")
  }

  @Test("A verbatim record", arguments: sizes)
  func record(_ size: (Int, Int)) {
    var session = Session(Reports.record, columns: size.0, rows: size.1)
    session.press("2j⏎3")
    expectScreen(session, "record")
  }

  @Test("Scripts, marks and characters that steer terminals", arguments: sizes)
  func scripts(_ size: (Int, Int)) {
    let session = Session(Reports.scripts, columns: size.0, rows: size.1)
    expectScreen(session, "scripts")
  }

  @Test("ASCII borders", arguments: sizes)
  func ascii(_ size: (Int, Int)) {
    var session = Session(
      Reports.harbours, columns: size.0, rows: size.1, options: BrowserOptions(asciiBorders: true))
    session.press("2⏎4")
    expectScreen(session, "ascii")
  }

  @Test("A document that is being read, one that is empty, one that failed", arguments: sizes)
  func stages(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.state = BrowserState(sources: ["report.txt"], size: session.state.size)
    _ = session.state.begin()
    expectScreen(session, "opening")
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    var part = Reports.harbours.annotations
    part.speakers = Array(part.speakers.prefix(2))
    part.quotes = Array(part.quotes.prefix(3))
    part.statistics = []
    session.send(.found(index: 0, part, progress: 0.42))
    expectScreen(session, "progress")
    session.send(
      .read(
        index: 0,
        Document(source: Source(path: "report.txt", format: "text"), text: DocumentText(""), blocks: []),
        isWhole: true))
    session.send(.found(index: 0, Annotations(), progress: 1))
    expectScreen(session, "empty")
    session.send(.failed(index: 0, message: "report.txt: permission denied"))
    expectScreen(session, "failed")
  }

  @Test("Too small for anything but saying so", arguments: [(19, 24), (80, 4), (18, 3), (1, 1), (5, 2)])
  func tooSmall(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3j")
    expectScreen(session, "too-small")
    session.press("q")
    #expect(session.effects == [.quit])
  }

  @Test("The least that shows panes", arguments: [(20, 5), (59, 30), (60, 12), (119, 30), (120, 12)])
  func least(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3j")
    expectScreen(session, "least")
  }
}
