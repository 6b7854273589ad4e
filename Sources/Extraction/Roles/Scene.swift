import Proceedings

/// A stretch with all that the learned steps read from: grammar and quotations.
package struct Scene: Sendable {
  /// The tokens and sentences.
  let stretch: Stretch
  /// Parts of speech and trees.
  package let syntax: Syntax
  /// The outermost quotations, in text order.
  let quotations: [Quotation]
  /// The quotation that each token stands in; `-1` outside.
  let quotationOfToken: [Int32]
  /// The sentence that each token stands in.
  let sentenceOfToken: [Int32]

  /// Reads `stretch` with `grammar`.
  init(_ stretch: Stretch, _ grammar: Grammar) {
    self.stretch = stretch
    syntax = Syntax(stretch, grammar)
    quotations = QuotationFinder.quotations(in: stretch)
    var quotationOfToken = [Int32](repeating: -1, count: stretch.tokens.count)
    for (index, quotation) in quotations.enumerated() {
      for token in quotation.tokens { quotationOfToken[token] = Int32(index) }
    }
    self.quotationOfToken = quotationOfToken
    var sentenceOfToken: [Int32] = []
    sentenceOfToken.reserveCapacity(stretch.tokens.count)
    for (index, sentence) in stretch.sentences.enumerated() {
      for _ in sentence.tokens { sentenceOfToken.append(Int32(index)) }
    }
    self.sentenceOfToken = sentenceOfToken
  }

  /// The scenes of `document`, one a stretch, in order.
  package static func scenes(of document: Document, _ grammar: Grammar) -> [Scene] {
    var scenes: [Scene] = []
    var block = 0
    while block < document.blocks.count {
      let stretch = Stretch(document, from: block)
      block = stretch.blockRange.upperBound
      scenes.append(Scene(stretch, grammar))
    }
    return scenes
  }

  /// Where the token at `index` stands in the document's text.
  package func span(_ index: Int) -> Span { stretch.tokens[index].span }

  /// Whether the token at `index` is a word or a number.
  package func isWord(_ index: Int) -> Bool {
    stretch.tokens[index].kind == .word || stretch.tokens[index].kind == .number
  }

  /// How many tokens there are.
  package var count: Int { stretch.tokens.count }

  func form(_ index: Int) -> UInt64 { index >= 0 && index < count ? syntax.words[index].form : 1 }
  func tag(_ index: Int) -> UInt64 { index >= 0 && index < count ? UInt64(syntax.tags[index].rawValue) : 31 }

  /// The form without the ending of a verb or plural: brings `say`, `says` and `saying` together, crudely.
  func stem(_ index: Int) -> UInt64 {
    guard index >= 0, index < count else { return 1 }
    return syntax.words[index].stem
  }

  func quotation(_ index: Int) -> Int { index >= 0 && index < count ? Int(quotationOfToken[index]) : -1 }
}
