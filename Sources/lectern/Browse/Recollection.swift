import Browsing
import Proceedings
import Terminal

/// What a session recalls of earlier ones and keeps for later ones; nothing where that is not wanted or not allowed.
struct Recollection {
  /// How long the reader's hands have to be still before what they did is kept, in case the session is cut off hard.
  private static let stillness = Duration.seconds(3)

  private var memory: Memory?
  /// The documents that were opened, with what their files can be known by; nil for standard input.
  private var opened: [Int: FileHint?] = [:]
  private var recalled: Set<Int> = []
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
    case .stream: opened[index] = .some(nil)
    case .file(let path):
      guard memory != nil, let hint = FileHint(path) else { return }
      opened[index] = hint
      if let record = memory?.recall(hint) { resume(record, at: index, &state) }
    }
  }

  /// All of the document at `index` has been read: where it lay elsewhere before, it is known by its content.
  ///
  /// A reader who has begun to read it is left alone.
  mutating func read(_ document: Document, at index: Int, _ state: inout BrowserState) {
    guard opened[index] != nil, !recalled.contains(index), let content = document.source.sha256,
      state.isUntouched(documentAt: index), let record = memory?.recall(content: content)
    else { return }
    resume(record, at: index, &state)
  }

  private mutating func resume(_ record: DocumentRecord, at index: Int, _ state: inout BrowserState) {
    recalled.insert(index)
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
    opened.sorted { $0.key < $1.key }.compactMap { index, hint in
      guard let kept = state.remembered(inDocumentAt: index) else { return nil }
      let content = state.contentHash(ofDocumentAt: index)
      guard content != nil || hint != nil else { return nil }
      let marks = state.bookmarks(inDocumentAt: index).offsets
      return DocumentRecord(content: content, file: hint, kept: kept, marks: marks)
    }
  }
}
