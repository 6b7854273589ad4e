import Proceedings

/// Finds the quantities that a stretch states, in text order.
enum FigureFinder {
  /// The figures of `stretch`; speaker and quote are not yet known.
  static func figures(in stretch: Stretch) -> [Statistic] {
    var figures: [Statistic] = []
    for sentence in stretch.sentences {
      if case .note = stretch.blocks[sentence.block].kind { continue }
      guard let first = sentence.tokens.first(where: { canBegin($0, stretch) }) else { continue }
      // Most sentences have no number, so what reads them is made only where one is.
      var reader = FigureReader(FigureText(stretch: stretch, range: sentence.tokens))
      var index = first
      while index < sentence.tokens.upperBound {
        index = canBegin(index, stretch) ? max(index + 1, reader.read(at: index)) : index + 1
      }
      figures += reader.figures
    }
    return figures
  }

  private static let starts: WordClasses = NumberReader.starts.union(.multiplier)

  /// Whether a figure's number can begin with the token at `index`.
  private static func canBegin(_ index: Int, _ stretch: Stretch) -> Bool {
    let token = stretch.tokens[index]
    return token.kind == .number || !token.classes.isDisjoint(with: starts) || isFold(token, stretch)
  }

  /// `threefold`: the only figures that no list holds.
  private static func isFold(_ token: Token, _ stretch: Stretch) -> Bool {
    guard token.kind == .word, token.entry == Lexicon.none, token.end - token.start > 6 else { return false }
    let bytes = stretch.text.bytes
    let end = Int(token.end)
    return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "l")
      && bytes[end - 3] == UInt8(ascii: "o") && bytes[end - 4] == UInt8(ascii: "f")
  }
}
