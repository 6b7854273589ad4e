import Browsing
import Proceedings

/// What is written for an export: what the commands print of the same, of the chosen rows in their order.
enum ExportedBytes {
  static func of(_ request: ExportRequest, from found: AnnotatedDocument) -> [UInt8] {
    switch request.pane {
    case .text: document(found, request.format)
    case .speakers: list(SpeakerListing(), request, found)
    case .quotes: list(QuoteListing(speaker: SpeakerFilter(nil), kind: nil), request, found)
    case .statistics: list(StatisticListing(speaker: SpeakerFilter(nil)), request, found)
    }
  }

  private static func document(_ found: AnnotatedDocument, _ format: ExportFormat) -> [UInt8] {
    let buffer = DataBuffer()
    switch format {
    case .text: PlainText.write(found, to: buffer)
    case .json: DocumentJSON.write(found, to: buffer)
    case .csv: print(PassageListing(), format, found, items: nil, to: buffer)
    case .markdown:
      let items = Array(PlainText.body(of: found.document).indices)
      print(PassageListing(), format, found, items: items, to: buffer)
    }
    return buffer.bytes
  }

  private static func list(
    _ listing: any Listing, _ request: ExportRequest, _ found: AnnotatedDocument
  ) -> [UInt8] {
    let buffer = DataBuffer()
    print(listing, request.format, found, items: request.items, to: buffer)
    return buffer.bytes
  }

  private static func print(
    _ listing: any Listing, _ format: ExportFormat, _ found: AnnotatedDocument, items: [Int]?,
    to buffer: DataBuffer
  ) {
    var printer = ListPrinter(listing, format, namesDocuments: false, to: buffer)
    printer.begin()
    printer.add(found, items: items)
    printer.end()
  }
}
