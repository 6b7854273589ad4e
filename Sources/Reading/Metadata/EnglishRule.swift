import Proceedings

/// Tells English by the words that hold sentences together.
enum EnglishRule {
  private static let sample = 2048
  private static let fewest = 6
  private static let share = 0.12
  private static let words = WordSet(
    """
    and, are, as, at, be, been, by, for, from, had, has, have, his, is, it, not, of, on, said, that, the,
    their, they, this, to, was, were, which, who, will, with, would
    """)
  /// Small words of English that other languages have, too, are not counted; these make a text other than
  /// English.
  private static let foreign = WordSet(
    """
    att, che, dans, das, del, della, der, des, det, die, dos, een, est, het, las, les, los, nicht, och,
    og, para, por, que, uma, und, une, van
    """)

  /// `en` when the text looks English; nil when it does not, or is too short to tell.
  static func language(of bytes: [UInt8], from start: Int) -> String? {
    var english = 0
    var other = 0
    var all = 0
    var index = start
    let end = min(bytes.count, start + sample)
    // Running text is sure from half of the sample on; lists of names take all of it.
    let half = min(end, start + sample / 2)
    while index < end {
      let wordStart = index
      while index < end, bytes[index].isLetterLike { index += 1 }
      if index > wordStart {
        all += 1
        if index - wordStart <= 5 {
          let word = bytes[wordStart..<index].lazy.map { $0.lowered }
          if words.contains(bytes: word) {
            english += 1
          } else if foreign.contains(bytes: word) {
            other += 1
          }
        }
      }
      index += 1
      if index >= half, all >= 100, english > other * 8,
        Double(english) >= 2 * share * Double(all)
      {
        return "en"
      }
    }
    guard all >= fewest, english > other * 2 else { return nil }
    return Double(english) >= share * Double(all) ? "en" : nil
  }
}
