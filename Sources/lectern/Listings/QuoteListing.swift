import Browsing
import Proceedings

/// What was said, by whom.
struct QuoteListing: Listing {
  let speaker: SpeakerFilter
  /// Only quotes of this kind; nil for all.
  let kind: Quote.Kind?

  let columns = [
    "id", "speaker", "name", "kind", "verb", "source", "cue", "content", "start", "end", "confidence",
  ]

  func items(of found: AnnotatedDocument) -> [Int] {
    let passes = speaker.passes(in: found)
    return found.annotations.quotes.indices.filter {
      let quote = found.annotations.quotes[$0]
      return passes(quote.speaker) && (kind == nil || quote.kind == kind)
    }
  }

  func text(_ item: Int, of found: AnnotatedDocument) -> String {
    let quote = found.annotations.quotes[item]
    return
      "\(found.name(quote.speaker) ?? "(unknown)"): \(found.text(quote.content)) [\(quote.kind.rawValue)]"
  }

  let name = "Quotes"

  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText] {
    let quote = found.annotations.quotes[item]
    let name = found.name(quote.speaker).map { "**\(MarkdownText.escaped($0))**" } ?? "not named"
    return [
      DisplayText("> \(MarkdownText.escaped(found.text(quote.content)))"), ">",
      DisplayText("> — \(name), \(quote.kind.rawValue)"), "",
    ]
  }

  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    let quote = found.annotations.quotes[item]
    DocumentJSON.quote(Quote.ID(item), of: found, into: &writer)
    writer.member("name", found.name(quote.speaker))
    writer.member("text", quote.content.map(found.document.text.string).joined(separator: " … "))
  }

  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell] {
    let quote = found.annotations.quotes[item]
    let content = found.scalars(quote.content)
    return [
      .text(Quote.ID(item).description), .text(quote.speaker?.description), .text(found.name(quote.speaker)),
      .text(quote.kind.rawValue), .text(quote.verb), .text(found.text(quote.source)),
      .text(found.text(quote.cue)),
      .text(found.text(quote.content)), .number(content.first.map { Double($0.start) }),
      .number(content.last.map { Double($0.end) }), .number(quote.confidence),
    ]
  }
}
