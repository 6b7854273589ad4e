import Proceedings

/// The names of one stretch with what they stand for, and where speech stands.
struct StretchNames {
  let stretch: Stretch
  let attributions: [Attribution]
  /// The names, in text order.
  let names: [NameMention]
  /// The name that covers a token: index into `names`, or -1.
  let nameAt: [Int32]
  /// The words of each name.
  let words: [[WordForms.ID]]
  /// How each token is spoken: 0 by the author, 1 reported, 2 within quotation marks.
  let speech: [UInt8]
  /// Whom each name stands for; -1 for nobody known.
  var entityOf: [Entity.ID]

  init(_ stretch: Stretch, _ attributions: [Attribution], _ forms: inout WordForms) {
    self.stretch = stretch
    self.attributions = attributions
    names = NameFinder.names(in: stretch, &forms)
    var nameAt = Array(repeating: Int32(-1), count: stretch.tokens.count)
    var words: [[WordForms.ID]] = []
    words.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
      for token in name.phrase { nameAt[token] = Int32(index) }
      words.append(stretch.words(name.tokens, &forms))
    }
    self.nameAt = nameAt
    self.words = words
    entityOf = Array(repeating: -1, count: names.count)
    var speech = Array(repeating: UInt8(0), count: stretch.tokens.count)
    for attribution in attributions {
      for piece in attribution.content {
        let piece = piece.clamped(to: 0..<stretch.tokens.count)
        var quoted = false
        var closer = Token.Shape()
        for index in piece {
          let token = stretch.tokens[index]
          if token.kind == .quotationMark, !stretch.isPossessive(index) {
            // A mark of two faces changes sides; a mark of one face says which.
            closer = token.shape.intersection([.openingMark, .closingMark])
            quoted = closer.isEmpty ? !quoted : closer == .openingMark
            continue
          }
          speech[index] = quoted || attribution.kind == .direct ? 2 : 1
        }
      }
    }
    self.speech = speech
  }

  /// The name that ends before the token at `index`.
  func name(endingAt index: Int) -> Int? {
    guard index > 0, index <= nameAt.count, nameAt[index - 1] >= 0 else { return nil }
    let name = Int(nameAt[index - 1])
    return names[name].tokens.upperBound == index ? name : nil
  }

  /// The name that covers the token at `index`.
  func name(at index: Int) -> Int? {
    guard nameAt.indices.contains(index), nameAt[index] >= 0 else { return nil }
    return Int(nameAt[index])
  }
}

extension Stretch {
  /// The numbers of the words of `range`, without hyphens and marks.
  func words(_ range: Range<Int>, _ forms: inout WordForms) -> [WordForms.ID] {
    var words: [WordForms.ID] = []
    for index in range where tokens[index].kind == .word || tokens[index].kind == .number {
      // `Jr.` is part of the name as printed, but not of what the name is found by.
      if index > range.lowerBound, isNameSuffix(index) { continue }
      words.append(forms.id(text.bytes, tokens[index].start, tokens[index].end))
    }
    return words
  }
}
