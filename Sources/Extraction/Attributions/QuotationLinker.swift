/// Gives quotations that no cue claims to whoever spoke last: a quotation that simply continues.
struct QuotationLinker {
  let passage: Passage
  private let contents: ContentFinder

  init(passage: Passage) {
    self.passage = passage
    contents = ContentFinder(passage: passage)
  }

  /// `attributions` (in text order) with the quotations that carry theirs on.
  func link(_ attributions: [Attribution]) -> [Attribution] {
    var linked = attributions
    var claimed = [Bool](repeating: false, count: passage.stretch.tokens.count)
    for attribution in attributions {
      for range in attribution.content + attribution.cue + attribution.source {
        for token in range { claimed[token] = true }
      }
    }
    // Which attribution's content the last quotation before was part of.
    var owners: [Int32] = Array(repeating: -1, count: passage.quotations.count)
    for (place, attribution) in attributions.enumerated() {
      for range in attribution.content {
        for number in quotations(in: range) { owners[number] = Int32(place) }
      }
    }
    for number in passage.quotations.indices where owners[number] < 0 {
      let quotation = passage.quotations[number]
      guard number > 0, owners[number - 1] >= 0, !claimed[quotation.tokens.lowerBound] else { continue }
      let last = passage.quotations[number - 1]
      guard continues(quotation, last, claimed) else { continue }
      let owner = Int(owners[number - 1])
      let piece = piece(quotation, claimed)
      linked[owner].content.append(piece)
      for token in piece { claimed[token] = true }
      for inner in quotations(in: piece) { owners[inner] = Int32(owner) }
    }
    return linked
  }

  private func quotations(in range: Range<Int>) -> Range<Int> {
    guard let first = range.first(where: { passage.quotation(at: $0) != nil }),
      let last = range.last(where: { passage.quotation(at: $0) != nil }),
      let low = passage.quotation(at: first), let high = passage.quotation(at: last)
    else { return 0..<0 }
    return low..<(high + 1)
  }

  /// Whether `quotation` carries on `last`.
  private func continues(_ quotation: Quotation, _ last: Quotation, _ claimed: [Bool]) -> Bool {
    if quotation.continuesLast { return true }
    let start = quotation.tokens.lowerBound
    let sentence = passage.stretch.sentences[passage.stretch.sentence(ofToken: start)]
    guard sentence.tokens.lowerBound == start, contents.isWhole(quotation) || quotation.tokens.count > 6
    else {
      return false
    }
    let before = passage.stretch.sentence(ofToken: last.tokens.upperBound - 1)
    let gap = passage.stretch.sentence(ofToken: start) - before
    return gap <= 1
  }

  /// The quotation with the rest of the sentence in which it ends, where that goes on.
  private func piece(_ quotation: Quotation, _ claimed: [Bool]) -> Range<Int> {
    let end = quotation.tokens.upperBound
    guard !contents.isWhole(quotation) else { return quotation.tokens }
    let sentence = passage.stretch.sentences[passage.stretch.sentence(ofToken: end - 1)].tokens
    var stop = end
    while stop < sentence.upperBound, !claimed[stop],
      passage.part(stop) != .stop || passage.quotation(at: stop) != nil
    {
      stop += 1
    }
    return quotation.tokens.lowerBound..<max(stop, end)
  }
}
