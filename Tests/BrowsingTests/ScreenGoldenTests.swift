import Proceedings
import TestSupport
import Testing

@testable import Browsing

/// Whole screens as text, each row with the letters of its roles and emphasis below it.
@Suite("Screens")
struct ScreenGoldenTests {
  static let sizes = [(80, 24), (40, 10), (1, 1), (200, 60), (120, 40)]

  private func check(_ session: Session, _ name: String, _ size: (Int, Int)) {
    expectGolden(FrameText.styled(session.frame), "\(name)-\(size.0)x\(size.1).txt")
  }

  @Test(
    "The focus in each pane",
    arguments: [("text", "7j"), ("speakers", "2j"), ("quotes", "3jj"), ("statistics", "4jjjjj")], sizes)
  func focus(_ state: (String, String), _ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press(state.1)
    check(session, "focus-\(state.0)", size)
  }

  @Test("Limited to a speaker", arguments: [(80, 24), (40, 10), (120, 40), (200, 60)])
  func limited(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("2jj⏎3j")
    check(session, "limited", size)
  }

  @Test("Rows limited and in another order", arguments: [(80, 24), (120, 40)])
  func rowsLimited(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3&ports⏎o")
    check(session, "rows-limited", size)
  }

  @Test("The speaker finder", arguments: sizes + [(20, 5)])
  func finder(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("ssol⇥o")
    check(session, "finder", size)
  }

  @Test("A search while it is typed, and when it is kept", arguments: sizes)
  func search(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("/port")
    check(session, "search-typed", size)
    session.press("⏎nn")
    check(session, "search-kept", size)
  }

  @Test("A search in a list, with nothing found", arguments: [(80, 24)])
  func searchInList(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3/berth")
    check(session, "search-quotes", size)
    session.press("^ualbatross⏎")
    check(session, "search-vain", size)
  }

  @Test("The help", arguments: sizes + [(20, 5)])
  func help(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("?")
    check(session, "help", size)
  }

  @Test(
    "A zoomed pane", arguments: [("text", "1z}}"), ("quotes", "3zjj"), ("statistics", "4z")],
    [(80, 24), (200, 60)])
  func zoomed(_ state: (String, String), _ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press(state.1)
    check(session, "zoom-\(state.0)", size)
  }

  @Test("The list of documents", arguments: sizes)
  func documents(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, Reports.record, columns: size.0, rows: size.1)
    session.press("Lj")
    check(session, "documents", size)
  }

  @Test("The outline, narrowed by typing", arguments: sizes)
  func outline(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("Oa↓")
    check(session, "outline", size)
  }

  @Test("Setting a mark, and the list of marks of two documents", arguments: sizes)
  func marks(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, Reports.record, columns: size.0, rows: size.1)
    session.press("}}maGmZ]}}mc")
    session.press("m")
    check(session, "mark-set", size)
    session.press("⎋'")
    check(session, "marks", size)
  }

  @Test(
    "What is said when something was copied, stopped, or cannot be done here",
    arguments: [(80, 24), (40, 10)])
  func messages(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("YYy")
    for effect in session.effects {
      if case .copy(_, let notice) = effect { session.send(.notice(notice)) }
    }
    check(session, "message-copied", size)
    session.press("w")
    check(session, "message-no-key", size)
    session.state = BrowserState(
      sources: ["report.txt"], size: session.state.size, options: BrowserOptions(isRestricted: true))
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    session.send(.found(index: 0, Annotations(), progress: 0.42))
    session.press("3x")
    check(session, "message-denied", size)
    session.press("^cj")
    check(session, "stopped", size)
  }

  @Test("A verbatim record", arguments: [(80, 24), (120, 40)])
  func record(_ size: (Int, Int)) {
    var session = Session(Reports.record, columns: size.0, rows: size.1)
    session.press("2j⏎3")
    check(session, "record", size)
  }

  @Test("Scripts, marks and characters that steer terminals", arguments: [(80, 24), (40, 10), (120, 40)])
  func scripts(_ size: (Int, Int)) {
    let session = Session(Reports.scripts, columns: size.0, rows: size.1)
    check(session, "scripts", size)
  }

  @Test("ASCII borders", arguments: [(80, 24), (120, 40)])
  func ascii(_ size: (Int, Int)) {
    var session = Session(
      Reports.harbours, columns: size.0, rows: size.1, options: BrowserOptions(asciiBorders: true))
    session.press("2⏎4")
    check(session, "ascii", size)
  }

  @Test("A document that is being read, one that is empty, one that failed")
  func stages() {
    let size = (80, 24)
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.state = BrowserState(sources: ["report.txt"], size: session.state.size)
    _ = session.state.begin()
    check(session, "opening", size)
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    var part = Reports.harbours.annotations
    part.speakers = Array(part.speakers.prefix(2))
    part.quotes = Array(part.quotes.prefix(3))
    part.statistics = []
    session.send(.found(index: 0, part, progress: 0.42))
    check(session, "progress", size)
    session.send(
      .read(
        index: 0,
        Document(source: Source(path: "report.txt", format: "text"), text: DocumentText(""), blocks: []),
        isWhole: true))
    session.send(.found(index: 0, Annotations(), progress: 1))
    check(session, "empty", size)
    session.send(.failed(index: 0, message: "report.txt: permission denied"))
    check(session, "failed", size)
  }

  @Test("Too small for anything but saying so", arguments: [(19, 24), (80, 4), (18, 3), (1, 1), (5, 2)])
  func tooSmall(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3j")
    check(session, "too-small", size)
    session.press("q")
    #expect(session.effects == [.quit])
  }

  @Test("The least that shows panes", arguments: [(20, 5), (59, 30), (60, 12), (119, 30), (120, 12)])
  func least(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3j")
    check(session, "least", size)
  }
}
