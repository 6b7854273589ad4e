import Browsing
import Proceedings

/// Prints a list of each document in turn, in one format.
struct ListPrinter {
  private let listing: any Listing
  private let format: ExportFormat
  private let namesDocuments: Bool
  private let output: any DataSink
  private var hasPrinted = false

  /// Prints to `output`; text tells whose the items are when there is more than one document.
  init(_ listing: any Listing, _ format: ExportFormat, namesDocuments: Bool, to output: any DataSink) {
    self.listing = listing
    self.format = format
    self.namesDocuments = namesDocuments
    self.output = output
  }

  /// What comes before the first document.
  func begin() {
    switch format {
    case .text, .markdown: break
    case .json: output.write(data: "[".utf8)
    case .csv: output.write(data: CSVRow.line((["document"] + listing.columns).map { .text($0) }).utf8)
    }
  }

  /// The items of one document: those of the listing, or the chosen ones in their order.
  mutating func add(_ found: AnnotatedDocument, items chosen: [Int]? = nil) {
    let items = chosen ?? listing.items(of: found)
    let path = found.document.source.path
    if format == .markdown { addHeading(found) }
    if format == .text, namesDocuments {
      if hasPrinted { output.writeEmptyLine() }
      output.write(line: DisplayText("\(path):"))
      hasPrinted = true
    }
    for item in items where !output.isBroken {
      switch format {
      case .text: output.write(line: DisplayText(listing.text(item, of: found)))
      case .markdown:
        for line in listing.markdown(item, of: found) { output.write(line: line) }
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

  /// In Markdown every document has its heading.
  private mutating func addHeading(_ found: AnnotatedDocument) {
    if hasPrinted { output.writeEmptyLine() }
    hasPrinted = true
    for line in listing.markdownHeading(of: found) { output.write(line: line) }
    output.writeEmptyLine()
  }

  /// What comes after the last document.
  func end() {
    if format == .json { output.write(data: (hasPrinted ? "\n]\n" : "]\n").utf8) }
  }
}
