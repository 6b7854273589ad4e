/// Labels that are initials, an account or a name, without title or function before it.
enum BareLabel {
  /// The label that `text` is; nil where nobody can be called so.
  static func label(_ text: LabelText) -> Label? {
    initialsLabel(text) ?? nickLabel(text) ?? nameLabel(text)
  }

  /// `AWB`, `DT/MM`, `??`.
  private static func initialsLabel(_ text: LabelText) -> Label? {
    guard text.words.count == 1 else { return nil }
    let printed = text.words[0].printed
    let parts = printed.split(whereSeparator: { $0 == "/" || $0 == "+" || $0 == "&" })
    guard !parts.isEmpty, parts.count <= 4,
      parts.allSatisfy({ part in
        (2...4).contains(part.utf8.count) && part.utf8.allSatisfy { $0.isUpper || $0.isDigit }
          && part.utf8.first?.isUpper == true && !LabelWords.notSpeakers.contains(part.lowercased())
      })
    else { return nil }
    var label = Label(form: .initials, name: [printed], key: printed.lowercased())
    label.isGroup = parts.count > 1
    return label
  }

  /// `dom`, `Jeff_Hammond`, `quell92`: an account or a name in small letters.
  private static func nickLabel(_ text: LabelText) -> Label? {
    guard text.words.count == 1, text.brackets.count <= 1 else { return nil }
    let printed = text.words[0].printed
    guard (2...24).contains(printed.utf8.count), printed.utf8.first?.isLetterLike == true,
      printed.utf8.allSatisfy({ $0.isLetterLike || $0.isDigit || $0.isOne(of: "_-`^|") }),
      !text.words[0].isCapitalised || printed.utf8.contains(where: { $0.isOne(of: "_`^|") }),
      !LabelWords.small.contains(text.words[0].plain)
    else { return nil }
    // `SPEAKER_01` is told from `SPEAKER_02` by its number alone.
    let isNumbered = printed.utf8.contains { $0.isDigit }
    let name = isNumbered ? [printed] : printed.split(whereSeparator: { $0 == "_" }).map(String.init)
    return Label(form: .nick, name: name.isEmpty ? [printed] : name, key: printed.lowercased())
  }

  private static func nameLabel(_ text: LabelText) -> Label? {
    var words = text.words
    var role: String?
    if let comma = words.firstIndex(where: \.isBeforeComma), comma + 1 < words.count {
      guard FunctionWords.areFunction(words[(comma + 1)...]) else { return nil }
      role = FunctionWords.joined(Array(words[(comma + 1)...]))
      words = Array(words[...comma])
    }
    guard words.count <= 5, NameWords.arePersonal(words) else { return nil }
    let isCapitals =
      words.contains(where: \.isCapitals)
      && words.allSatisfy {
        $0.isCapitals || $0.isInitials || LabelWords.particles.contains($0.plain) || hasSmallPrefix($0)
      }
    var label = Label(
      form: isCapitals ? .capitals : words.count > 1 ? .name : .word, name: words.map(\.printed), role: role,
      key: LabelText.key(words.map(\.printed).joined(separator: " ")))
    label.affiliation = Affiliation.of(text.brackets)
    return label
  }

  /// `McGOVERN`, `DeLAURO`.
  private static func hasSmallPrefix(_ word: LabelText.Word) -> Bool {
    var capitals = 0
    for byte in word.printed.utf8.reversed() {
      if byte.isLower { break }
      if byte.isUpper { capitals += 1 }
    }
    return capitals >= 3
  }
}
