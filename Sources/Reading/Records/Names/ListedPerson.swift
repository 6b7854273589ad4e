/// Takes entries of lists of people apart.
enum ListedPerson {
  /// `Rosa Quell @rosaq (voting member)`, `ROSA QUELL`, `Mr. John Ruddock - Chair`.
  static func named(_ text: String, _ offset: Int) -> KnownName? {
    var name = text
    var handle: String?
    var bracket: String?
    if let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") {
      bracket = String(name[name.index(after: open)..<close])
      name = LabelText.collapsed(String(name[..<open]))
    }
    if let at = name.firstIndex(of: "@") {
      handle = String(name[name.index(after: at)...].prefix { !$0.isWhitespace && $0 != ")" })
      name = LabelText.collapsed(String(name[..<at]))
    } else if let inner = bracket, inner.hasPrefix("@") {
      handle = String(inner.dropFirst())
      bracket = nil
    }
    for dash in [" - ", " – ", " — ", " -- ", ", "] {
      if let range = name.firstRange(of: dash) {
        if bracket == nil { bracket = String(name[range.upperBound...]) }
        name = String(name[..<range.lowerBound])
      }
    }
    name = LabelText.collapsed(String(name.map { $0 == "*" || $0 == "_" ? " " : $0 }))
    var words = LabelText(name).words
    // `Lakeland . . . . Mr. Otieno`: who speaks for a country stands behind it.
    if let title = words.firstIndex(where: { LabelWords.personalTitles.contains($0.plain) }), title > 0 {
      words.removeFirst(title)
    }
    let (titles, rest) = NameWords.titles(words)
    guard rest.count >= 1, rest.count <= 5, isName(rest.map(\.printed).joined(separator: " ")),
      rest.count > 1 || handle != nil || !titles.isEmpty
    else { return nil }
    var known = KnownName(words: rest.map(\.printed), handle: handle, offset: offset)
    if let inner = bracket, let comma = inner.firstIndex(of: ","),
      NameInitials.areInitials(String(inner[..<comma])),
      NameInitials.agree(String(inner[..<comma]), known.words)
    {
      known.initials = String(inner[..<comma])
      bracket = LabelText.collapsed(String(inner[inner.index(after: comma)...]))
    }
    if let bracket {
      if FunctionWords.name(bracket) || bracket.hasPrefix("invited") {
        known.role = bracket
      } else if NameInitials.areInitials(bracket), NameInitials.agree(bracket, known.words) {
        known.initials = bracket
      } else {
        known.affiliation = bracket
      }
    }
    return known
  }

  /// `Speaker 3`, `Unknown Speaker`: whom a transcribing service could not name.
  static func isNumbered(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    return words.count == 2 && words.contains("speaker")
      && words.contains { $0 == "unknown" || $0.utf8.allSatisfy(\.isDigit) }
  }

  /// `quell92`, `rosa-q`: an account in small letters.
  static func isHandle(_ text: String) -> Bool {
    (2...24).contains(text.utf8.count) && text.utf8.first?.isLower == true
      && text.utf8.allSatisfy { $0.isLower || $0.isUpper || $0.isDigit || $0.isOne(of: "-_") }
      && !LabelWords.notSpeakers.contains(text) && !LabelWords.isRole(text)
  }

  /// Whether `text` can be a personal name.
  static func isName(_ text: String) -> Bool {
    let words = LabelText(text).words
    guard !words.isEmpty, words.count <= 5,
      words[0].isCapitalised || words[0].printed.unicodeScalars.first?.isLetter == true && words.count > 1
    else { return false }
    return words.allSatisfy { word in
      (word.isCapitalised || LabelWords.particles.contains(word.plain))
        && word.printed.unicodeScalars.allSatisfy {
          $0.isLetter || "-'’.".unicodeScalars.contains($0)
        } && !LabelWords.notSpeakers.contains(word.plain)
    } && !words.contains { FunctionWords.isFunction($0) }
  }
}
