extension Stretch {
  /// Whether nearly every word of `sentence` is capitalised, as in a headline, so that capitals mark no names.
  func isHeadline(_ sentence: Sentence) -> Bool {
    var words = 0
    var capitals = 0
    var lowerContent = 0
    var lowerVerbs = 0
    for index in sentence.tokens where tokens[index].kind == .word && !isPossessive(index) {
      words += 1
      if tokens[index].shape.contains(.capitalised) {
        capitals += 1
      } else if !tokens[index].classes.contains(.functionWord) {
        lowerContent += 1
      } else if functionKind(index) == .verb || functionKind(index) == .pronoun {
        lowerVerbs += 1
      }
    }
    guard words >= 4 else { return false }
    // With a full stop only where no word but the smallest begins in lower case: sentences have a verb.
    if let last = sentence.tokens.last, isMark(last, "."), words < 6 || lowerContent + lowerVerbs > 0 {
      return false
    }
    return capitals * 10 >= words * 6 && lowerContent * 6 <= words
  }
}
