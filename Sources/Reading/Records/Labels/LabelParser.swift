/// Takes printed labels apart.
enum LabelParser {
  /// Longest label in words.
  private static let mostWords = 16

  /// The label that `printed` is; nil when nobody can be meant by it.
  static func label(_ printed: String) -> Label? {
    guard mayBeLabel(printed) else { return nil }
    if let bars = BarLabel.label(printed) { return bars }
    var text = LabelText(printed)
    dropAddressee(from: &text)
    // `BY MR. QUELL:` says in a court who asks from here on; the questions have their own labels.
    guard let first = text.words.first, first.plain != "by", text.words.count <= mostWords,
      hasLetters(text.words),
      !isSalutation(text.words)
    else { return nil }
    if let question = questionLabel(text) { return question }
    if let titled = TitledLabel.label(text) { return titled }
    guard !LabelWords.notSpeakers.contains(text.words[0].plain) else { return nil }
    if let role = FunctionLabel.label(text) { return role }
    return BareLabel.label(text)
  }

  /// A label whose end is sure, by the name alone that it begins with: `Anna Alder, en nombre del Grupo PR`.
  static func namedFirst(_ printed: String) -> Label? {
    guard let cut = printed.firstIndex(where: { $0 == "," || $0 == "(" }), cut > printed.startIndex,
      var label = label(LabelText.collapsed(String(printed[..<cut]))),
      label.form == .name || label.form == .titled
    else { return nil }
    let rest = LabelText(String(printed[cut...]))
    label.affiliation = label.affiliation ?? Affiliation.of(rest.brackets)
    if printed[cut] == "," { label.role = label.role ?? FunctionWords.joined(rest.words) }
    return label
  }

  /// Drops whom a question goes to: `Dr ALDER (Sands) to the Minister of Fish`.
  private static func dropAddressee(from text: inout LabelText) {
    guard let to = text.words.firstIndex(where: { $0.plain == "to" }), to >= 2, to + 1 < text.words.count,
      text.words[to + 1].plain == "the", !text.words[..<to].contains(where: { FunctionWords.isFunction($0) })
    else { return }
    text.words.removeSubrange(to...)
  }

  /// Whether `printed` has few words in small letters: a sentence has many.
  private static func mayBeLabel(_ printed: String) -> Bool {
    var small = 0
    var capitals = 0
    var isStart = true
    var depth = 0
    for byte in printed.utf8 {
      if byte.isBlank {
        isStart = true
        continue
      }
      if byte.isOne(of: "([") { depth += 1 }
      if byte.isOne(of: ")]") { depth -= 1 }
      if isStart, depth <= 0 {
        if byte.isLower { small += 1 } else { capitals += 1 }
      }
      isStart = false
    }
    return small <= capitals + 3
  }

  /// `Excellencies, distinguished delegates`: who is spoken to, not who speaks.
  private static func isSalutation(_ words: [LabelText.Word]) -> Bool {
    words[0].plain == "your"
      || words.contains {
        [
          "excellencies", "distinguished", "esteemed", "ladies", "gentlemen", "dear", "colleagues", "friends",
          "brothers",
        ]
        .contains($0.plain)
      }
  }

  private static func hasLetters(_ words: [LabelText.Word]) -> Bool {
    words.contains { $0.printed.unicodeScalars.contains { $0.isLetter } }
  }

  private static func questionLabel(_ text: LabelText) -> Label? {
    guard text.words.count == 1, text.brackets.isEmpty else { return nil }
    let plain = text.words[0].plain
    guard let first = plain.utf8.first, first == UInt8(ascii: "q") || first == UInt8(ascii: "a"),
      text.words[0].isCapitalised, plain.utf8.dropFirst().allSatisfy({ $0.isDigit }), plain.utf8.count <= 3
    else { return nil }
    let letter = first == UInt8(ascii: "q") ? "Q" : "A"
    return Label(form: .question, role: letter, isGroup: first == UInt8(ascii: "q"), key: letter.lowercased())
  }
}
