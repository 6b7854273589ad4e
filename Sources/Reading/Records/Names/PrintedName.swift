/// Names as they are shown, from names as they are printed.
enum PrintedName {
  /// `OTIENO` as `Otieno`, `McGOVERN` as `McGovern`, `JEAN-PIERRE` as `Jean-Pierre`; mixed words stay.
  static func name(_ words: [String]) -> String { words.map(word).joined(separator: " ") }

  /// `word` with capitals only where names have them.
  static func word(_ word: String) -> String {
    if word.utf8.contains(UInt8(ascii: ".")), word.utf8.count <= 8 { return word }
    let scalars = Array(mended(word).unicodeScalars)
    let letters = scalars.filter(\.isLetter)
    let word = String(String.UnicodeScalarView(scalars))
    guard letters.count >= 2 else { return word }
    let capitals = letters.filter(\.isCapital).count
    if capitals == letters.count { return capitalised(word) }
    // `McGOVERN`, `DeLAURO`: a small prefix before capitals.
    guard let small = scalars.lastIndex(where: \.isSmall), small + 2 < scalars.count,
      scalars[(small + 1)...].allSatisfy({ !$0.isLetter || $0.isCapital })
    else { return word }
    let prefix = String(String.UnicodeScalarView(scalars[...small]))
    return prefix + capitalised(String(String.UnicodeScalarView(scalars[(small + 1)...])))
  }

  /// A place, party or organisation: as a name, but the abbreviation of one stays: `UK`, `PPE`, `S&D`.
  static func affiliation(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 1 || words.contains(where: { $0.utf8.contains(where: \.isLower) }) else {
      return name(words)
    }
    return words.map { $0.utf8.count <= 3 || $0.utf8.contains(UInt8(ascii: "&")) ? $0 : word($0) }
      .joined(separator: " ")
  }

  /// A function: words in capitals become capitalised ones, small words small; initialisms of up to three letters stay.
  static func role(_ text: String) -> String {
    let words = text.split(separator: " ").map(String.init)
    return words.enumerated().map { index, word in
      let plain = LabelText.plain(word)
      let isCapitals = LabelText.Word(printed: word, plain: plain).isCapitals
      guard isCapitals else { return word }
      if index > 0, LabelWords.small.contains(plain) { return word.lowercased() }
      if plain.utf8.count <= 3, !LabelWords.isRole(plain), !LabelWords.small.contains(plain) {
        return word
      }
      return capitalised(word)
    }.joined(separator: " ")
  }

  /// `Mis0i` as `Misoi`: digits that a scanner has put for letters.
  static func mended(_ word: String) -> String {
    guard word.utf8.contains(where: { $0.isDigit }), word.utf8.contains(where: { $0.isLetterLike }) else {
      return word
    }
    let isSmall = word.utf8.contains { $0.isLower }
    let letters: [Character: Character] =
      isSmall ? ["0": "o", "1": "l", "5": "s"] : ["0": "O", "1": "I", "5": "S"]
    return String(word.map { letters[$0] ?? $0 })
  }

  private static func capitalised(_ word: String) -> String {
    var out = ""
    var isStart = true
    for scalar in word.unicodeScalars {
      if scalar.isLetter {
        out += isStart ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
        isStart = false
      } else {
        out.unicodeScalars.append(scalar)
        // `O'BRIEN` is O'Brien, but `MANG'OLI` is Mang'oli.
        isStart = scalar == "-" || scalar == "." || out.unicodeScalars.count == 2
      }
    }
    return out
  }
}
