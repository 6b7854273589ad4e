/// How a page ends: as its markup does, or cut off.
///
/// HTML's parser puts an end to whatever is open and never complains, so a half-loaded page is told by this alone.
struct HTMLEnding {
  /// Elements whose end may not be left out (HTML standard, 13.1.2.4).
  private static let closed: Set<String> = [
    "article", "aside", "blockquote", "center", "dl", "div", "main", "ol", "pre", "section", "table", "ul",
  ]
  /// Elements in which nothing but their own end is markup.
  private static let raw: Set<String> = ["script", "style", "textarea", "title", "xmp"]

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String: Int] = [:]
  private var hasDocument = false
  private var hasEnd = false

  /// What cuts the page in `bytes` off; nil where nothing does.
  static func problem(of bytes: [UInt8]) -> MarkupProblem? {
    var ending = HTMLEnding(bytes: bytes)
    return ending.place.map {
      MarkupProblem(problem: "breaks off within \($0)", advice: "get all of the file")
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Where the page is cut off.
  private var place: String? {
    mutating get {
      while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = start + 1
        if bytes.has("!--", at: index) {
          guard skip(past: "-->") else { return "a comment" }
        } else if let name = tagName() {
          guard skipAttributes() else { return "a tag" }
          if Self.raw.contains(name), !skip(to: "</" + name) { return "its <\(name)>" }
        }
      }
      guard hasDocument, !hasEnd else { return nil }
      return open.contains { $0.value > 0 } ? "its elements" : nil
    }
  }

  /// The name of the element that begins here, and what its beginning or end means; nil where no tag stands.
  private mutating func tagName() -> String? {
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    let start = isEnd ? index + 1 : index
    let letters = bytes[start...].prefix { $0.lowered.isLower || $0.isDigit }
    // A bare `<` is text; at the very end it is the first byte of a tag.
    guard let first = letters.first, !first.isDigit else { return start == bytes.count ? "" : nil }
    let name = String(decoding: letters.map(\.lowered), as: UTF8.self)
    index = letters.endIndex
    if ["html", "body"].contains(name) {
      if isEnd { hasEnd = true } else { hasDocument = true }
    }
    if Self.closed.contains(name) { open[name, default: 0] += isEnd ? -1 : 1 }
    return isEnd ? "" : name
  }

  /// Goes on behind the tag; false where it does not end.
  private mutating func skipAttributes() -> Bool {
    var quote: UInt8?
    var before: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return true
      } else if byte.isOne(of: "\"'"), before == UInt8(ascii: "=") {
        quote = byte
      }
      if byte > 0x20 { before = byte }
    }
    return false
  }

  private mutating func skip(past mark: StaticString) -> Bool {
    while index < bytes.count {
      if bytes.has(mark, at: index) {
        index += mark.utf8CodeUnitCount
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func skip(to end: String) -> Bool {
    let end = Array(end.utf8)
    while index + end.count <= bytes.count {
      if bytes[index] == end[0], bytes[index..<(index + end.count)].map(\.lowered) == end { return true }
      index += 1
    }
    index = bytes.count
    return false
  }
}
