/// Recognises what a record tells of, rather than what anybody says.
enum StageNote {
  /// Whether a paragraph stands in one pair of brackets as a whole: `[Applause.]`, `(Motion agreed to)`.
  static func isBracketed(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard let first = paragraph.first, let last = paragraph.last, paragraph.count > 2 else { return false }
    let closing: UInt8
    switch first {
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    // Round brackets also hold asides of the speaker; those are longer.
    case UInt8(ascii: "(") where paragraph.count <= 160: closing = UInt8(ascii: ")")
    default: return false
    }
    guard last == closing, !isEnumerator(paragraph.dropFirst().dropLast()) else { return false }
    var depth = 0
    for (place, byte) in zip(paragraph.indices, paragraph) {
      if byte == first { depth += 1 }
      if byte == closing { depth -= 1 }
      if depth == 0 { return place == paragraph.index(before: paragraph.endIndex) }
    }
    return false
  }

  /// Whether `words` only count, as those in `(2)`, `(iv)` and `(b)` do.
  private static func isEnumerator(_ words: ArraySlice<UInt8>) -> Bool {
    words.allSatisfy(\.isDigit) || words.count <= 4 && words.allSatisfy { $0.isOne(of: "ivx") }
      || words.count == 1
  }

  /// Whether a paragraph without label reports what the house did, as `Question put and agreed to.` does.
  static func isProcedure(_ paragraph: ArraySlice<UInt8>) -> Bool {
    guard paragraph.count <= 160 else { return false }
    let words = String(decoding: paragraph, as: UTF8.self)
    return procedures.contains { words.hasPrefix($0) } || isInterjecting(words)
  }

  private static let procedures = [
    "Leave granted", "Leave not granted", "Question agreed to", "Question put", "Question resolved",
    "Question negatived",
    "Question accordingly", "Questions put", "Motion agreed to", "Motion negatived", "Bill read a ",
    "Bill accordingly ",
    "Bills read a ", "Debate interrupted", "Debate adjourned", "Honourable members having ",
    "Honourable senators having ",
    "Ordered, That", "Resolved, That", "Sitting suspended", "Amendment agreed to", "Amendment negatived",
    "Amendment, by leave, withdrawn", "The House divided", "The Committee divided", "The Senate divided",
  ]

  /// Whether the words after a label tell what somebody did without a word, as `rose—` does.
  static func isGesture(_ words: ArraySlice<UInt8>) -> Bool {
    guard words.count <= 60 else { return false }
    let printed = String(decoding: words, as: UTF8.self)
    if isInterjecting(printed) { return true }
    let said = printed.lowercased()
      .filter { $0.isLetter || $0 == " " }.split(separator: " ")
    guard let first = said.first, let last = said.last else {
      return !words.contains { (0x30...0x39).contains($0) }
    }
    return gestures.contains(String(first))
      && (said.count <= 2 || last == "rose" || said.count <= 4 && last == "and")
  }

  /// Whether `words` tell that somebody interjects, as `Opposition members interjecting—` does.
  private static func isInterjecting(_ words: String) -> Bool {
    let end = words.unicodeScalars.lastIndex { $0.isLetter }
    guard let end else { return false }
    return words.unicodeScalars[...end].suffix(13).elementsEqual(" interjecting".unicodeScalars)
  }

  private static let gestures: Set<String> = [
    "rose", "indicated", "nodded", "assented", "dissented", "interrupted",
  ]
}
