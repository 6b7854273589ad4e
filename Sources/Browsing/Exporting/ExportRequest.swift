import Proceedings

/// What is to be written to a file: a list as it is shown, or a whole document.
public struct ExportRequest: Hashable, Sendable {
  /// The document's place among those that are open.
  public var document: Int
  /// Whose list it is; for the Text pane the document itself.
  public var pane: Pane
  /// The rows of the list in their order, as indices into the annotations; empty for a document.
  public var items: [Int]
  /// The form of the file.
  public var format: ExportFormat
  /// The file as the reader named it.
  public var path: String
  /// Whether a file that is there already may be replaced.
  public var mayReplace: Bool

  /// A request.
  public init(
    document: Int, pane: Pane, items: [Int], format: ExportFormat, path: String, mayReplace: Bool
  ) {
    self.document = document
    self.pane = pane
    self.items = items
    self.format = format
    self.path = path
    self.mayReplace = mayReplace
  }
}

/// What came of a request.
public enum ExportOutcome: Hashable, Sendable {
  /// The file has been written, so many bytes.
  case written(bytes: Int)
  /// There is a file of that name, and it was not to be replaced.
  case exists
  /// It could not be written, and why: the end of a sentence that begins with the name.
  case failed(String)
}

extension BrowserState {
  /// The document at `index` with what was found in it, as far as both are known here; nil when nothing has been read.
  public func document(at index: Int) -> (document: Document, annotations: Annotations)? {
    guard documents.indices.contains(index), let source = documents[index].source else { return nil }
    let open = documents[index]
    let document = Document(
      source: source, metadata: open.metadata, text: open.text, blocks: open.blocks, turns: open.turns,
      signposts: open.signposts)
    return (document, open.annotations)
  }
}
