import Proceedings
import Testing

@testable import Browsing

@Suite("Ctrl-C and what is pasted")
struct InterruptTests {
  @Test("Ctrl-C stops a search that takes its time; what was found stays, the next Ctrl-C is as Esc")
  func stopsSearch() {
    let report = ReportBuilder(String(repeating: "salt and pepper ", count: 600_000) + "vinegar")
    var session = Session(report)
    _ = update(&session.state, .key(.character("/")))
    for letter in "vinegar".unicodeScalars { _ = update(&session.state, .key(.character(letter))) }
    #expect(session.state.hasWork)
    let effects = update(&session.state, .key(.control("c")))
    #expect(!session.state.hasWork && effects.isEmpty)
    #expect(session.message == "search stopped; what was found until now stays")
    _ = update(&session.state, .key(.control("c")))
    #expect(session.state.search == nil)
  }

  @Test("Then it stops the work in the background, and R goes on with it")
  func stopsWork() {
    var session = Session(Reports.harbours)
    session.state = BrowserState(sources: ["report.txt"], size: session.state.size)
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    session.send(.found(index: 0, Annotations(), progress: 0.42))
    session.press("R")
    #expect(session.message == "the work on this document goes on already; Ctrl-C stops it")
    session.press("^c")
    #expect(session.effects == [.stop(index: 0)])
    #expect(session.message == "stopped at 42%; what was found stays; R goes on")
    session.press("3")
    #expect(session.screen.contains { $0.contains("no quotes found before") })
    #expect(session.status.contains("stopped at 42%"))
    session.press("^c")
    #expect(session.effects.isEmpty)
    #expect(session.message == "nothing to lift; q quits")
    session.press("R")
    #expect(session.effects == [.goOn(index: 0)])
    session.send(.found(index: 0, Reports.harbours.annotations, progress: 1))
    session.press("^cR")
    #expect(session.message == "there is nothing to go on with")
  }

  @Test("It stops the reading of a stream; what was found in what had come stays when R reads on")
  func stopsReading() {
    var session = Session(Reports.harbours)
    session.state = BrowserState(sources: ["-"], streams: [0], size: session.state.size)
    _ = session.state.begin()
    session.send(.read(index: 0, Reports.harbours.document, isWhole: false))
    session.press("^c")
    #expect(session.effects == [.stopReading(index: 0)])
    #expect(session.message == "stopped reading; what has come stays; R reads on")
    session.send(.read(index: 0, Reports.harbours.document, isWhole: true))
    session.send(
      .found(index: 0, Reports.harbours.annotations, of: Reports.harbours.document.text, progress: 1))
    session.press("^c")
    #expect(session.effects.isEmpty)
    session.press("R")
    #expect(session.effects == [.goOn(index: 0)])
    session.send(.read(index: 0, Reports.harbours.document, isWhole: false))
    #expect(session.screen.contains { $0.contains("2 Speakers 6") })
    #expect(session.status.contains("reading"))
    session.press("^c")
    #expect(session.effects == [.stopReading(index: 0)])
  }

  @Test("With nothing to stop Ctrl-C leaves prompts, boxes and limits as Esc does")
  func leaves() {
    var session = Session(Reports.harbours)
    for entrance in ["/ab", "sab", "?", "L", "O", "m", "'"] {
      let before = session.screen
      session.press(entrance)
      #expect(session.screen != before)
      session.press("^c")
      #expect(session.screen == before, "after \(entrance)")
    }
    session.press("2⏎^c")
    #expect(session.limitedTo.isEmpty)
  }

  @Test("What is pasted goes into the prompt on one line, without what steers a terminal")
  func pastesIntoPrompts() {
    var session = Session(Reports.harbours)
    session.press("/")
    session.send(.paste("\u{1B}[31mPer\tLund,\r\nsaid\u{202E}\u{7}\n"))
    #expect(session.status.hasPrefix(" /[31mPer Lund, said "))
    session.press("⎋s")
    session.send(.paste("okafor\n"))
    #expect(session.screen.contains { $0.contains("> okafor") && $0.contains("1 of 6") })
  }

  @Test("Outside of prompts nothing of it is a key")
  func pastesNoKeys() {
    var session = Session(Reports.harbours)
    session.send(.paste("qGz"))
    #expect(session.effects.isEmpty)
    #expect(session.placeRow == 0)
    #expect(session.message?.hasPrefix("what is pasted is not taken for keys") == true)
  }
}
