import Browsing
import Proceedings

/// What was said, by whom.
struct QuoteListing: Listing {
  let speaker: SpeakerFilter
  /// Only quotes of this kind; nil for all.
  let kind: Quote.Kind?
  /// Only what the text calls one of these; empty for all.
  var acts: Set<Quote.Act> = []

  let columns = [
    "id", "speaker", "name", "kind", "act", "verb", "source", "cue", "content", "start", "end", "confidence",
    "turn", "locator",
  ]

  func items(of found: AnnotatedDocument) -> [Int] {
    let passes = speaker.passes(in: found)
    return found.annotations.quotes.indices.filter {
      let quote = found.annotations.quotes[$0]
      return passes(quote.speaker) && (kind == nil || quote.kind == kind)
        && (acts.isEmpty || quote.act.map(acts.contains) ?? false)
    }
  }

  func text(_ item: Int, of found: AnnotatedDocument) -> String {
    let quote = found.annotations.quotes[item]
    let name = found.shownName(quote.speaker) ?? "(unknown)"
    let act = quote.act.flatMap { $0 == .statement ? nil : ", " + $0.rawValue } ?? ""
    return "\(name)\(quote.uncertainty): \(found.text(quote.content)) [\(quote.kind.rawValue)\(act)]"
  }

  let name = "Quotes"

  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText] {
    let quote = found.annotations.quotes[item]
    let name = found.shownName(quote.speaker).map { "**\(MarkdownText.escaped($0))**" } ?? "not named"
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
      .text(quote.kind.rawValue), .text(quote.act?.rawValue), .text(quote.verb),
      .text(found.text(quote.source)),
      .text(found.text(quote.cue)),
      .text(found.text(quote.content)), .number(content.first.map { Double($0.start) }),
      .number(content.last.map { Double($0.end) }), .number(quote.confidence),
      .number(found.turn(quote.content.first).map(Double.init)), .text(found.locator(quote.content.first)),
    ]
  }
}

extension Quote {
  /// What follows the speaker's name in text for people: a question mark where the attribution is uncertain.
  var uncertainty: String { isUncertain ? "?" : "" }
}
