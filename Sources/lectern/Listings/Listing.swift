import Browsing
import Proceedings

/// A list that a command prints from each document: what its items are and how one looks in each format.
protocol Listing {
  /// The names of the columns in CSV, after the document's.
  var columns: [String] { get }

  /// The items of a document, as places in its annotations.
  func items(of found: AnnotatedDocument) -> [Int]

  /// The item for people, without an end of line.
  func text(_ item: Int, of found: AnnotatedDocument) -> String

  /// What the list is called in the heading of a Markdown file.
  var name: String { get }

  /// The heading over the items of a document in Markdown.
  func markdownHeading(of found: AnnotatedDocument) -> [DisplayText]

  /// The lines of the item in Markdown, as safe as `MarkdownText` makes them.
  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText]

  /// The item's members for JSON, after the document's path.
  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter)

  /// The item's cells for CSV, after the document's path.
  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell]
}

extension Listing {
  /// The name of the list and the title of the document.
  func markdownHeading(of found: AnnotatedDocument) -> [DisplayText] {
    let source = found.document.source.path
    return [DisplayText("# \(name): \(MarkdownText.escaped(found.document.metadata.title ?? source))")]
  }
}
