import Proceedings
import TestSupport
import Testing

@testable import Browsing

@Suite("Forms of what is copied")
struct CitationFormTests {
  private let hostile = Citation(
    words: "50% of $3 & #1_a {b} ~c^ \\d *e* <f> [g] \u{1B}[31m\u{202E}x",
    speaker: Speaker(name: "Ann_Lee", kind: .organisation, role: "R&D"), isUncertain: true, isSpeech: false,
    title: "1. On *stars*", publisher: "P & Q", place: nil, date: "2021-11", language: "en", turn: 3,
    locator: .page("34"), paragraph: 9, file: "a_b.txt")

  private func copied(_ keys: String, _ report: ReportBuilder) -> (text: String, notice: String) {
    var session = Session(report)
    session.press("3")
    session.send(.pause)
    session.press(keys)
    for effect in session.effects {
      if case .copy(let text, let notice) = effect { return (text, notice) }
    }
    return ("", "")
  }

  @Test("A quote in each form", arguments: CitationForm.allCases)
  func quote(_ form: CitationForm) {
    let steps = CitationForm.allCases.firstIndex(of: form) ?? 0
    let copy = copied(String(repeating: "Y", count: steps) + "y", Reports.harbours)
    expectGolden(copy.text, "copy-quote-\(form.rawValue).txt")
    let name = form == .plain ? "" : " as \(form.name)"
    #expect(copy.notice == "copied \(copy.text.unicodeScalars.count) characters with citation\(name)")
  }

  @Test("A turn of a record in each form", arguments: CitationForm.allCases)
  func turn(_ form: CitationForm) {
    let steps = CitationForm.allCases.firstIndex(of: form) ?? 0
    expectGolden(
      copied("j" + String(repeating: "Y", count: steps) + "y", Reports.record).text,
      "copy-turn-\(form.rawValue).txt")
  }

  @Test(
    "Whatever the forms take for commands is escaped, and nothing steers a terminal",
    arguments: CitationForm.allCases)
  func hostile(_ form: CitationForm) {
    let text = form.text(hostile)
    expectGolden(text, "copy-hostile-\(form.rawValue).txt")
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleForm.isNeeded($0) })
  }

  @Test("Y goes from form to form and says which one it is")
  func cycles() {
    var session = Session(Reports.harbours)
    var said: [String] = []
    for _ in 0..<4 {
      session.press("Y")
      said.append(session.message ?? "")
    }
    #expect(said.first == "copies are Markdown from now on; after it comes BibTeX")
    #expect(said.last == "copies are plain text from now on; after it comes Markdown")
    #expect(session.state.copyForm == .plain)
  }

  @Test("A date that is no date gives no year")
  func dates() {
    var citation = hostile
    #expect(citation.dateParts == [2021, 11])
    citation.date = "last week"
    #expect(citation.dateParts.isEmpty)
    #expect(!CitationForm.bibtex.text(citation).contains("year"))
  }
}
