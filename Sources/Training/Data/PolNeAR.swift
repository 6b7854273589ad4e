import Evaluation
import Proceedings
import Reading

/// An article with the attributions that an annotator marked.
package struct AnnotatedArticle {
  /// The article's name, the same for each of its annotations.
  let name: String
  /// Who annotated it, as a number among the annotators.
  let annotator: Int
  /// Whether it is the first annotation of its article.
  let isFirst: Bool
  let document: Document
  let attributions: [GoldQuote]
  /// The byte offset of every scalar offset of the document's text.
  private let offsets: [Int]

  /// An annotation of `document`.
  package init(
    name: String, annotator: Int = 0, isFirst: Bool = true, document: Document, attributions: [GoldQuote]
  ) {
    self.name = name
    self.annotator = annotator
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
    var annotators: [Substring: Int] = [:]
    for file in try File.names("\(folder)/attributions") where file.hasSuffix(".ann") {
      let stem = file.dropLast(4)
      guard let cut = stem.lastIndex(of: "_") else { continue }
      let name = String(stem[..<cut])
      let annotator = stem[stem.index(after: cut)...]
      let document = try Reading.document(bytes: File.bytes("\(folder)/text/\(name).txt"), path: name)
      articles.append(
        AnnotatedArticle(
          name: name, annotator: annotators[annotator, default: annotators.count],
          isFirst: articles.last?.name != name, document: document,
          attributions: try Brat.quotes(File.bytes("\(folder)/attributions/\(file)"), file: file)))
      annotators[annotator] = articles[articles.count - 1].annotator
    }
    return articles
  }
}
