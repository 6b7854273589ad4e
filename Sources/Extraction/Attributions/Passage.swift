/// A stretch with all that attribution is read from: parts of speech, noun phrases, quotations.
struct Passage: Sendable {
  let stretch: Stretch
  /// The part of speech of each token.
  let parts: [PartOfSpeech]
  let phrases: NounPhrases
  /// The outermost quotations, in text order.
  let quotations: [Quotation]
  private let quotationOfToken: [Int32]

  /// Reads `stretch`.
  init(_ stretch: Stretch) {
    self.stretch = stretch
    parts = ParticipleRepair.repaired(PartOfSpeechTagger.parts(in: stretch), in: stretch)
    phrases = NounPhrases(stretch, parts)
    quotations = QuotationFinder.quotations(in: stretch)
    var quotationOfToken = [Int32](repeating: -1, count: stretch.tokens.count)
    for (index, quotation) in quotations.enumerated() {
      for token in quotation.tokens { quotationOfToken[token] = Int32(index) }
    }
    self.quotationOfToken = quotationOfToken
  }

  /// The part of speech at `index`; a stop outside the stretch.
  func part(_ index: Int) -> PartOfSpeech { parts.indices.contains(index) ? parts[index] : .stop }

  /// The number of the quotation that holds the token at `index`; nil outside quotations.
  func quotation(at index: Int) -> Int? {
    guard quotationOfToken.indices.contains(index), quotationOfToken[index] >= 0 else { return nil }
    return Int(quotationOfToken[index])
  }

  /// Whether the token at `index` opens a quotation.
  func opensQuotation(_ index: Int) -> Bool {
    quotation(at: index).map { quotations[$0].tokens.lowerBound == index } ?? false
  }

  /// Whether the token at `index` is the last of a quotation.
  func closesQuotation(_ index: Int) -> Bool {
    quotation(at: index).map { quotations[$0].tokens.upperBound == index + 1 } ?? false
  }

  /// Whether the lexicon puts the token at `index` into one of `classes`.
  func has(_ index: Int, _ classes: WordClasses) -> Bool {
    stretch.tokens.indices.contains(index) && !stretch.tokens[index].classes.isDisjoint(with: classes)
  }

  /// Whether the token at `index` is one of `words`, in any case.
  func isOne(_ index: Int, of words: [StaticString]) -> Bool {
    words.contains { stretch.isWord(index, $0) }
  }

  /// Whether the token is a form of be.
  func isBe(_ index: Int) -> Bool {
    isOne(index, of: ["is", "was", "be", "are", "were", "been", "being", "'s", "’s", "’re", "'re", "am"])
  }

  /// Whether the token is a form of have.
  func isHave(_ index: Int) -> Bool {
    isOne(index, of: ["has", "had", "have", "having", "’ve", "'ve", "’s", "'s", "’d", "'d"])
  }
}
