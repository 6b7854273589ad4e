import Extraction
import Proceedings
import Reading

/// An article with the attributions that an annotator marked.
struct AnnotatedArticle {
  struct Attribution {
    var source: [Span] = []
    var cue: [Span] = []
    var content: [Span] = []
  }

  let name: String
  /// Whether it is the first annotation of its article.
  let isFirst: Bool
  let document: Document
  let attributions: [Attribution]
}

/// Reads PolNeAR's articles and brat standoff files (Newell, Margolin and Ruths, LREC 2018).
enum PolNeAR {
  /// Every annotation of every article below `folder`.
  static func articles(_ folder: String) throws -> [AnnotatedArticle] {
    var articles: [AnnotatedArticle] = []
    for file in try File.names("\(folder)/attributions") where file.hasSuffix(".ann") {
      let stem = String(file.dropLast(4))
      guard let cut = stem.lastIndex(of: "_") else { continue }
      let name = String(stem[..<cut])
      let bytes = try File.bytes("\(folder)/text/\(name).txt")
      let document = try Reading.document(bytes: bytes, path: name)
      let offsets = byteOffsets(document.text)
      let attributions = parse(try File.lines("\(folder)/attributions/\(file)"), offsets)
      articles.append(
        AnnotatedArticle(
          name: name, isFirst: articles.last?.name != name, document: document, attributions: attributions))
    }
    return articles
  }

  private static func parse(_ lines: [Substring], _ offsets: [Int]) -> [AnnotatedArticle.Attribution] {
    var spans: [Substring: [Span]] = [:]
    var attributions: [AnnotatedArticle.Attribution] = []
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 1 else { continue }
      let words = fields[1].split(separator: " ", maxSplits: 1)
      if fields[0].hasPrefix("T"), words.count == 2 {
        spans[fields[0]] = words[1].split(separator: ";").compactMap { pair in
          let ends = pair.split(separator: " ").compactMap { Int($0) }
          guard ends.count == 2, ends.allSatisfy(offsets.indices.contains) else { return nil }
          return Span(offsets[ends[0]], offsets[ends[1]])
        }
      } else if fields[0].hasPrefix("E") {
        var attribution = AnnotatedArticle.Attribution()
        for role in fields[1].split(separator: " ").dropFirst() {
          let parts = role.split(separator: ":")
          guard parts.count == 2, let found = spans[parts[1]] else { continue }
          if parts[0].hasPrefix("Source") { attribution.source += found }
          if parts[0].hasPrefix("Cue") { attribution.cue += found }
          if parts[0].hasPrefix("Content") { attribution.content += found }
        }
        attributions.append(attribution)
      }
    }
    return attributions
  }

  /// The byte offset of every scalar offset of `text`.
  private static func byteOffsets(_ text: DocumentText) -> [Int] {
    var offsets: [Int] = []
    for (offset, byte) in text.bytes.enumerated() where byte & 0xC0 != 0x80 { offsets.append(offset) }
    return offsets + [text.count]
  }
}
