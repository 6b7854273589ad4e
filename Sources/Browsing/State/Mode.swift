import Proceedings

/// What the keys go to.
enum Mode: Sendable {
  /// The pane with the focus.
  case panes
  /// A line that is being typed in.
  case prompt(Prompt)
  /// The speaker finder.
  case finder(Finder)
  /// The headings of the document.
  case outline(Outline)
  /// A file is there already: may it be replaced?
  case replace(ExportRequest)
  /// A mark is to be set or gone to: its letter comes next.
  case letter(LetterWish)
  /// The chart of the figures in one unit.
  case chart(Chart)
  /// Who speaks when.
  case timeline(Timeline)
  /// The help, with its first line in view.
  case help(top: Int)
  /// The list of the open documents, with the chosen one.
  case documents(chosen: Int)

  /// The room that a key is pressed in.
  func room(focus: Pane) -> Room {
    switch self {
    case .panes: Room(focus)
    case .prompt(let prompt): prompt.purpose == .export ? .export : .prompt
    case .replace: .replace
    case .finder: .finder
    case .outline: .outline
    case .letter: .letter
    case .chart: .chart
    case .timeline: .timeline
    case .help: .help
    case .documents: .documents
    }
  }
}

/// What the letter of a mark is asked for.
enum LetterWish: Hashable, Sendable {
  /// The place is marked with it.
  case set
  /// The reader goes to where it is.
  case go
}

/// A search, a limit or the name of a file while it is being typed.
struct Prompt: Sendable {
  enum Purpose: Hashable, Sendable {
    case search
    case limit
    case export
  }

  var purpose: Purpose
  var input = InputLine()
  /// Where the reader was, to go back to when the prompt is left.
  var origin: Jump
  /// The search that was on before.
  var earlierSearch: Search?
  /// The limit that was on before.
  var earlierLimit: RowLimit?
  /// How many queries back the reader has gone; nil in what is being typed now.
  var recalled: Int?
  /// What was typed before the reader went back.
  var draft = InputLine()
}

/// The speaker finder while it is open.
struct Finder: Sendable {
  var input = InputLine()
  /// The speakers that match, the best first.
  var matches: [Int32] = []
  /// How well each of them matches.
  var ranks: [Int32: Int] = [:]
  /// What the matches were found for.
  var query = ""
  /// The speakers to be looked at first, from the last one on: those that matched a shorter query.
  var candidates: [Int32] = []
  /// The first speaker that has neither been looked at nor is a candidate.
  var next = 0
  /// The chosen one of them.
  var chosen = 0
  /// The speakers added so far, in order; nil until the first one is added or taken off.
  var added: [Speaker.ID]?
}

/// A place that the reader can come back to.
struct Jump: Hashable, Sendable {
  var document: Int
  var focus: Pane
  var top: TextPlace
  var place: TextPlace
  var marks: [Span]
  /// The chosen items of the lists and their lines, in the order of `Pane.lists`.
  var chosen: [Anchor?]

  /// What was chosen in `pane`.
  func chosen(in pane: Pane) -> Anchor? {
    zip(Pane.lists, chosen).first { $0.0 == pane }?.1
  }
}
