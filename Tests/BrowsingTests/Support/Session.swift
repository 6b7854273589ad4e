import Browsing
import Proceedings
import Testing

@testable import Browsing

/// A browser in use: keys go in, facts come out.
struct Session {
  var state: BrowserState
  /// What the world was asked for since the last keys.
  private(set) var effects: [Effect] = []

  /// A browser with whole documents, each with everything that was found in it.
  init(
    _ reports: ReportBuilder..., columns: Int = 80, rows: Int = 24, options: BrowserOptions = BrowserOptions()
  ) {
    state = BrowserState(
      sources: reports.map(\.document.source.path), size: Size(columns: columns, rows: rows), options: options
    )
    _ = state.begin()
    for (index, report) in reports.enumerated() {
      send(.read(index: index, report.document, isWhole: true))
      send(.found(index: index, report.annotations, of: report.document.text, progress: 1))
    }
  }

  mutating func send(_ event: Event) {
    effects = update(&state, event)
    settle()
  }

  /// Gives the browser the time it asks for.
  private mutating func settle() {
    var rounds = 0
    while let tick = effects.firstIndex(of: .tick), rounds < 10_000 {
      effects.remove(at: tick)
      effects += update(&state, .tick)
      rounds += 1
    }
  }

  /// Presses keys: characters as they are, the others by sign or name in angle brackets.
  ///
  /// `⏎` Enter, `⎋` Esc, `⇥` Tab, `⇤` Shift-Tab, `⌫` Backspace, `↑ ↓ ← →`, `⇞ ⇟` pages, `⇱ ⇲` Home and End, `^x` Control.
  mutating func press(_ keys: String) {
    var asked: [Effect] = []
    var isControl = false
    for scalar in keys.unicodeScalars {
      if scalar == "^", !isControl {
        isControl = true
        continue
      }
      let key: Key = isControl ? .control(scalar) : Self.signs[scalar] ?? .character(scalar)
      isControl = false
      send(.key(key))
      asked += effects
    }
    effects = asked.filter { if case .pause = $0 { false } else { true } }
  }

  private static let signs: [Unicode.Scalar: Key] = [
    "⏎": .enter, "⎋": .escape, "⇥": .tab, "⇤": .backTab, "⌫": .backspace, "⌦": .delete, "↑": .up, "↓": .down,
    "←": .left, "→": .right, "⇞": .pageUp, "⇟": .pageDown, "⇱": .home, "⇲": .end,
  ]

  // MARK: - Facts

  var frame: Frame { render(state) }
  var document: OpenDocument { state.documents[state.current] }
  var focus: Pane { state.focus }
  var message: String? { state.message?.text.string }

  /// The rows of the screen as text.
  var screen: [String] { FrameText.rows(of: frame) }

  /// The line on top.
  var title: String { screen[0] }

  /// The line at the bottom.
  var status: String { screen[screen.count - 1] }

  /// The text that the pane shows on its lines.
  var lines: [String] {
    state.textView.lines(from: document.view.top).map { document.text.string($0.span) }
  }

  /// The line that is being read.
  var placeLine: String {
    let view = state.textView
    return view.line(at: view.settled(document.view.position).place).map { document.text.string($0.span) }
      ?? ""
  }

  /// The row of the pane that the line being read stands on.
  var placeRow: Int? {
    let view = state.textView
    return view.row(of: document.view.place, in: view.lines(from: document.view.top))
  }

  /// What the last jump marked.
  var marked: [String] { document.view.marks.map { document.text.string($0) } }

  /// The chosen item of a list.
  func chosen(_ pane: Pane) -> Int? { document.view[pane].chosenItem }

  /// The name of the chosen speaker.
  var chosenSpeaker: String? { chosen(.speakers).map { document.annotations.speakers[$0].name } }

  /// The line of its pane that the chosen row stands on.
  func chosenLine(_ pane: Pane) -> Int? {
    let shape = state.layout.shape(pane)
    let list = document.view[pane]
    return ListView(list, shape, document).line(of: list.chosen, list.rows, shape, document)
  }

  /// How many rows a list shows.
  func count(_ pane: Pane) -> Int { document.view[pane].rows.count }

  /// The items that a list shows.
  func items(_ pane: Pane) -> [Int] { document.view[pane].rows.items.map { Int($0) } }

  /// The names of the speakers that is limited to.
  var limitedTo: [String] { document.view.limit.compactMap { document.name(of: $0) } }
}
