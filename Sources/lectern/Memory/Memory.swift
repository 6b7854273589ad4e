import Browsing

/// What is remembered of the reader from session to session.
struct Memory {
  /// What was last written, so that nothing is written twice.
  private var last: (documents: [DocumentRecord], searches: [String], copyForm: CitationForm) = (
    [], [], .plain
  )
  private let folder: StateFolder
  /// Files whose place came from the file of lectern 0.1: it would come again if nothing were known of them here.
  private var knownOfOld: Set<String> = []

  /// The memory of the user whose environment says where state is kept; nil without a home.
  init?(stateHome: String?, home: String?) {
    guard let folder = StateFolder(stateHome: stateHome, home: home) else { return nil }
    self.folder = folder
  }

  /// What is known of the file of `hint`, as long as it is as it was.
  mutating func recall(_ hint: FileHint) -> DocumentRecord? {
    if let record = DocumentsFile.record(of: hint, in: folder.read(DocumentsFile.name)) { return record }
    guard let place = PlacesFile.place(of: hint.path, in: folder.read(PlacesFile.name)) else { return nil }
    knownOfOld.insert(hint.path)
    var kept = Remembered()
    kept.place = place
    return DocumentRecord(content: nil, file: hint, kept: kept)
  }

  /// What is known of the document whose bytes have the SHA-256 `content`, wherever it lay.
  func recall(content: String) -> DocumentRecord? {
    DocumentsFile.record(of: content, in: folder.read(DocumentsFile.name))
  }

  /// What was searched for, the latest last.
  func searches() -> [String] { SearchesFile.queries(in: folder.read(SearchesFile.name)) }

  /// The form of copies that was chosen; nil when none was.
  mutating func copyForm() -> CitationForm? {
    let value = ChoicesFile.value(of: ChoicesFile.copyForm, in: folder.read(ChoicesFile.name))
    guard let form = value.flatMap(CitationForm.init) else { return nil }
    last.copyForm = form
    return form
  }

  /// Keeps `documents`, what was searched for in this session, the latest last, and the form of copies.
  mutating func keep(
    _ documents: [DocumentRecord], searches: [String], copyForm: CitationForm
  ) throws(StateFolder.Problem) {
    if documents != last.documents {
      // Where there is nothing to keep and nothing was kept, nothing is touched.
      let isNews = documents.contains(where: isToBeKept) || !folder.read(DocumentsFile.name).isEmpty
      if isNews {
        try folder.update(DocumentsFile.name) {
          DocumentsFile.merged(documents, into: $0, keeping: isToBeKept)
        }
      }
      last.documents = documents
    }
    if searches != last.searches {
      try folder.update(SearchesFile.name) { SearchesFile.merged(searches, into: $0) }
      last.searches = searches
    }
    if copyForm != last.copyForm {
      try folder.update(ChoicesFile.name) {
        ChoicesFile.merged(ChoicesFile.copyForm, copyForm.rawValue, into: $0)
      }
      last.copyForm = copyForm
    }
  }

  private func isToBeKept(_ record: DocumentRecord) -> Bool {
    record.isWorthKeeping || record.file.map { knownOfOld.contains($0.path) } ?? false
  }
}
