import Proceedings
import Testing

@testable import Browsing

@Suite("Copying")
struct CopyTests {
  private func copied(_ session: Session) -> (text: String, notice: String)? {
    for effect in session.effects {
      if case .copy(let text, let notice) = effect { return (text, notice) }
    }
    return nil
  }

  @Test("A quote goes with speaker, role, title, place, date, paragraph and file")
  func copiesQuote() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("y")
    let expected = """
      “Every hour at berth a large ferry burns more than 1,200 litres of diesel,” … “and it burns them under the windows of a \
      school.”
      — Ingrid Solheim, Minister for Maritime Affairs, Denmark, Ports agree on shore power, Havnby, 2023-09-14, ¶2, report.txt

      """
    #expect(copied(session)?.text == expected)
    #expect(copied(session)?.notice == "copied \(expected.unicodeScalars.count) characters with citation")
  }

  @Test("An uncertain attribution stays uncertain in the citation, an open one names nobody")
  func copiesUncertain() {
    var session = Session(Reports.harbours)
    session.press("3")
    session.send(.pause)
    session.press("14Gy")
    #expect(copied(session)?.text.contains("— spokesman (?), Ports agree") == true)
    session.press("Gy")
    #expect(copied(session)?.text.contains("\n— Ports agree on shore power, Havnby") == true)
  }

  @Test("A figure goes as printed")
  func copiesFigure() {
    var session = Session(Reports.harbours)
    session.press("4")
    session.send(.pause)
    session.press("6Gy")
    #expect(
      copied(session)?.text
        == "about 2,350,000 kilowatt hours\n— Per Lund, harbour master, Havnby, Ports agree on shore power, Havnby, "
        + "2023-09-14, ¶3, report.txt\n")
  }

  @Test("In the text the quote that is being read goes, else the paragraph")
  func copiesPassage() {
    var session = Session(Reports.harbours)
    session.press("}y")
    #expect(
      copied(session)?.text.hasPrefix("Ministers and port authorities from nine countries closed") == true)
    #expect(copied(session)?.text.contains("¶1") == true)
    session.press("}jy")
    #expect(copied(session)?.text.hasPrefix("“Every hour at berth") == true)
  }

  @Test("Nothing that steers a terminal goes to the clipboard")
  func copiesSafely() {
    var session = Session(Reports.scripts, columns: 80, rows: 60)
    session.press("}}}y")
    let text = copied(session)?.text ?? ""
    #expect(text.contains("<U+202E>hides<U+202C>") && text.contains("^[[31m"))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleForm.isNeeded($0) })
  }

  @Test("What is too long is not cut but refused")
  func refusesTooLong() {
    let report = ReportBuilder(String(repeating: "word ", count: 20_000) + "end")
    var session = Session(report)
    session.press("y")
    #expect(session.effects.isEmpty)
    #expect(session.message == "too long to copy: 100,003 bytes, at most 65,536")
  }

  @Test("With nothing to copy it says so")
  func saysWhenEmpty() {
    var session = Session(TextMovingTests.plain)
    session.press("3y")
    #expect(session.message == "nothing is quoted in this text")
  }
}
