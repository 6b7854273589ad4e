import Proceedings

/// The grammar of a stretch: for each token its part of speech, its head and its relation to it.
package struct Syntax: Sendable {
  /// The forms of the tokens.
  package private(set) var words: [WordForm] = []
  /// The parts of speech.
  package private(set) var tags: [WordTag] = []
  /// The index of each token's head among the stretch's tokens; `-1` for the head of a sentence.
  package private(set) var heads: [Int] = []
  /// How each token depends on its head.
  package private(set) var relations: [Relation] = []
  /// For each token the relations of its dependents, a bit each.
  package private(set) var dependents: [UInt64] = []

  /// Sentences longer than this are parsed in pieces: what runs on so long is a list, or not prose at all.
  private static let longest = 160

  /// No grammar yet, only the forms of the tokens of `stretch`.
  init(_ stretch: Stretch) {
    let count = stretch.tokens.count
    words.reserveCapacity(count)
    stretch.text.bytes.withUnsafeBufferPointer { bytes in
      for token in stretch.tokens { words.append(WordForm(bytes[Int(token.start)..<Int(token.end)])) }
    }
    tags = Array(repeating: .none, count: count)
    heads = Array(repeating: -1, count: count)
    relations = Array(repeating: .none, count: count)
    dependents = Array(repeating: 0, count: count)
  }

  /// Analyses `sentences`.
  mutating func analyse(_ sentences: [Sentence], _ grammar: Grammar) {
    let pieces = sentences.flatMap { sentence in
      stride(from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound, by: Self.longest).map {
        $0..<min($0 + Self.longest, sentence.tokens.upperBound)
      }
    }
    let found = grammar.analyse(pieces.map { Array(words[$0]) })
    for (range, found) in zip(pieces, found) { take(found, for: range) }
  }

  private mutating func take(_ found: Grammar.Found, for range: Range<Int>) {
    for (place, index) in range.enumerated() {
      tags[index] = found.tags[place]
      relations[index] = found.tree.relations[place]
      guard found.tree.heads[place] < range.count else { continue }
      heads[index] = range.lowerBound + found.tree.heads[place]
      dependents[heads[index]] |= 1 << UInt64(found.tree.relations[place].rawValue)
    }
  }

  /// Whether a dependent of the token at `index` has `relation`.
  func has(_ relation: Relation, at index: Int) -> Bool {
    dependents[index] & (1 << UInt64(relation.rawValue)) != 0
  }
}
