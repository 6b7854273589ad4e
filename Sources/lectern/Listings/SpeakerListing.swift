import Browsing
import Proceedings

/// Who speaks.
struct SpeakerListing: Listing {
  let columns = ["id", "name", "kind", "role", "affiliation", "quotes", "mentions"]

  func items(of found: AnnotatedDocument) -> [Int] { Array(found.annotations.speakers.indices) }

  func text(_ item: Int, of found: AnnotatedDocument) -> String {
    let speaker = found.annotations.speakers[item]
    let count = found.quoteCounts[item]
    let who = ([LookAlike.marked(speaker.name)] + speaker.details).joined(separator: ", ")
    return "\(who): \(count) \(count == 1 ? "quote" : "quotes")"
  }

  let name = "Speakers"

  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText] {
    let speaker = found.annotations.speakers[item]
    let count = found.quoteCounts[item]
    let who =
      (["**\(MarkdownText.escaped(LookAlike.marked(speaker.name)))**"]
      + speaker.details.map(MarkdownText.escaped))
      .joined(separator: ", ")
    return [DisplayText("- \(who): \(count) \(count == 1 ? "quote" : "quotes")")]
  }

  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    DocumentJSON.speaker(Speaker.ID(item), of: found, into: &writer)
    writer.member("quotes", found.quoteCounts[item])
  }

  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell] {
    let speaker = found.annotations.speakers[item]
    return [
      .text(Speaker.ID(item).description), .text(speaker.name), .text(speaker.kind.rawValue),
      .text(speaker.role),
      .text(speaker.affiliation), .number(Double(found.quoteCounts[item])),
      .number(Double(speaker.mentions.count)),
    ]
  }
}
