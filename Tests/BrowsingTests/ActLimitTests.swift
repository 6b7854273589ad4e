import Proceedings
import Testing

@testable import Browsing

@Suite("Quotes limited to what was said")
struct ActLimitTests {
  /// The harbour report, in which one quote is a question, one a belief and one a finding.
  private static let report: ReportBuilder = {
    var report = Reports.harbours
    report.call(3, .belief)
    report.call(5, .finding)
    report.call(9, .question)
    return report
  }()

  @Test("`a` goes from all to what was said, to the rest, and back")
  func cycles() {
    var session = Session(Self.report)
    session.press("3a")
    #expect(session.items(.quotes) == [0, 1, 2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    #expect(session.message == "limited to what was said: 13 quotes")
    #expect(session.title.contains("limited to what was said (Esc lifts)"))
    #expect(session.screen[1].contains("3 Quotes 13 of 15"))
    session.press("a")
    #expect(session.items(.quotes) == [3, 5])
    #expect(session.message == "limited to what was thought, meant or found: 2 quotes")
    session.press("a")
    #expect(session.count(.quotes) == 15)
    #expect(session.message == "limit lifted: 15 quotes")
  }

  @Test("The limit goes together with one to a speaker, and Esc lifts them one by one")
  func withSpeaker() {
    var session = Session(Self.report)
    session.press("2j⏎3a")
    #expect(session.items(.quotes) == [2])
    #expect(session.title.contains("limited to Per Lund · said"))
    session.press("⎋")
    #expect(session.items(.quotes) == [2, 3])
    session.press("⎋")
    #expect(session.count(.quotes) == 15)
  }

  @Test("An empty list says what it is limited to, and a turn counts as said")
  func empty() {
    var session = Session(Reports.record, columns: 100)
    session.press("3aa")
    #expect(session.count(.quotes) == 0)
    #expect(session.screen.contains { $0.contains("no quotes of what was") })
    session.press("aa")
    #expect(session.count(.quotes) == session.document.annotations.quotes.count)
  }

  @Test("What is no statement is called what it is beside the cue")
  func shown() {
    var session = Session(Self.report, columns: 120, rows: 60)
    session.press("3jjj")
    #expect(session.screen.contains { $0.contains("“called” belief") })
    session.press("jjjjjj")
    #expect(session.screen.contains { $0.contains("“asked” question") })
    #expect(!session.screen.contains { $0.contains("” statement") })
  }
}
