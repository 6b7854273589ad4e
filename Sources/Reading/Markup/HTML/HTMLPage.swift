import Proceedings

/// What the head of a page says about it.
struct HTMLPage {
  /// The heading of the first rank.
  private(set) var heading: String?
  private var titles: [String: String] = [:]
  private var date: String?
  private var site: String?
  private var language: String?

  /// Takes note of an element.
  mutating func note(_ tag: MarkupTag) {
    switch tag.name {
    case "html": language = tag["lang"]
    case "meta":
      guard let key = (tag["property"] ?? tag["name"] ?? tag["itemprop"])?.lowercased(),
        let content = tag["content"]
      else { return }
      switch key {
      case "og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title": titles[key] = content
      case "og:site_name", "dc.publisher", "application-name": site = site ?? content
      case "article:published_time", "date", "dc.date", "dcterms.date", "dcterms.created", "pubdate",
        "publishdate",
        "datepublished", "citation_publication_date", "dc.date.issued", "dcterms.issued", "publication_date":
        date = date ?? Self.iso(content)
      default: break
      }
    case "time": date = date ?? tag["datetime"].flatMap(Self.iso)
    default: break
    }
  }

  /// Takes note of the words of a title, a heading or a description for machines.
  mutating func note(_ words: String, of name: String) {
    guard !words.isEmpty else { return }
    switch name {
    case "title": titles["title"] = titles["title"] ?? words
    case "h1": heading = heading ?? words
    case "script":
      guard let key = words.firstRange(of: "\"datePublished\"") else { return }
      let value = words[key.upperBound...].drop { ": \"".contains($0) }.prefix { $0 != "\"" }
      date = Self.iso(String(value)) ?? date
    default: break
    }
  }

  /// Takes what the file says before its HTML: `title: …` of a static site.
  mutating func note(frontMatter lines: [Substring]) {
    for line in lines {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].filter { $0 != "\"" }.description.trimmedOfSpace
      guard !value.isEmpty else { continue }
      switch line[..<colon] {
      case "title": titles["og:title"] = value
      case "date": date = Self.iso(value)
      case "lang", "language": language = value
      default: break
      }
    }
  }

  /// The metadata; the title of the window without the name of the site.
  var metadata: Metadata {
    let window = titles["title"].map(withoutSite)
    let title = ["og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title"].lazy.compactMap {
      titles[$0]
    }.first
    let shown = title.map(withoutSite) ?? heading ?? window
    return Metadata(
      title: shown, date: date ?? shown.flatMap(PlainDate.iso), publisher: site, language: language)
  }

  private func withoutSite(_ title: String) -> String {
    if let heading, title.hasPrefix(heading) { return heading }
    for mark in [" | ", " – ", " — ", " - ", " :: ", " · "] {
      guard let place = title.firstRange(of: mark) else { continue }
      let before = String(title[..<place.lowerBound])
      // The longer part is the title; sites have short names.
      if before.utf8.count > 15 { return before }
    }
    return title
  }

  private static func iso(_ words: String) -> String? {
    PlainDate.iso(words) ?? PlainDate.iso(String(words.prefix(10)))
  }
}
