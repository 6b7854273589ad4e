import Proceedings

/// One sentence as the steps of figure finding see it: nothing outside it is there.
///
/// A class, so that every step can hold it for one reference count.
final class FigureText: Sendable {
  /// The stretch that the sentence stands in.
  let stretch: Stretch
  /// The sentence's tokens.
  let range: Range<Int>
  /// The words that extraction knows.
  let lexicon = Lexicon.shared

  /// The sentence of `stretch` with the tokens `range`.
  init(stretch: Stretch, range: Range<Int>) {
    self.stretch = stretch
    self.range = range
  }

  /// The token at `index`; nil outside the sentence.
  subscript(index: Int) -> Token? { range.contains(index) ? stretch.tokens[index] : nil }

  /// Whether the token at `index` is `word` (given in lower case, ASCII), in any case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    range.contains(index) && stretch.isWord(index, word)
  }

  /// Whether the token at `index` is one of `words`.
  func isWord(_ index: Int, among words: [StaticString]) -> Bool {
    range.contains(index) && words.contains { stretch.isWord(index, $0) }
  }

  /// Whether the lexicon lists the token at `index` in one of `classes`.
  func has(_ index: Int, _ classes: WordClasses) -> Bool {
    range.contains(index) && !stretch.tokens[index].classes.isDisjoint(with: classes)
  }

  /// What the list of `classes` says of the token at `index`.
  func reading(_ index: Int, _ classes: WordClasses) -> Lexicon.Reading? {
    guard let token = self[index], !token.classes.isDisjoint(with: classes) else { return nil }
    return lexicon.reading(token.entry, classes)
  }

  /// The number that the list of `classes` gives for the token at `index`.
  func number(_ index: Int, _ classes: WordClasses) -> Double? {
    reading(index, classes)?.values.first.flatMap { Double($0) }
  }

  /// Whether the token at `index` follows the one before it without white space.
  func isJoined(_ index: Int) -> Bool {
    guard index > range.lowerBound, let token = self[index] else { return false }
    return !token.shape.contains(.spaceBefore)
  }

  /// Whether the token at `index` is a hyphen or dash that joins two words without white space.
  func isJoint(_ index: Int) -> Bool { isDash(index) && isJoined(index) && isJoined(index + 1) }

  /// Whether the token at `index` is a hyphen that joins two words without white space.
  func isHyphen(_ index: Int) -> Bool {
    guard isJoint(index) else { return false }
    let bytes = bytes(index)
    // U+2010 and U+2011 are hyphens; what follows them in Unicode are dashes.
    return bytes.count == 1 || bytes.elementsEqual([0xE2, 0x80, 0x90])
      || bytes.elementsEqual([0xE2, 0x80, 0x91])
  }

  /// Whether the token at `index` is a hyphen or a dash.
  func isDash(_ index: Int) -> Bool {
    guard let token = self[index], token.kind == .punctuation else { return false }
    return token.first == UInt8(ascii: "-") || token.first == 0xE2
  }

  /// Whether the token at `index` is the ASCII mark `mark`.
  func isMark(_ index: Int, _ mark: Character) -> Bool {
    guard let token = self[index], token.kind != .word, token.kind != .number else { return false }
    return token.end - token.start == 1 && token.first == mark.asciiValue
  }

  /// Whether the token at `index` is a word with a capital that its place at the sentence's start does not explain.
  func isCapitalised(_ index: Int) -> Bool {
    guard let token = self[index], token.kind == .word, index > range.lowerBound else { return false }
    return token.shape.contains(.capitalised)
  }

  /// The bytes of the token at `index`; empty outside the sentence.
  func bytes(_ index: Int) -> ArraySlice<UInt8> {
    guard let token = self[index] else { return [] }
    return stretch.text.bytes[Int(token.start)..<Int(token.end)]
  }

  /// Whether some list gives the token at `index` the part `role` beside numbers.
  func has(_ index: Int, role: String) -> Bool {
    reading(index, .figureContext)?.values.contains(role) ?? false
  }

  /// Whether a word of the part `role` stands within `distance` tokens of `tokens`.
  func isNear(_ tokens: Range<Int>, within distance: Int, role: String) -> Bool {
    let low = max(range.lowerBound, tokens.lowerBound - distance)
    let high = min(range.upperBound, tokens.upperBound + distance)
    return (low..<high).contains { !tokens.contains($0) && has($0, role: role) }
  }

  /// Whether the words around the token at `index` are written with capitals, as in titles.
  ///
  /// Looks at a window, so that a sentence of any length costs the same.
  func isTitleCase(around index: Int) -> Bool {
    let low = max(range.lowerBound, index - 8)
    let high = min(range.upperBound, index + 9)
    var capitals = 0
    var others = 0
    for other in low..<high where other != index {
      guard let token = self[other], token.kind == .word, token.end - token.start > 3 else { continue }
      if token.shape.contains(.capitalised) { capitals += 1 } else { others += 1 }
    }
    return capitals > 2 && capitals > others * 3
  }
}
