/// Makes finite verbs of words that were taken for participles, where what follows tells them apart.
///
/// `The parties stressed that`, `Delegates proposed a text`: a participle that follows its noun has neither an object nor
/// a clause of its own, and a sentence has a finite verb; the triples of the tagger do not see either.
enum ParticipleRepair {
  /// `parts` of the tokens of `stretch`, repaired.
  static func repaired(_ parts: [PartOfSpeech], in stretch: Stretch) -> [PartOfSpeech] {
    var repaired = parts
    for sentence in stretch.sentences {
      for index in sentence.tokens where parts[index] == .participle {
        if isFinite(index, repaired, stretch, sentence.tokens) { repaired[index] = .finite }
      }
      guard !sentence.tokens.contains(where: { repaired[$0].isFinite }),
        let only = sentence.tokens.first(where: {
          repaired[$0] == .participle && followsNoun($0, repaired, sentence.tokens)
            && canBeFinite($0, stretch)
        })
      else { continue }
      repaired[only] = .finite
    }
    return repaired
  }

  private static func isFinite(
    _ index: Int, _ parts: [PartOfSpeech], _ stretch: Stretch, _ sentence: Range<Int>
  ) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound, canBeFinite(index, stretch) else {
      return false
    }
    let isCoordinated = parts[index - 1] == .conjunction
    guard isCoordinated || followsNoun(index, parts, sentence) else { return false }
    switch parts[index + 1] {
    case .determiner, .pronoun: return !stretch.tokens[index + 1].classes.contains(.timeWord)
    case .subordinator: return stretch.isWord(index + 1, "that") || stretch.isWord(index + 1, "whether")
    case .quote: return !isCoordinated
    case .name: return !isCoordinated && !stretch.tokens[index + 1].classes.contains(.timeWord)
    default: return false
    }
  }

  private static func followsNoun(_ index: Int, _ parts: [PartOfSpeech], _ sentence: Range<Int>) -> Bool {
    var before = index - 1
    while before > sentence.lowerBound, parts[before] == .adverb { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    switch parts[before] {
    case .noun, .name, .pronoun, .wh: return true
    default: return false
    }
  }

  private static func canBeFinite(_ index: Int, _ stretch: Stretch) -> Bool {
    let known = PartOfSpeechModel.shared.candidates(stretch.tokens[index].entry)
    return known.isEmpty || known.contains { $0.part == .finite }
  }
}
