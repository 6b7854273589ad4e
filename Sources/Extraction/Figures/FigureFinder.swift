import Proceedings

/// Finds the quantities that a stretch states, in text order.
enum FigureFinder {
  /// The figures of `stretch`; speaker and quote are not yet known.
  static func figures(in stretch: Stretch) -> [Statistic] {
    var figures: [Statistic] = []
    for sentence in stretch.sentences {
      if case .note = stretch.blocks[sentence.block].kind { continue }
      let text = FigureText(stretch: stretch, range: sentence.tokens)
      var reader: FigureReader?
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        let token = stretch.tokens[index]
        guard token.kind == .number || !token.classes.isDisjoint(with: Self.starts) || isFold(token, stretch)
        else {
          index += 1
          continue
        }
        var current = reader ?? FigureReader(text)
        let next = current.read(at: index)
        figures += current.take()
        reader = current
        index = max(index + 1, next)
      }
    }
    return figures
  }

  private static let starts: WordClasses = NumberReader.starts.union(.multiplier)

  /// `threefold`: the only figures that no list holds.
  private static func isFold(_ token: Token, _ stretch: Stretch) -> Bool {
    guard token.kind == .word, token.entry == Lexicon.none, token.end - token.start > 6 else { return false }
    let bytes = stretch.text.bytes
    let end = Int(token.end)
    return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "l")
      && bytes[end - 3] == UInt8(ascii: "o") && bytes[end - 4] == UInt8(ascii: "f")
  }
}
