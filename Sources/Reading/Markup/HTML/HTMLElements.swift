/// What elements of HTML are by their names, and what their classes and ids hint at.
enum HTMLElements {
  /// Elements of which nothing is shown.
  static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "svg", "canvas", "iframe", "object", "embed", "video", "audio",
    "map",
    "button", "input", "select", "textarea", "label", "fieldset", "nav", "footer", "menu", "dialog", "head",
    "math",
    "figure", "picture", "datalist", "progress",
  ]

  /// Elements that begin a line of their own.
  static let blocks: Set<String> = [
    "p", "div", "li", "dd", "dt", "blockquote", "pre", "tr", "section", "article", "main", "address",
    "figcaption",
    "caption", "ul", "ol", "dl", "table", "tbody", "thead", "tfoot", "body", "header", "aside", "center",
    "details",
    "summary", "hr", "form", "hgroup",
  ]

  /// Elements that hold running text.
  static let paragraphs: Set<String> = [
    "p", "li", "dd", "dt", "blockquote", "pre", "td", "th", "div", "section", "article",
  ]

  /// Elements by which a name at the beginning of a paragraph is set off.
  static let marks: Set<String> = [
    "cite", "b", "strong", "em", "i", "u", "span", "a", "font", "samp", "code", "abbr",
  ]

  /// The level of a heading; nil for other elements.
  static func level(_ name: String) -> Int? {
    let bytes = Array(name.utf8)
    guard bytes.count == 2, bytes[0] == UInt8(ascii: "h"), (0x31...0x36).contains(bytes[1]) else {
      return nil
    }
    return Int(bytes[1] - 0x30)
  }

  /// Whether the words of a class, an id or a role say that an element is about the page and not its matter.
  static func isAside(_ words: String) -> Bool {
    words.lowercased().split { !$0.isLetter }.contains { asides.contains(String($0)) }
  }

  /// The words of a class, an id or a role that mark a speaker, or a part of what is said of one.
  static func speakerHints(_ words: String) -> Set<String> {
    guard !words.isEmpty else { return [] }
    return speakerWords.intersection(words.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private static let speakerWords: Set<String> = [
    "speaker", "name", "position", "role", "party", "constituency", "office", "title", "timestamp", "time",
    "date",
  ]

  private static let asides: Set<String> = [
    "nav", "navbar", "navigation", "menu", "menus", "sidebar", "footer", "related", "recommended",
    "recommendations",
    "share", "sharing", "social", "comments", "respond", "disqus", "cookie", "cookies", "consent", "gdpr",
    "newsletter",
    "subscribe", "subscription", "signup", "promo", "promoted", "teaser", "teasers", "breadcrumb",
    "breadcrumbs",
    "pagination", "pager", "advert", "advertisement", "ads", "ad", "banner", "popup", "modal", "overlay",
    "widget",
    "widgets", "skip", "toolbar", "tags", "tagcloud", "hidden", "masthead", "contentinfo", "complementary",
    "search",
    "trending", "popular", "login", "dropdown", "meta", "byline", "metadata", "toc", "print", "donate",
    "donation",
    "outbrain", "taboola", "sr", "visually", "screenreader", "offcanvas", "carousel", "copyright", "subnav",
  ]
}
