import Proceedings
import Testing

@testable import Browsing

@Suite("Documents")
struct DocumentsTests {
  @Test("The first document is asked for at the beginning, the others when they are shown")
  func opensWhenShown() {
    var state = BrowserState(sources: ["a.txt", "b.txt", "c.txt"], size: Size(columns: 80, rows: 24))
    #expect(state.begin() == [.open(index: 0)])
    #expect(FrameText.rows(of: render(state)).contains { $0.contains("reading a.txt…") })
    #expect(update(&state, .key("]")) == [.open(index: 1)])
    #expect(update(&state, .key("[")).isEmpty)
    #expect(update(&state, .key("]")).isEmpty)
    #expect(update(&state, .key("]")) == [.open(index: 2)])
    #expect(update(&state, .key("]")).isEmpty)
    #expect(state.message?.text.string == "the last of 3 documents")
  }

  @Test("Each document keeps its place, its limit and its chosen rows")
  func keepsPlaces() {
    var session = Session(Reports.harbours, Reports.record)
    session.press("7j2j⏎")
    let lines = session.lines
    session.press("]")
    #expect(session.title.contains("2/2 Lakes Commission"))
    #expect(session.limitedTo.isEmpty)
    session.press("[")
    #expect(session.lines == lines)
    #expect(session.limitedTo == ["Per Lund"])
  }

  @Test("Coming back from a jump goes to the document that one came from")
  func comesBackAcrossDocuments() {
    var session = Session(Reports.harbours, Reports.record)
    session.press("]⌫")
    #expect(session.title.contains("1/2"))
  }

  @Test("With one document there is no next one, and that is said")
  func saysWhenAlone() {
    var session = Session(Reports.record)
    session.press("]")
    #expect(session.message == "only one document is open")
    #expect(!session.title.contains("1/1"))
  }

  @Test("L lists the documents; Enter reads one, Esc does not")
  func listsDocuments() {
    var session = Session(Reports.harbours, Reports.record, TextMovingTests.plain)
    session.press("L")
    #expect(session.screen.contains { $0.contains("Documents 3") })
    #expect(
      session.screen.contains { $0.contains("2 Lakes Commission, 41st meeting") && $0.contains("5 quotes") })
    session.press("jj⏎")
    #expect(session.title.contains("3/3 report.txt"))
    session.press("Lg⎋")
    #expect(session.title.contains("3/3"))
    session.press("Lk⏎")
    #expect(session.title.contains("2/3"))
  }

  @Test("A document that cannot be read says why, in its pane and in the status line")
  func failsWithReason() {
    var session = Session(Reports.harbours, Reports.record)
    var state = BrowserState(sources: ["a.txt", "gone\u{1B}[2J.txt"], size: Size(columns: 80, rows: 24))
    _ = state.begin()
    _ = update(&state, .failed(index: 0, message: "a.txt: permission denied\u{202E}"))
    session.state = state
    #expect(session.status.contains("a.txt: permission denied<U+202E>"))
    session.press("j")
    #expect(session.message == "a.txt: permission denied<U+202E>")
    session.press("L")
    #expect(session.screen.contains { $0.contains("gone^[[2J.txt") && $0.contains("not read yet") })
    #expect(session.screen.contains { $0.contains("could not be read") })
  }

  /// A browser that has the first 20 of 40 paragraphs so far.
  private func partlyRead() -> (session: Session, whole: ReportBuilder) {
    let report = TextMovingTests.plain
    var first = report.document
    first.blocks = Array(first.blocks.prefix(20))
    first.text = DocumentText(report.document.text.string(Span(0, first.blocks[19].span.end)))
    var session = Session(report)
    session.state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    session.send(.read(index: 0, first, isWhole: false))
    return (session, report)
  }

  @Test("Whoever asks for the end of a text that is still being read comes to the end of all of it")
  func awaitsEnd() {
    var (session, report) = partlyRead()
    session.press("G")
    #expect(session.lines.last == "Paragraph number 20.")
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.lines.last == "Paragraph number 40.")
    session.press("⌫")
    #expect(session.lines.first == "Paragraph number 1.", "the way back is as long as it was")
  }

  @Test("Half of a text that is still being read is half of all of it")
  func awaitsHalf() {
    var (session, report) = partlyRead()
    session.press("50%")
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.lines.first == "Paragraph number 21.")
  }

  @Test("Whoever has moved on from the end so far stays there")
  func movesOnMeanwhile() {
    var (session, report) = partlyRead()
    session.press("Gk")
    let lines = session.lines
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.lines == lines)
  }

  @Test("When the whole document takes the place of its first part, the place stays")
  func keepsPlaceWhenWhole() {
    var (session, report) = partlyRead()
    #expect(session.status.contains("reading"))
    session.press("12j")
    let lines = session.lines
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.lines == lines)
    session.send(.found(index: 0, report.annotations, progress: 1))
    #expect(session.lines == lines)
    session.press("G")
    #expect(session.lines.last == "Paragraph number 40.")
  }

  @Test("A place kept from an earlier session is gone to as soon as its text is there")
  func resumes() {
    let report = TextMovingTests.plain
    var session = Session(report)
    session.state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    var kept = Remembered()
    kept.place = report.document.blocks[9].span.start
    session.state.resume(kept, inDocumentAt: 0)
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.lines.first == "Paragraph number 10.")
    session.press("jj")
    #expect(session.state.remembered(inDocumentAt: 0)?.place == report.document.blocks[10].span.start)
    #expect(session.state.remembered(inDocumentAt: 7) == nil)
  }

  @Test("While a first part has been worked through, fewer findings of the whole do not take them away")
  func keepsFindings() {
    let report = Reports.harbours
    var session = Session(report)
    session.state = BrowserState(sources: ["report.txt"], size: Size(columns: 80, rows: 24))
    var part = report.annotations
    part.quotes = Array(part.quotes.prefix(8))
    var less = report.annotations
    less.quotes = Array(less.quotes.prefix(3))
    session.send(.read(index: 0, report.document, isWhole: false))
    session.send(.found(index: 0, part, progress: 1))
    session.send(.read(index: 0, report.document, isWhole: true))
    session.send(.found(index: 0, less, progress: 0.2))
    #expect(session.count(.quotes) == 8)
    #expect(session.status.contains("reading 20%"))
    session.send(.found(index: 0, report.annotations, progress: 1))
    #expect(session.count(.quotes) == 15)
  }

  @Test("A document read again is worked through again; the place stays")
  func readsAgain() {
    let report = Reports.harbours
    var session = Session(report)
    session.press("2⏎1")
    session.send(.pause)
    session.press("5j")
    let lines = session.lines
    session.send(.read(index: 0, report.document, isWhole: true))
    #expect(session.count(.quotes) == 0)
    #expect(session.limitedTo.isEmpty)
    #expect(session.lines == lines)
  }

  @Test("An empty document, and none at all, leave a screen that says so")
  func showsEmptyDocuments() {
    var state = BrowserState(sources: ["empty.txt"], size: Size(columns: 80, rows: 24))
    let empty = Document(
      source: Source(path: "empty.txt", format: "text"), text: DocumentText(""), blocks: [])
    _ = update(&state, .read(index: 0, empty, isWhole: true))
    _ = update(&state, .found(index: 0, Annotations(), progress: 1))
    #expect(FrameText.rows(of: render(state)).contains { $0.contains("empty.txt holds no text") })
    for key in "jGg}{%nN/&soy[]Lz 50%".unicodeScalars { _ = update(&state, .key(.character(key))) }
    var none = BrowserState(sources: [], size: Size(columns: 80, rows: 24))
    #expect(none.begin().isEmpty)
    #expect(FrameText.rows(of: render(none)).contains { $0.contains("no document was given") })
  }

  @Test("Events for documents that do not exist change nothing")
  func ignoresStrangers() {
    var session = Session(Reports.record)
    let before = session.screen
    session.send(.read(index: 9, Reports.harbours.document, isWhole: true))
    session.send(.found(index: -1, Annotations(), progress: 1))
    session.send(.failed(index: 4, message: "no"))
    #expect(session.screen == before)
  }

  @Test("A notice stays until the next key")
  func showsNotice() {
    var session = Session(Reports.record)
    session.send(.notice("read as Windows-1252"))
    #expect(session.status.hasPrefix(" read as Windows-1252"))
    session.send(.found(index: 0, Reports.record.annotations, progress: 1))
    session.send(.resize(Size(columns: 90, rows: 30)))
    #expect(session.status.hasPrefix(" read as Windows-1252"))
    session.press("j")
    #expect(!session.status.contains("Windows"))
  }
}

@Suite("A directory") struct DirectoryTests {
  @Test("It opens with the list of its documents")
  func lists() {
    var state = BrowserState(
      sources: ["d/a.txt", "d/b.txt"], size: Size(columns: 80, rows: 24),
      options: BrowserOptions(listsDocuments: true))
    #expect(state.begin() == [.open(index: 0)])
    let screen = FrameText.rows(of: render(state))
    #expect(screen.contains { $0.contains("Documents 2") })
    #expect(screen.contains { $0.contains("▸1 a.txt") } && screen.contains { $0.contains("2 b.txt") })
    _ = update(&state, .key("j"))
    #expect(update(&state, .key(.enter)) == [.open(index: 1)])
    var single = BrowserState(
      sources: ["d/a.txt"], size: Size(columns: 80, rows: 24), options: BrowserOptions(listsDocuments: true))
    _ = single.begin()
    #expect(!FrameText.rows(of: render(single)).contains { $0.contains("Documents") })
  }
}
