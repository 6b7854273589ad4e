import Browsing
import Proceedings

/// The formats of lists.
enum ListFormat: String {
  case text, json, csv
}

/// Prints a list of each document in turn, in one format.
struct ListPrinter {
  private let listing: any Listing
  private let format: ListFormat
  private let namesDocuments: Bool
  private let output: Output
  private var hasPrinted = false

  /// Prints to `output`; text tells whose the items are when there is more than one document.
  init(_ listing: any Listing, _ format: ListFormat, namesDocuments: Bool, to output: Output) {
    self.listing = listing
    self.format = format
    self.namesDocuments = namesDocuments
    self.output = output
  }

  /// What comes before the first document.
  func begin() {
    switch format {
    case .text: break
    case .json: output.write(data: "[".utf8)
    case .csv: output.write(data: CSVRow.line((["document"] + listing.columns).map { .text($0) }).utf8)
    }
  }

  /// The items of one document.
  mutating func add(_ found: AnnotatedDocument) {
    let items = listing.items(of: found)
    let path = found.document.source.path
    if format == .text, namesDocuments {
      if hasPrinted { output.writeEmptyLine() }
      output.write(line: DisplayText("\(path):"))
      hasPrinted = true
    }
    for item in items where !output.isBroken {
      switch format {
      case .text: output.write(line: DisplayText(listing.text(item, of: found)))
      case .csv: output.write(data: CSVRow.line([.text(path)] + listing.cells(item, of: found)).utf8)
      case .json:
        var writer = JSONWriter()
        writer.object { writer in
          writer.member("document", path)
          listing.members(item, of: found, into: &writer)
        }
        output.write(data: (hasPrinted ? ",\n" : "\n").utf8)
        output.write(data: writer.bytes)
        hasPrinted = true
      }
    }
  }

  /// What comes after the last document.
  func end() {
    if format == .json { output.write(data: (hasPrinted ? "\n]\n" : "]\n").utf8) }
  }
}
