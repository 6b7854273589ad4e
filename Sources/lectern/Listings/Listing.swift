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

  /// The item's members for JSON, after the document's path.
  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter)

  /// The item's cells for CSV, after the document's path.
  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell]
}
