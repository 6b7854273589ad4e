import Proceedings

/// XML of which no more is known than its elements: every one that holds text begins a paragraph, but those of emphasis.
struct PlainXMLDialect: Dialect {
  let format = "xml"
  private(set) var metadata = Metadata()
  let looseKind = Block.Kind.paragraph

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    metadata.language = metadata.language ?? tag["lang"]
    let name = tag.name.lowercased()
    if Self.headings.contains(name) { return .heading(min(parents.count, 3) + (parents.count < 2 ? 0 : 1)) }
    if Self.hidden.contains(name) { return .skipped }
    return Self.emphasis.contains(name) ? .inline : .paragraph
  }

  private static let headings: Set<String> = [
    "title", "head", "heading", "h1", "h2", "h3", "h4", "subtitle", "headline",
  ]
  private static let hidden: Set<String> = ["script", "style", "binary", "svg", "math"]
  private static let emphasis: Set<String> = [
    "a", "b", "i", "u", "em", "strong", "emph", "emphasis", "hi", "span", "sub", "sup", "ref", "link", "xref",
    "bold",
    "italic", "term", "name", "date", "num", "code", "tt", "font", "small", "big", "abbr", "cite", "q",
  ]
}
