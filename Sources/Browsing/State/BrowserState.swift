import Proceedings

/// Everything that the front end knows: a value that `update` changes and `render` shows.
public struct BrowserState: Sendable {
  /// The size of the screen.
  public internal(set) var size: Size
  /// How the browser was started.
  public let options: BrowserOptions

  var documents: [OpenDocument]
  /// The document that is shown.
  var current = 0
  var focus = Pane.text
  var isZoomed = false
  var mode = Mode.panes
  var search: Search?
  /// The form in which words are copied.
  public internal(set) var copyForm = CitationForm.plain
  /// The name of the last export.
  var exportDraft: ExportDraft?
  /// What was searched for in this session, the latest last.
  public internal(set) var searched: [String] = []
  /// What was searched for in earlier sessions.
  private var searchedBefore: [String] = []
  /// Where the reader came from, the latest last.
  var history: [Jump] = []
  /// Whether the text is following the moves in a list; the place before the first of them is remembered.
  var isFollowing = false
  var count: CountInput?
  var message: Message?
  /// Whether a tick has been asked for and has not come yet.
  var isTickAsked = false

  /// A browser for documents of these names, nothing of which has been read yet.
  ///
  /// `begin` asks for the first of them.
  ///
  /// Those in `streams` come through a pipe: the reader may stop the reading of them.
  public init(
    sources: [String], streams: Set<Int> = [], size: Size, options: BrowserOptions = BrowserOptions()
  ) {
    self.size = size
    self.options = options
    documents = sources.enumerated().map {
      OpenDocument(name: $1, isStream: streams.contains($0))
    }
    if documents.isEmpty {
      var none = OpenDocument(name: "")
      none.stage = .failed("no document was given")
      documents = [none]
    }
  }

  /// Which key does what.
  var keys: KeyTable { options.keys }

  /// Asks for the first document.
  public mutating func begin() -> [Effect] {
    if options.listsDocuments, documents.count > 1 { mode = .documents(chosen: 0) }
    return openCurrent()
  }

  /// What was found in the document at `index` as far as it is known here.
  public func findings(inDocumentAt index: Int) -> Findings? {
    documents.indices.contains(index) ? documents[index].findings : nil
  }

  /// What was searched for in this session, and before it in earlier ones, the latest last.
  var queries: [String] { searchedBefore.filter { !searched.contains($0) } + searched }

  /// Takes over what was searched for in earlier sessions, the latest last.
  public mutating func recall(searches: [String]) { searchedBefore = searches }

  /// Takes over the form of copies that was chosen in an earlier session.
  public mutating func recall(copyForm form: CitationForm) { copyForm = form }
}

/// A number typed before a key.
///
/// The digits 1 to 4 are the keys of the panes as well: such a digit goes to its pane at once. Only when more digits
/// follow without a pause does it turn out to have begun a number, which then belongs to the pane that one came from.
struct CountInput: Hashable, Sendable {
  /// The number so far.
  var value: Int
  /// How many digits it has.
  var digits: Int
  /// The pane that it was begun in.
  var origin: Pane
  /// Whether all its digits may have meant panes.
  var mayMeanPanes: Bool

  /// No move is longer.
  static let limit = 99_999

  /// The number, unless it is nought or a single digit that went to a pane.
  var number: Int? { value == 0 || (mayMeanPanes && digits == 1) ? nil : value }
}

/// Something said to the reader, until the next key.
struct Message: Hashable, Sendable {
  var text: DisplayText
  var isError: Bool
}
