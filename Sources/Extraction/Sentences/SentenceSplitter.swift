import Proceedings

/// Cuts the tokens of one block into sentences.
///
/// A closing quotation mark belongs to the sentence before it; `“Why?” he asked.` is one sentence, because what
/// follows the mark goes on in lower case. Sentences glued together without a space are cut apart.
struct SentenceSplitter {
  /// The sentences of `range` of `tokens`, all in block number `block`.
  static func sentences(_ tokens: inout [Token], _ range: Range<Int>, block: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      guard let after = end(tokens, index, range.upperBound) else {
        index += 1
        continue
      }
      sentences.append(Sentence(tokens: start..<after, block: block))
      start = after
      index = after
    }
    if start < range.upperBound { sentences.append(Sentence(tokens: start..<range.upperBound, block: block)) }
    for sentence in sentences { tokens[sentence.tokens.lowerBound].shape.insert(.sentenceStart) }
    return sentences
  }

  /// The index after the sentence that ends with the token at `index`, if one does.
  private static func end(_ tokens: [Token], _ index: Int, _ limit: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .terminator || token.shape.contains(.dotted), !isHonourable(tokens, index) else {
      return nil
    }
    var after = index + 1
    while after < limit, closes(tokens[after]), !tokens[after].shape.contains(.spaceBefore) { after += 1 }
    guard after < limit else { return after }
    let next = tokens[after]
    if token.kind == .terminator { return opens(next) ? after : nil }
    // An abbreviation ends a sentence only before a word that hardly ever follows it inside a name: `in the U.S. The …`
    let isTitle = token.classes.contains(.abbreviation) || token.end - token.start == 2
    return !isTitle && next.shape.contains(.capitalised) && next.classes.contains(.sentenceOpener)
      ? after : nil
  }

  /// Whether the stop at `index` is that of `the hon. Member`, as parliaments write it.
  ///
  /// Only in lower case: the weights were learned from texts in which a capital `Hon` is a word like others.
  private static func isHonourable(_ tokens: [Token], _ index: Int) -> Bool {
    guard index > 0, !tokens[index].shape.contains(.spaceBefore) else { return false }
    return tokens[index - 1].entry == honourable && !tokens[index - 1].shape.contains(.capitalised)
  }

  private static let honourable = Lexicon.shared.entryID("hon")

  private static func closes(_ token: Token) -> Bool {
    token.kind == .quotationMark && !token.shape.contains(.openingMark) || token.first == UInt8(ascii: ")")
      || token.first == UInt8(ascii: "]")
  }

  private static func opens(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.shape.contains(.capitalised) || token.first >= 0x80
    case .number, .quotationMark, .symbol: true
    case .terminator: false
    case .punctuation: token.shape.contains(.spaceBefore) && token.first != UInt8(ascii: ",")
    }
  }
}
