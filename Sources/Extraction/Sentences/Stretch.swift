import Proceedings

/// A run of whole blocks that is analysed together: tokens and sentences over the document's text.
///
/// Analysis of a stretch looks at nothing outside it, so stretches can be worked through in any order and at the
/// same time; only the identity of speakers is followed from stretch to stretch.
struct Stretch: Sendable {
  /// The document's text.
  let text: DocumentText
  /// The document's blocks.
  let blocks: [Block]
  /// Which of the blocks the stretch is made of.
  let blockRange: Range<Int>
  /// The tokens of the blocks, in order.
  let tokens: [Token]
  /// The sentences, in order; every token belongs to one.
  let sentences: [Sentence]

  /// How many bytes a stretch has at least, unless the document ends: enough for nearly every report to be one.
  static let size = 32_768

  /// The stretch of `document` that begins with block number `first`.
  init(_ document: Document, from first: Int) {
    self.init(document, blocks: first..<Self.end(of: document.blocks, from: first))
  }

  /// The block after the stretch that begins with block number `first`.
  static func end(of blocks: [Block], from first: Int) -> Int {
    var last = first
    var bytes = 0
    while last < blocks.count, bytes < size {
      bytes += blocks[last].span.count
      last += 1
    }
    return last
  }

  /// The stretch of the given blocks of `document`.
  init(_ document: Document, blocks range: Range<Int>) {
    text = document.text
    blocks = document.blocks
    blockRange = range
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    for index in range {
      let start = tokens.count
      guard let span = SpokenText.span(of: document.blocks[index], in: document) else { continue }
      tokens += Tokenizer.tokens(of: document.text, in: span)
      sentences += SentenceSplitter.sentences(&tokens, start..<tokens.count, block: index)
    }
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The printed form of the token at `index`.
  func printed(_ index: Int) -> String { text.string(tokens[index].span) }

  /// The byte after the last block.
  var end: Int { blockRange.last.map { blocks[$0].span.end } ?? 0 }

  /// The text from the first to the last token of `range`.
  func printed(_ range: Range<Int>) -> String { text.string(span(range)) }

  /// The span from the first to the last token of `range`; empty at the first token's start for an empty range.
  func span(_ range: Range<Int>) -> Span {
    guard let last = range.last else {
      let start = range.lowerBound < tokens.count ? Int(tokens[range.lowerBound].start) : text.count
      return Span(start, start)
    }
    return Span(Int(tokens[range.lowerBound].start), Int(tokens[last].end))
  }

  /// Whether the token at `index` is `word` (given in lower case, ASCII), in any case; false outside the stretch.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount, token.first == word.utf8Start[0] else {
      return false
    }
    for offset in 0..<word.utf8CodeUnitCount {
      let byte = text.bytes[Int(token.start) + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != word.utf8Start[offset] { return false }
    }
    return true
  }

  /// Index of the sentence that holds the token at `index`.
  func sentence(ofToken index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
