/// Takes printed labels apart.
enum LabelParser {
  /// Longest label in words.
  private static let mostWords = 16

  /// The label that `printed` is; nil when nobody can be meant by it.
  static func label(_ printed: String) -> Label? {
    guard mayBeLabel(printed) else { return nil }
    if let bars = barLabel(printed) { return bars }
    var text = LabelText(printed)
    dropAddressee(from: &text)
    guard !text.words.isEmpty, text.words.count <= mostWords, hasLetters(text.words),
      !isSalutation(text.words)
    else { return nil }
    if let question = questionLabel(text) { return question }
    if let titled = titledLabel(text) { return titled }
    guard !LabelWords.notSpeakers.contains(text.words[0].plain) else { return nil }
    if let role = roleLabel(text) { return role }
    return initialsLabel(text) ?? nickLabel(text) ?? nameLabel(text)
  }

  /// A label whose end is sure, by the name alone that it begins with: `Anna Alder, en nombre del Grupo PR`.
  static func namedFirst(_ printed: String) -> Label? {
    guard let cut = printed.firstIndex(where: { $0 == "," || $0 == "(" }), cut > printed.startIndex,
      var label = label(LabelText.collapsed(String(printed[..<cut]))),
      label.form == .name || label.form == .titled
    else { return nil }
    let rest = LabelText(String(printed[cut...]))
    label.affiliation = label.affiliation ?? affiliationBracket(rest.brackets)
    if printed[cut] == "," { label.role = label.role ?? join(rest.words) }
    return label
  }

  /// Drops whom a question goes to: `Dr ALDER (Sands) to the Minister of Fish`.
  private static func dropAddressee(from text: inout LabelText) {
    guard let to = text.words.firstIndex(where: { $0.plain == "to" }), to >= 2, to + 1 < text.words.count,
      text.words[to + 1].plain == "the", !text.words[..<to].contains(where: { isRole($0) })
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

  /// `GROUP | Name | Function`, `Country | Function`.
  static func barLabel(_ printed: String) -> Label? {
    guard printed.firstRange(of: " | ") != nil else { return nil }
    let parts = printed.split(separator: "|").map { LabelText.collapsed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count >= 2, parts.count <= 4, parts.allSatisfy({ $0.utf8.count <= 80 }) else { return nil }
    var label = Label(form: .bars, key: key(parts.joined(separator: " | ")))
    label.affiliation = parts[0]
    if parts.count == 2 {
      if hasRole(parts[1]) {
        label.role = parts[1]
      } else {
        label.name = words(parts[1])
      }
    } else {
      label.name = words(parts[1])
      label.role = parts[2]
    }
    return label
  }

  /// The key that equal labels share.
  static func key(_ printed: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(printed.utf8.count)
    for byte in printed.lowercased().utf8 {
      if byte.isBlank || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else if byte != UInt8(ascii: "*"), byte != UInt8(ascii: "_") {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static func key(_ text: LabelText) -> String {
    key(text.words.map(\.printed).joined(separator: " "))
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

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

  /// Whether one of the words of `text` names a function.
  static func hasRole(_ text: String) -> Bool {
    LabelText(text).words.contains { isRole($0) }
  }

  static func isRole(_ word: LabelText.Word) -> Bool {
    if LabelWords.roles.contains(word.plain) { return true }
    // `Vice-President`, `Under-Secretary-General`, `Co-Rapporteur`.
    guard word.plain.utf8.contains(UInt8(ascii: "-")) else { return false }
    return word.plain.split(separator: "-").contains { LabelWords.roles.contains(String($0)) }
  }

  // MARK: Forms

  private static func questionLabel(_ text: LabelText) -> Label? {
    guard text.words.count == 1, text.brackets.isEmpty else { return nil }
    let plain = text.words[0].plain
    guard let first = plain.utf8.first, first == UInt8(ascii: "q") || first == UInt8(ascii: "a"),
      text.words[0].isCapitalised, plain.utf8.dropFirst().allSatisfy({ $0.isDigit }), plain.utf8.count <= 3
    else { return nil }
    let letter = first == UInt8(ascii: "q") ? "Q" : "A"
    return Label(form: .question, role: letter, isGroup: first == UInt8(ascii: "q"), key: letter.lowercased())
  }

  /// Titles and a name, or a function with the name in brackets.
  private static func titledLabel(_ text: LabelText) -> Label? {
    if let named = bracketName(text) { return named }
    let (titles, rest) = splitTitles(text.words)
    guard !titles.isEmpty else { return nil }
    // `Mr. Speaker`, `Madam Chair`: the title belongs to a function.
    if rest.isEmpty
      || rest.allSatisfy({
        isRole($0) || LabelWords.beforeTitles.contains($0.plain) || $0.plain == "pro" || $0.plain == "tempore"
          || $0.plain == "tem"
      })
    {
      return functionLabel(titles, rest, text)
    }
    let (name, after, affiliation) = splitName(rest)
    guard !name.isEmpty, name.contains(where: { $0.isCapitalised }), after.isEmpty,
      !name.allSatisfy({ isRole($0) || LabelWords.beforeTitles.contains($0.plain) })
    else { return nil }
    var label = Label(form: .titled, key: key(text))
    label.title = titles.map(\.plain).joined(separator: " ")
    label.name = name.map(\.printed)
    label.affiliation = affiliation ?? affiliationBracket(text.brackets)
    if affiliation == nil, let function = label.affiliation, hasRole(function) {
      label.role = function
      label.affiliation = nil
    }
    label.isDamaged = text.isDamaged
    if let office = titles.last(where: { LabelWords.officeTitles.contains($0.plain) }), office.plain != "hon",
      office.plain != "honourable", office.plain != "honorable", office.plain != "rt"
    {
      label.role = label.role ?? role(titles)
    }
    if let comma = rest.firstIndex(where: \.isBeforeComma), comma + 1 < rest.count {
      // `Mr. Speaker, Sir, I rise …` addresses somebody.
      guard isFunction(rest[(comma + 1)...]) else { return nil }
      label.role = label.role ?? join(Array(rest[(comma + 1)...]))
    }
    return label
  }

  private static func role(_ titles: [LabelText.Word]) -> String? {
    let kept = titles.filter {
      !LabelWords.personalTitles.contains($0.plain) && !["the", "hon"].contains($0.plain)
    }
    return kept.isEmpty ? nil : kept.map(\.printed).joined(separator: " ")
  }

  /// `Mr. Deputy Speaker`, `The Hon. Chairman`.
  private static func functionLabel(
    _ titles: [LabelText.Word], _ rest: [LabelText.Word], _ text: LabelText
  ) -> Label? {
    let all = titles + rest
    let kept = all.filter {
      !LabelWords.personalTitles.contains($0.plain) && $0.plain != "the" && $0.plain != "hon"
    }
    guard kept.contains(where: { isRole($0) }) else { return nil }
    let isNamed = all.count == kept.count + 1 && !rest.isEmpty
    var label = Label(form: .role, key: key(text))
    label.role = kept.map(\.printed).joined(separator: " ")
    label.affiliation = affiliationBracket(text.brackets)
    label.isGroup = isGroup(all)
    label.isDamaged = text.isDamaged
    if isNamed { label.title = titles.first?.plain }
    return label
  }

  /// `The Minister for Water (Dr. Odhiambo)`, `Mr. Temporary Deputy Speaker (Mr. Otieno)`.
  private static func bracketName(_ text: LabelText) -> Label? {
    for bracket in text.brackets {
      let inner = LabelText(bracket)
      let (titles, rest) = splitTitles(inner.words)
      let isTitled = titles.contains { LabelWords.isTitle($0.plain) }
      let isNamed =
        text.words.contains { presides($0) } && (2...4).contains(rest.count)
        && !rest.contains { LabelWords.small.contains($0.plain) }
      guard isTitled || isNamed, !rest.isEmpty else { continue }
      let (name, after, affiliation) = splitName(rest)
      guard !name.isEmpty, after.isEmpty, name.contains(where: { $0.isCapitalised }),
        !name.allSatisfy({ isRole($0) })
      else { continue }
      let kept = text.words.filter { !LabelWords.personalTitles.contains($0.plain) }
      let words = kept.first?.plain == "the" ? Array(kept.dropFirst()) : kept
      guard words.contains(where: { isRole($0) }) || words.first?.isCapitalised == true else { continue }
      var label = Label(form: .titled, key: key(text) + " (" + key(bracket) + ")")
      label.title = titles.map(\.plain).joined(separator: " ")
      label.name = name.map(\.printed)
      label.role = join(words)
      label.isNamedFunction = true
      label.affiliation = affiliation
      label.isDamaged = text.isDamaged || inner.isDamaged
      return label
    }
    return nil
  }

  /// Whether whoever holds the function `word` chairs; in brackets behind it stands a name, not a place.
  private static func presides(_ word: LabelText.Word) -> Bool {
    ["speaker", "chair", "chairman", "chairwoman", "chairperson", "president"].contains(word.plain)
  }

  private static func join(_ words: [LabelText.Word]) -> String {
    words.enumerated().map { index, word in
      word.printed + (word.isBeforeComma && index + 1 < words.count ? "," : "")
    }.joined(separator: " ")
  }

  private static func roleLabel(_ text: LabelText) -> Label? {
    let words = text.words
    guard words.count <= 12, words.contains(where: { isRole($0) }) else { return nil }
    for (index, word) in words.enumerated() where !word.isCapitalised {
      guard LabelWords.small.contains(word.plain) || isRole(word) && index > 0 || isOrdinal(word) else {
        return nil
      }
    }
    // `MARTA QUELL, NSC Coordinator`: a name and its function.
    if let comma = words.firstIndex(where: \.isBeforeComma), comma >= 1, comma + 1 < words.count,
      !words[...comma].contains(where: { isRole($0) }), isPersonal(Array(words[...comma]))
    {
      var label = Label(form: words[0].isCapitals ? .capitals : .name, key: key(text))
      label.name = words[...comma].map(\.printed)
      label.role = join(Array(words[(comma + 1)...]))
      return label
    }
    var label = Label(form: .role, key: key(text))
    label.role = join(["the", "a", "an"].contains(words[0].plain) ? Array(words.dropFirst()) : words)
    label.isGroup = isGroup(words) || ["a", "an", "some", "several"].contains(words[0].plain)
    label.affiliation = affiliationBracket(text.brackets)
    return label
  }

  /// Whether what follows a name and a comma can be a function: `on behalf of the Quay Group`, `Director of Roads`.
  private static func isFunction(_ words: ArraySlice<LabelText.Word>) -> Bool {
    words.allSatisfy {
      $0.isCapitalised || LabelWords.small.contains($0.plain) || isRole($0) || isOrdinal($0)
    }
      && words.contains { $0.plain.utf8.count > 3 } && words.first?.plain != "sir"
      && words.first?.plain != "madam"
  }

  private static func isOrdinal(_ word: LabelText.Word) -> Bool {
    word.printed.utf8.first.map { $0.isDigit || $0 == UInt8(ascii: "#") } ?? false
  }

  private static func isGroup(_ words: [LabelText.Word]) -> Bool {
    words.contains { LabelWords.groups.contains($0.plain) } || words.first?.plain == "an"
      || words.first?.plain == "a"
      || words.contains { $0.plain == "unidentified" || $0.plain == "unknown" }
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
      guard isFunction(words[(comma + 1)...]) else { return nil }
      role = join(Array(words[(comma + 1)...]))
      words = Array(words[...comma])
    }
    guard words.count <= 5, isPersonal(words) else { return nil }
    let isCapitals =
      words.contains(where: \.isCapitals)
      && words.allSatisfy {
        $0.isCapitals || $0.isInitials || LabelWords.particles.contains($0.plain) || hasSmallPrefix($0)
      }
    var label = Label(
      form: isCapitals ? .capitals : words.count > 1 ? .name : .word, name: words.map(\.printed), role: role,
      key: key(words.map(\.printed).joined(separator: " ")))
    label.affiliation = affiliationBracket(text.brackets)
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

  /// Whether `words` can be a personal name.
  private static func isPersonal(_ words: [LabelText.Word]) -> Bool {
    for (index, word) in words.enumerated() {
      if word.isCapitalised {
        if LabelWords.notSpeakers.contains(word.plain), index == 0 || words.count <= 2, !word.isInitials {
          return false
        }
        for scalar in word.printed.unicodeScalars
        where !scalar.isLetter && !"-'’.`´".unicodeScalars.contains(scalar)
          && !(("0"..."9").contains(scalar) && index > 0)
        {
          return false
        }
      } else {
        guard index > 0 || words.count > 1, LabelWords.particles.contains(word.plain) else { return false }
      }
    }
    return words.contains { $0.isCapitalised }
  }

  // MARK: Parts

  /// Titles at the front, and the rest.
  static func splitTitles(_ words: [LabelText.Word]) -> (titles: [LabelText.Word], rest: [LabelText.Word]) {
    var count = 0
    var real = 0
    while count < words.count {
      let plain = words[count].plain
      if LabelWords.isTitle(plain), words[count].isCapitalised {
        count += 1
        real = count
        if words[count - 1].isBeforeComma { break }
      } else if LabelWords.beforeTitles.contains(plain), count < 3, !words[count].isBeforeComma {
        count += 1
      } else {
        break
      }
    }
    return (Array(words[..<real]), Array(words[real...]))
  }

  /// The name at the front of `words`; what follows after "of" is an affiliation, after a comma a function.
  private static func splitName(
    _ words: [LabelText.Word]
  ) -> (name: [LabelText.Word], after: [LabelText.Word], affiliation: String?) {
    var count = 0
    while count < words.count, count < 6 {
      let word = words[count]
      if word.plain == "of" {
        guard count > 0 else { return ([], words, nil) }
        let place = words[(count + 1)...]
        guard !place.isEmpty, place.count <= 4, place.first?.isCapitalised == true else {
          return ([], words, nil)
        }
        return (Array(words[..<count]), [], place.map(\.printed).joined(separator: " "))
      }
      guard word.isCapitalised || LabelWords.particles.contains(word.plain),
        isNameWord(word)
      else { break }
      count += 1
      if word.isBeforeComma { return (Array(words[..<count]), [], nil) }
    }
    return (Array(words[..<count]), Array(words[count...]), nil)
  }

  private static func isNameWord(_ word: LabelText.Word) -> Bool {
    // Scanned text has digits for letters: `Mis0i`.
    let digits = word.printed.utf8.count { $0.isDigit }
    return digits * 3 < word.printed.utf8.count
      && word.printed.unicodeScalars.allSatisfy {
        $0.isLetter || "-'’.`´".unicodeScalars.contains($0) || ("0"..."9").contains($0)
      }
  }

  /// The first bracket that says where somebody belongs; `spoke in French` does not, nor does a time.
  private static func affiliationBracket(_ brackets: [String]) -> String? {
    brackets.first { bracket in
      let lower = bracket.lowercased()
      return ![
        "spoke ", "interpret", "interpr", "translat", "continu", "in ", "chat", "via ", "by ", "through ",
        "remote",
      ]
      .contains { lower.hasPrefix($0) } && !lower.utf8.contains(where: { $0.isDigit })
        && lower.utf8.count <= 80
    }
  }
}
