import Browsing
import Proceedings

/// The figures that were given, by whom.
struct StatisticListing: Listing {
  let speaker: SpeakerFilter

  let columns = [
    "id", "text", "value", "upper", "qualifier", "unit", "kind", "speaker", "name", "quote", "start", "end",
    "turn", "locator",
  ]

  func items(of found: AnnotatedDocument) -> [Int] {
    let passes = speaker.passes(in: found)
    return found.annotations.statistics.indices.filter { passes(found.annotations.statistics[$0].speaker) }
  }

  func text(_ item: Int, of found: AnnotatedDocument) -> String {
    let statistic = found.annotations.statistics[item]
    let value = [Self.amount(statistic), statistic.unit].compactMap(\.self).joined(separator: " ")
    let who = found.shownName(statistic.speaker).map { " (\($0))" } ?? ""
    return "\(found.text(statistic.span)): \(value)\(who)"
  }

  let name = "Figures"

  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText] {
    let statistic = found.annotations.statistics[item]
    let value = [Self.amount(statistic), statistic.unit].compactMap(\.self).joined(separator: " ")
    let who = found.shownName(statistic.speaker).map { " (**\(MarkdownText.escaped($0))**)" } ?? ""
    return [
      DisplayText(
        "- \(MarkdownText.escaped(found.text(statistic.span))): \(MarkdownText.escaped(value))\(who)")
    ]
  }

  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    let statistic = found.annotations.statistics[item]
    DocumentJSON.statistic(item, of: found, into: &writer)
    writer.member("name", found.name(statistic.speaker))
    writer.key("text")
    writer.value(statistic.span, of: found.document.text)
  }

  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell] {
    let statistic = found.annotations.statistics[item]
    let span = found.scalars(statistic.span)
    return [
      .text("n\(item + 1)"), .text(found.text(statistic.span)), .number(statistic.value),
      .number(statistic.upper),
      .text(statistic.qualifier.rawValue), .text(statistic.unit), .text(statistic.kind.rawValue),
      .text(statistic.speaker?.description), .text(found.name(statistic.speaker)),
      .text(statistic.quote?.description),
      .number(Double(span.start)), .number(Double(span.end)),
      .number(found.turn(statistic.span).map(Double.init)), .text(found.locator(statistic.span)),
    ]
  }

  private static func amount(_ statistic: Statistic) -> String {
    let value = NumberText.of(statistic.value)
    let upper = statistic.upper.map { "-" + NumberText.of($0) } ?? ""
    switch statistic.qualifier {
    case .exact, .range: return value + upper
    case .about: return "~\(value)\(upper)"
    case .moreThan: return ">\(value)\(upper)"
    case .atLeast, .indefinite: return ">=\(value)\(upper)"
    case .lessThan: return "<\(value)\(upper)"
    case .atMost: return "<=\(value)\(upper)"
    }
  }
}
