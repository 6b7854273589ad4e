import Proceedings

/// What is kept of the reader's way through a document from session to session.
public struct Remembered: Hashable, Sendable {
  /// Byte offset of the line that is being read.
  public var place = 0
  /// Byte offset of the line on top of the text; nil for the same.
  public var top: Int?
  /// The pane with the focus; nil for a document that was not the one being read last.
  public var pane: Pane?
  /// Whether that pane fills the screen.
  public var isZoomed = false
  /// The names of the speakers that quotes and figures are limited to.
  public var limit: [String] = []
  /// Byte offset of the passage of the row that is chosen in that pane, if it is Quotes or Statistics.
  public var row: Int?

  /// The start of a document, as it is opened for the first time.
  public init() {}

  /// Whether there is anything to be kept.
  public var isWorthKeeping: Bool {
    place > 0 || (top ?? 0) > 0 || !limit.isEmpty || row != nil || (pane ?? .text) != .text
  }
}

extension BrowserState {
  /// What is to be kept of the document at `index`; nil before anything of it has been read.
  public func remembered(inDocumentAt index: Int) -> Remembered? {
    guard documents.indices.contains(index), !documents[index].blocks.isEmpty else { return nil }
    let document = documents[index]
    var kept = Remembered()
    kept.place = document.view.place.offset
    if document.view.top.offset != kept.place { kept.top = document.view.top.offset }
    // What has not been found again yet is not forgotten.
    kept.limit =
      document.view.awaited.limit.isEmpty
      ? document.view.limit.compactMap { document.name(of: $0) } : document.view.awaited.limit
    guard index == current else { return kept }
    kept.pane = focus
    kept.isZoomed = isZoomed
    let chosen = document.view[focus].chosenItem.flatMap { document.passage(of: $0, in: focus)?.place.offset }
    kept.row = document.view.awaited.row ?? chosen
    return kept
  }

  /// The SHA-256 of the file that the document at `index` was read from; nil before all of it has been read.
  public func contentHash(ofDocumentAt index: Int) -> String? {
    documents.indices.contains(index) ? documents[index].source?.sha256 : nil
  }

  /// Whether the reader has not moved in the document at `index` since it was opened.
  public func isUntouched(documentAt index: Int) -> Bool {
    guard documents.indices.contains(index) else { return false }
    let view = documents[index].view
    return view.top == .start && view.place == .start && view.limit.isEmpty && view.bookmarks.offsets.isEmpty
      && view.awaited == AwaitedFindings()
      && (index != current || focus == .text && history.isEmpty)
  }

  /// Takes the reader to where an earlier session left the document at `index`, which need not have been read yet.
  ///
  /// Speakers and rows are found again as they turn up among what is found.
  public mutating func resume(_ kept: Remembered, inDocumentAt index: Int) {
    guard documents.indices.contains(index) else { return }
    documents[index].view.place = TextPlace(max(0, kept.place))
    documents[index].view.top = TextPlace(max(0, kept.top ?? kept.place))
    documents[index].view.awaited = AwaitedFindings(limit: kept.limit, row: nil)
    if index == current, let pane = kept.pane {
      focus = pane
      isZoomed = kept.isZoomed
      documents[index].view.awaited.row = kept.row
    }
    recallFindings(inDocumentAt: index)
  }

  /// Looks for what an earlier session left among what has been found by now.
  mutating func recallFindings(inDocumentAt index: Int) {
    let document = documents[index]
    let awaited = document.view.awaited
    guard awaited != AwaitedFindings() else { return }
    let isAll = document.progress == 1
    if !awaited.limit.isEmpty {
      let speakers = document.annotations.speakers
      let found = awaited.limit.compactMap { name in
        speakers.firstIndex { $0.name == name }.map { Speaker.ID($0) }
      }
      if found.count == awaited.limit.count || isAll {
        documents[index].view.awaited.limit = []
        if !found.isEmpty { setLimit(found, inDocumentAt: index) }
      }
    }
    guard documents[index].view.awaited.limit.isEmpty, let row = awaited.row, index == current else {
      return
    }
    chooseRow(at: row, isAll: isAll)
  }

  /// Chooses the row of the pane with the focus whose passage begins at a byte offset, once it is there.
  private mutating func chooseRow(at offset: Int, isAll: Bool) {
    let (document, pane) = (documents[current], focus)
    let rows = document.view[pane].rows
    let starts = (0..<rows.count).lazy.map { document.passage(of: rows[$0], in: pane)?.place.offset }
    // In the order of the text a row that is not reached yet need not be looked for.
    guard isAll || (starts.last ?? nil).map({ $0 >= offset }) ?? false else { return }
    documents[current].view.awaited.row = nil
    guard let position = starts.firstIndex(of: offset) else { return }
    documents[current].view[focus].chosen = position
    documents[current].view[focus].showsChosen = true
  }
}

/// What an earlier session left and has not turned up among what has been found yet.
struct AwaitedFindings: Hashable, Sendable {
  /// The names of the speakers to limit to.
  var limit: [String] = []
  /// The place of the row to choose.
  var row: Int?
}
