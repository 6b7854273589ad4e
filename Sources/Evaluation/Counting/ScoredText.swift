import Proceedings

/// The text of a gold document with its words: what the scores count in.
///
/// Scores count words (with inner apostrophes) and no marks, so that nobody is judged by the side of a comma on which
/// they stopped.
struct ScoredText {
  let scalars: [Unicode.Scalar]
  let words: [Range<Int>]

  /// The text.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    words = Words.ranges(scalars, joiners: ["'", "\u{2019}"])
  }

  /// The words that touch one of `spans`, by their numbers.
  func words(touching spans: [ScalarSpan]) -> Set<Int> {
    var found: Set<Int> = []
    for span in spans {
      var index = first(endingAfter: span.start)
      while index < words.count, words[index].lowerBound < span.end {
        found.insert(index)
        index += 1
      }
    }
    return found
  }

  private func first(endingAfter offset: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether a quotation mark stands in one of `spans`; an apostrophe within a word is none.
  func hasQuotationMark(in spans: [ScalarSpan]) -> Bool {
    spans.contains { span in
      let range =
        (min(span.start, scalars.count)..<max(min(span.start, scalars.count), min(span.end, scalars.count)))
      return range.contains { index in
        guard Self.marks.contains(scalars[index]) else { return false }
        let isApostrophe =
          scalars[index] == "\u{2019}" && index > 0 && index + 1 < scalars.count
          && Words.isWord(scalars[index - 1]) && Words.isWord(scalars[index + 1])
        return !isApostrophe
      }
    }
  }

  private static let marks: Set<Unicode.Scalar> = [
    "\"", "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{AB}", "\u{BB}",
  ]
}
