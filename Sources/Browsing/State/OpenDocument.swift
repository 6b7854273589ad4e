import Proceedings

/// A document as far as it has been read, what was found in it, and where the reader stands in it.
struct OpenDocument: Sendable {
  /// How far reading has come.
  enum Stage: Hashable, Sendable {
    /// Not asked for yet.
    case closed
    /// Asked for, nothing there yet.
    case opening
    /// The first part is there.
    case partly
    /// All of it is there.
    case whole
    /// It could not be read.
    case failed(DisplayText)
  }

  /// The name as the reader gave it.
  let name: String
  var stage = Stage.closed
  /// Where it came from and how it was read; nil before that.
  var source: Source?
  var metadata = Metadata()
  var text = DocumentText("")
  var blocks: [Block] = []
  var numbers = ParagraphNumbers([])
  /// Who has the floor when; empty for texts that are no records.
  var turns: [Turn] = []
  /// Where pages, columns or times begin.
  var signposts: [Signpost] = []
  /// The headings, as indices into `blocks`.
  var headings: [Int] = []
  var findings = Findings()
  /// How much of the text has been worked through, from 0 to 1; nil before any of it has.
  var progress: Double?
  /// Whether the reader has stopped the work in the background.
  var isStopped = false
  /// Whether the reader has stopped the reading of a stream, which may have more to come.
  var isCut = false
  var view = DocumentView()

  /// Whether it comes through a pipe, for as long as its writer takes.
  let isStream: Bool

  init(name: String, isStream: Bool = false) {
    self.name = name
    self.isStream = isStream
  }

  /// What was found.
  var annotations: Annotations { findings.annotations }

  /// What is known of all of it at once.
  var index: AnnotationIndex { findings.index }

  /// Whether more may still be found.
  var isGrowing: Bool { !isStopped && !isWorkedThrough }

  /// Whether more of a stream may come.
  var isComing: Bool { isStream && (stage == .opening || stage == .partly) && !isCut }

  /// Whether everything has been found that there is to find.
  var isWorkedThrough: Bool {
    switch stage {
    case .failed: true
    case .closed, .opening, .partly: false
    case .whole: progress.map { $0 >= 1 } ?? false
    }
  }

  /// What the document is called: its title, else the last part of its path.
  var title: DisplayText {
    if let title = metadata.title, !title.isEmpty { return DisplayText(title) }
    guard name != "-" else { return "standard input" }
    return DisplayText(name.split(separator: "/").last.map(String.init) ?? name)
  }

  /// What is to be said of the format: nothing of plain text in UTF-8.
  var formatNote: String? {
    guard let source else { return nil }
    let parts = [
      source.format == "text" ? nil : source.format, source.encoding == "UTF-8" ? nil : source.encoding,
    ]
    let said = parts.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// The page at a width.
  func page(width: Int) -> Page { Page(bytes: text.bytes, blocks: blocks, width: width) }

  /// The name of a speaker.
  func name(of speaker: Speaker.ID?) -> String? { annotations.speaker(speaker)?.name }
}

extension OpenDocument {
  /// Takes in what has been read.
  mutating func take(_ document: Document) {
    progress = nil
    source = document.source
    metadata = document.metadata
    text = document.text
    blocks = document.blocks
    numbers = ParagraphNumbers(document.blocks)
    turns = document.turns
    signposts = document.signposts
    headings = blocks.indices.filter { if case .heading = blocks[$0].kind { true } else { false } }
  }
}

/// Where the reader stands in a document, and how its panes are arranged.
struct DocumentView: Sendable {
  /// The line at the top of the text pane.
  var top = TextPlace.start
  /// The line that is being read: where the last jump went, moved on with the text.
  var place = TextPlace.start
  /// A move that waits for the rest of the text.
  var awaitedMove: AwaitedMove?
  /// What an earlier session left and has not been found again yet.
  var awaited = AwaitedFindings()
  /// The passage that the last jump went to.
  var marks: [Span] = []
  /// The speakers that quotes and statistics are limited to; none for no limit.
  var limit: [Speaker.ID] = []
  /// The places that the reader has marked.
  var bookmarks = Bookmarks()
  /// What quotes are limited to by what the text calls them.
  var acts = ActLimit.all
  var speakers = ListState()
  var quotes = ListState()
  var statistics = ListState()

  /// The list of a pane; the text has none, so asking for it gives an empty one that cannot be changed.
  subscript(pane: Pane) -> ListState {
    get {
      switch pane {
      case .text: ListState()
      case .speakers: speakers
      case .quotes: quotes
      case .statistics: statistics
      }
    }
    set {
      switch pane {
      case .text: break
      case .speakers: speakers = newValue
      case .quotes: quotes = newValue
      case .statistics: statistics = newValue
      }
    }
  }
}
