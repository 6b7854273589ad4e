import Proceedings

/// What lectern found in a document, in the words of the gold text.
struct Findings {
  /// A quote: the words of its parts.
  struct Quote {
    let source: Set<Int>
    let cue: Set<Int>
    let content: Set<Int>
    let isDirect: Bool
    let speaker: Int?
  }

  /// A figure with the words that it covers.
  struct Figure {
    let words: Set<Int>
    let statistic: Statistic
  }

  let quotes: [Quote]
  let figures: [Figure]
  /// The names of the speakers.
  let names: [String]

  /// Nothing.
  static let none = Findings(quotes: [], figures: [], names: [])

  private init(quotes: [Quote], figures: [Figure], names: [String]) {
    self.quotes = quotes
    self.figures = figures
    self.names = names
  }

  /// The findings of `annotations` in `document`; nil where the document's text is not that of the gold.
  ///
  /// White space at either end may differ: readers drop it.
  init?(_ document: Document, _ annotations: Annotations, in text: ScoredText) {
    let own = Array(document.text.string.unicodeScalars)
    let gap = Self.opening(text.scalars) - Self.opening(own)
    guard Self.trimmed(own) == Self.trimmed(text.scalars) else { return nil }
    let index = ScalarIndex(document.text)
    func words(_ spans: [Span]) -> (Set<Int>, [ScalarSpan]) {
      let moved = spans.map { span in
        let scalars = index.scalars(span)
        return ScalarSpan(scalars.start + gap, scalars.end + gap)
      }
      return (text.words(touching: moved), moved)
    }
    names = annotations.speakers.map(\.name)
    quotes = annotations.quotes.map { quote in
      let (content, spans) = words(quote.content)
      return Quote(
        source: words(quote.source).0, cue: words(quote.cue).0, content: content,
        isDirect: text.hasQuotationMark(in: spans), speaker: quote.speaker?.index)
    }
    figures = annotations.statistics.map { Figure(words: words([$0.span]).0, statistic: $0) }
  }

  /// The findings that `gold` would be.
  init(_ gold: [GoldQuote], in text: ScoredText) {
    names = []
    figures = []
    quotes = gold.map { quote in
      Quote(
        source: text.words(touching: quote.source), cue: text.words(touching: quote.cue),
        content: text.words(touching: quote.content), isDirect: text.hasQuotationMark(in: quote.content),
        speaker: nil)
    }
  }

  /// The name of the speaker at `index`.
  func name(_ index: Int?) -> String? {
    index.flatMap { names.indices.contains($0) ? names[$0] : nil }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || (0x1C...0x1F).contains(scalar.value) || scalar == "\u{FEFF}"
  }

  private static func opening(_ scalars: [Unicode.Scalar]) -> Int { scalars.prefix(while: isBlank).count }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
