import Proceedings

/// The digitised volumes of the Hansard of the United Kingdom: `member` and `membercontribution` within paragraphs.
struct HistoricHansardDialect: Dialect {
  let format = "hansard-uk"
  private(set) var metadata = Metadata()
  private var column: Locator?

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    switch tag.name {
    case "title": return .heading()
    case "section", "debates", "oralquestions", "writtenanswers", "group", "orders", "adjournment",
      "business":
      return tag.name == "debates" ? .inline : .division
    case "date":
      if let date = tag["format"] { metadata.date = metadata.date ?? date }
      return .note()
    // Whoever a paragraph names at its beginning says the rest of it.
    case "p": return parents.contains("division") || parents.contains("p") ? .paragraph : .turn(Floor())
    case "member": return .label
    case "memberconstituency": return .word(joinsNext: false)
    case "col": return .capture
    case "lb", "quote", "li", "tr", "caption": return tag.name == "lb" ? .lineBreak : .paragraph
    case "td", "th": return .cell
    case "division": return .note()
    case "image": return .skipped
    default: return .inline
    }
  }

  mutating func captured(_ name: String, _ words: String, in parents: [String]) {
    if name == "col" { column = .column(words) }
    if name == "title" { metadata.title = metadata.title ?? words }
  }

  mutating func place() -> Locator? {
    defer { column = nil }
    return column
  }
}
