import Evaluation
import Proceedings
import Reading

/// An article with the attributions that an annotator marked.
package struct AnnotatedArticle {
  /// The article's name, the same for each of its annotations.
  let name: String
  /// Whether it is the first annotation of its article.
  let isFirst: Bool
  let document: Document
  let attributions: [GoldQuote]
  /// The byte offset of every scalar offset of the document's text.
  private let offsets: [Int]

  /// An annotation of `document`.
  package init(
    name: String, isFirst: Bool = true, document: Document, attributions: [GoldQuote]
  ) {
    self.name = name
    self.isFirst = isFirst
    self.document = document
    self.attributions = attributions
    let bytes = document.text.bytes
    offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
  }

  /// `span` in bytes; nil where the text does not reach so far.
  func bytes(_ span: ScalarSpan) -> Span? {
    guard offsets.indices.contains(span.start), offsets.indices.contains(span.end) else { return nil }
    return Span(offsets[span.start], offsets[span.end])
  }
}

/// Reads PolNeAR's articles and brat standoff files (Newell, Margolin and Ruths, LREC 2018).
package enum PolNeAR {
  /// Every annotation of every article below `folder`, by the names of the articles.
  static func articles(_ folder: String) throws -> [AnnotatedArticle] {
    var articles: [AnnotatedArticle] = []
    for file in try File.names("\(folder)/attributions") where file.hasSuffix(".ann") {
      let stem = file.dropLast(4)
      guard let cut = stem.lastIndex(of: "_") else { continue }
      let name = String(stem[..<cut])
      let document = try Reading.document(bytes: File.bytes("\(folder)/text/\(name).txt"), path: name)
      articles.append(
        AnnotatedArticle(
          name: name, isFirst: articles.last?.name != name, document: document,
          attributions: try Brat.quotes(File.bytes("\(folder)/attributions/\(file)"), file: file)))
    }
    return articles
  }
}
