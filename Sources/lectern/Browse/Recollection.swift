import Browsing
import Proceedings
import Terminal

/// What a session recalls of earlier ones and keeps for later ones; nothing where that is not wanted or not allowed.
struct Recollection {
  /// How long the reader's hands have to be still before what they did is kept, in case the session is cut off hard.
  private static let stillness = Duration.seconds(3)

  /// A document that was opened.
  private struct Opened {
    let index: Int
    /// What its file can be known by; nil for standard input.
    var hint: FileHint?
    /// Whether it was known from an earlier session.
    var isRecalled = false
  }

  private var memory: Memory?
  /// In the order in which they were opened; a list, which the first frame waits for less than for a dictionary.
  private var opened: [Opened] = []
  private var hasRecalledHabits = false
  private var hasProblem = false
  /// When to keep what the reader did; nil when they did nothing.
  private(set) var due: Moment?

  init(_ memory: Memory?) { self.memory = memory }

  // MARK: - Recalling

  /// The document at `index` is being opened: what is known of its file holds before anything of it has been read.
  mutating func open(_ source: BrowseSource, at index: Int, _ state: inout BrowserState) {
    switch source {
    case .sample: return
    case .stream: list(index, nil)
    case .file(let path):
      guard memory != nil, let hint = FileHint(path) else { return }
      list(index, hint)
      if let record = memory?.recall(hint) { resume(record, at: index, &state) }
    }
  }

  private mutating func list(_ index: Int, _ hint: FileHint?) {
    if let place = place(of: index) {
      opened[place].hint = hint
    } else {
      opened.append(Opened(index: index, hint: hint))
    }
  }

  private func place(of index: Int) -> Int? { opened.firstIndex { $0.index == index } }

  /// All of the document at `index` has been read: where it lay elsewhere before, it is known by its content.
  ///
  /// A reader who has begun to read it is left alone.
  mutating func read(_ document: Document, at index: Int, _ state: inout BrowserState) {
    guard let place = place(of: index), !opened[place].isRecalled, let content = document.source.sha256,
      state.isUntouched(documentAt: index), let record = memory?.recall(content: content)
    else { return }
    resume(record, at: index, &state)
  }

  private mutating func resume(_ record: DocumentRecord, at index: Int, _ state: inout BrowserState) {
    if let place = place(of: index) { opened[place].isRecalled = true }
    state.resume(record.kept, inDocumentAt: index)
    state.resume(Bookmarks(offsets: record.marks), inDocumentAt: index)
  }

  /// What was searched for earlier, and in which form words were copied, is recalled once the first frame has been shown.
  mutating func recallHabits(_ state: inout BrowserState) {
    guard !hasRecalledHabits, memory != nil else { return }
    hasRecalledHabits = true
    if let searches = memory?.searches() { state.recall(searches: searches) }
    if let form = memory?.copyForm() { state.recall(copyForm: form) }
  }

  // MARK: - Keeping

  /// The reader did something at `now`.
  mutating func note(_ now: Moment) {
    if memory != nil { due = now + Self.stillness }
  }

  /// Keeps what there is to keep; what to say if that fails for the first time.
  mutating func keep(_ state: BrowserState) -> String? {
    due = nil
    do throws(StateFolder.Problem) {
      let records = records(state)
      try memory?.keep(records, searches: state.searched, copyForm: state.copyForm)
      return nil
    } catch {
      defer { hasProblem = true }
      return hasProblem ? nil : "places are not kept: \(error.text)"
    }
  }

  private func records(_ state: BrowserState) -> [DocumentRecord] {
    opened.sorted { $0.index < $1.index }.compactMap { document in
      guard let kept = state.remembered(inDocumentAt: document.index) else { return nil }
      let content = state.contentHash(ofDocumentAt: document.index)
      guard content != nil || document.hint != nil else { return nil }
      let marks = state.bookmarks(inDocumentAt: document.index).offsets
      return DocumentRecord(content: content, file: document.hint, kept: kept, marks: marks)
    }
  }
}
