/// Small questions about the words of a label.
enum LabelTrim {
  /// `label` with its white space collapsed and without the colon or dash that ends it.
  static func trimmed(_ label: String) -> String {
    var words = label.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    while let last = words.last, last == ":" || last == "—" || last == "–" || last == "-" || last == " " {
      words.removeLast()
    }
    return words
  }

  /// `label` without what the printer adds to the words: a number (`01.02`) or star before them, a stop behind them.
  static func bare(_ label: String) -> String {
    var words = trimmed(label)[...]
    while let first = words.first, "*†".contains(first) { words.removeFirst() }
    if let space = words.firstIndex(of: " "), isNumber(String(words[..<space])) {
      words = words[words.index(after: space)...]
    }
    // The stop of `Jr.` or `Lib.` belongs to the word.
    if words.last == ".", words.dropLast().suffix(4).allSatisfy(\.isLetter), words.count > 5 {
      words.removeLast()
    }
    return String(words)
  }

  /// Whether `words` only number what follows, as `12 and 13.` and `Q1.` do.
  static func isNumber(_ words: String) -> Bool {
    var hasDigit = false
    for part in words.split(whereSeparator: { " .,()[]—–-&".contains($0) }) {
      if part.contains(where: \.isNumber) {
        hasDigit = true
        guard part.drop(while: { $0 == "Q" || $0 == "T" }).allSatisfy(\.isNumber) else { return false }
      } else if part != "and" {
        return false
      }
    }
    return hasDigit
  }
}

extension String {
  /// Without white space at either end.
  var trimmedOfSpace: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// With every run of white space as one space, and none at either end.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
