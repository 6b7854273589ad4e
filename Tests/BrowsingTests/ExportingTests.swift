import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Exporting")
struct ExportingTests {
  private func request(_ session: Session) -> ExportRequest? {
    for effect in session.effects {
      if case .export(let request) = effect { return request }
    }
    return nil
  }

  private func session(_ keys: String, options: BrowserOptions = BrowserOptions()) -> Session {
    var session = Session(Reports.harbours, options: options)
    session.press(keys)
    session.send(.pause)
    return session
  }

  @Test(
    "x asks for a name, offers one, and the ending is the form",
    arguments: [
      ("1", "text", "the document", []), ("2", "speakers", "6 speakers", Array(0..<6)),
      ("3", "quotes", "15 quotes", Array(0..<15)), ("4", "figures", "13 figures", Array(0..<13)),
    ])
  func asksForName(_ key: String, _ suffix: String, _ what: String, _ items: [Int]) {
    var session = session(key)
    session.press("x")
    #expect(session.status.hasPrefix(" file: report-\(suffix).txt"))
    #expect(session.status.hasSuffix("\(what) as text "))
    session.press("⌫⌫⌫csv")
    #expect(session.status.hasSuffix("\(what) as CSV "))
    session.press("⏎")
    #expect(
      request(session)
        == ExportRequest(
          document: 0, pane: session.focus, items: items, format: .csv, path: "report-\(suffix).csv",
          mayReplace: false))
  }

  @Test("The rows are those that are shown, in their order")
  func exportsWhatIsShown() {
    var session = session("2⏎4")
    session.press("oox^uout.json⏎")
    #expect(request(session)?.items == session.items(.statistics))
    #expect(session.items(.statistics) == [2, 3] || session.items(.statistics) == [3, 2])
    #expect(request(session)?.format == .json)
  }

  @Test("A name without a known ending is asked for again, and the prompt stays")
  func needsEnding() {
    var session = session("3")
    session.press("x^uquotes.doc⏎")
    #expect(session.effects.isEmpty)
    #expect(session.message == "the name has to end with .txt, .md, .csv or .json")
    session.press("⎋")
    #expect(session.effects.isEmpty && session.message == nil)
  }

  @Test("Before a file is replaced the reader is asked; n, Esc and clicks leave it, y replaces it")
  func asksBeforeReplacing() {
    for key in ["n", "⎋", "q", "^c"] {
      var session = session("3")
      session.press("x⏎")
      let request = request(session)
      guard let request else {
        Issue.record("nothing was asked for")
        return
      }
      session.send(.exported(request, .exists))
      #expect(session.status.contains("report-quotes.txt is there already   y replace   n leave it"))
      session.press("j⏎")
      session.send(.mouse(MouseAction(.press, at: Position(column: 3, row: 3))))
      #expect(session.effects.isEmpty)
      session.press(key)
      #expect(session.effects.isEmpty)
      #expect(session.message == "report-quotes.txt was left as it is")
      session.press("x⏎")
      session.send(.exported(request, .exists))
      session.press("y")
      #expect(self.request(session)?.mayReplace == true)
      session.send(.exported(request, .written(bytes: 4_321)))
      #expect(session.message == "wrote 15 quotes to report-quotes.txt: 4,321 bytes of text")
    }
  }

  @Test("A failure is one message, and the name is offered again")
  func saysFailure() {
    var session = session("3")
    session.press("x^u/nowhere/\u{1B}x.md⏎")
    session.press("x^u/nowhere/x.md⏎")
    guard let request = request(session) else { return }
    session.send(.exported(request, .failed("there is no such folder")))
    #expect(session.message == "/nowhere/x.md: there is no such folder")
    session.press("x")
    #expect(session.status.hasPrefix(" file: /nowhere/x.md"))
  }

  @Test("While more is being found it says that this is not all")
  func saysUnfinished() {
    var session = Session(Reports.harbours)
    session.state = BrowserState(sources: ["dir/minutes.txt"], size: session.state.size)
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    session.send(.found(index: 0, Reports.harbours.annotations, progress: 0.5))
    session.press("3x⏎")
    guard let request = request(session) else { return }
    #expect(request.path == "minutes-quotes.txt")
    session.send(.exported(request, .written(bytes: 10)))
    #expect(session.message?.hasPrefix("wrote 15 quotes found so far to") == true)
  }

  @Test("Nothing is exported in restricted mode, and from an empty list")
  func denies() {
    var session = session("3", options: BrowserOptions(isRestricted: true))
    session.press("x")
    #expect(session.message == "exporting is not allowed in restricted mode")
    session = Session(TextMovingTests.plain)
    session.press("3x")
    #expect(session.message == "nothing is quoted in this text")
  }

  @Test(
    "What is asked looks like this on all screens",
    arguments: [(80, 24), (40, 10), (120, 40), (200, 60), (1, 1), (20, 5)])
  func screens(_ size: (Int, Int)) {
    var session = Session(Reports.harbours, columns: size.0, rows: size.1)
    session.press("3x⌫⌫⌫md")
    expectScreen(session, "export")
    session.press("⏎")
    guard let request = request(session) else { return }
    session.send(.exported(request, .exists))
    expectScreen(session, "export-exists")
    session.press("y")
    session.send(.exported(request, .failed("there is no room left on the disk")))
    expectScreen(session, "export-failed")
  }
}
