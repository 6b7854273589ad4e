/// The words of a label that say what somebody does.
enum FunctionWords {
  /// Whether one of the words of `text` names a function.
  static func name(_ text: String) -> Bool {
    LabelText(text).words.contains { isFunction($0) }
  }

  static func isFunction(_ word: LabelText.Word) -> Bool {
    if LabelWords.isRole(word.plain) { return true }
    // `Vice-President`, `Under-Secretary-General`, `Co-Rapporteur`.
    guard word.plain.utf8.contains(UInt8(ascii: "-")) else { return false }
    return word.plain.split(separator: "-").contains { LabelWords.isRole($0) }
  }

  /// Whether whoever holds the function `word` chairs; in brackets behind it stands a name, not a place.
  static func presides(_ word: LabelText.Word) -> Bool {
    ["speaker", "chair", "chairman", "chairwoman", "chairperson", "president"].contains(word.plain)
  }

  /// Whether what follows a name and a comma can be a function: `on behalf of the Quay Group`, `Director of Roads`.
  static func areFunction(_ words: ArraySlice<LabelText.Word>) -> Bool {
    words.allSatisfy {
      $0.isCapitalised || LabelWords.small.contains($0.plain) || isFunction($0) || isOrdinal($0)
    }
      && words.contains { $0.plain.utf8.count > 3 } && words.first?.plain != "sir"
      && words.first?.plain != "madam"
  }

  static func isOrdinal(_ word: LabelText.Word) -> Bool {
    word.printed.utf8.first.map { $0.isDigit || $0 == UInt8(ascii: "#") } ?? false
  }

  /// Whether `words` are a peer's, who sits under the name of a place: `The Earl of Lakeside`.
  static func arePeerage(_ words: [LabelText.Word]) -> Bool {
    words.count >= 4 && words[0].plain == "the" && words[2].plain == "of"
      && ["earl", "duke", "duchess", "marquess", "countess", "viscount"].contains(words[1].plain)
  }

  static func areGroup(_ words: [LabelText.Word]) -> Bool {
    // `An Ceann Comhairle`: "an" is the definite article of Irish.
    if words.contains(where: { LabelWords.irishOffices.contains($0.plain) }) { return false }
    return words.contains { LabelWords.groups.contains($0.plain) } || words.first?.plain == "an"
      || words.first?.plain == "a"
      || words.contains { $0.plain == "unidentified" || $0.plain == "unknown" }
  }

  static func joined(_ words: [LabelText.Word]) -> String {
    var joined = ""
    for (index, word) in words.enumerated() {
      joined += word.printed
      if index + 1 < words.count { joined += word.isBeforeComma ? ", " : " " }
    }
    return joined
  }
}
