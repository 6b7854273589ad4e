import Proceedings

/// Finds the currency of a number, before it or behind it, as its ISO 4217 code.
struct MoneyUnits {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// The currency right before the number at `index` (`US$5`, `€5`, `KSh. 5`, `USD 5`), and where it begins.
  func before(_ index: Int) -> (start: Int, code: String)? {
    let sign = index - 1
    guard let token = text[sign] else { return nil }
    if token.kind == .symbol {
      let entry = text.lexicon.entryID(text.bytes(sign))
      guard let reading = text.lexicon.reading(entry, .currency), let code = reading.values.first else {
        return nil
      }
      // The letters of a country stand joined before the sign.
      if text.isJoined(sign), let country = regional(of: reading, country: sign - 1) {
        let start = text.isMark(sign - 2, ".") ? sign - 2 : sign - 1
        return (start, country)
      }
      return (sign, code)
    }
    // Codes and abbreviations (`EUR 5`, `Sh. 5`), no words: `dollars 5` is none.
    guard token.kind == .word, let reading = text.reading(sign, .currency), let code = reading.values.first,
      !reading.values.contains("part=100"), token.shape.contains(.allCapitals) || isAbbreviation(sign)
    else { return nil }
    return (sign, code)
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    guard let token = text[index], token.shape.contains(.capitalised) else { return false }
    return text.isWord(index, among: ["rs", "sh", "shs", "ksh", "kshs", "ush", "tsh", "rp", "rm"])
      || token.shape.contains(.dotted) && token.end - token.start < 6
  }

  private func regional(of reading: Lexicon.Reading, country index: Int) -> String? {
    guard let token = text[index], token.kind == .word else { return nil }
    var key = String(decoding: text.bytes(index), as: UTF8.self).lowercased()
    if key.hasSuffix(".") { key.removeLast() }
    return reading.values.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.utf8.count + 1)) }
  }

  /// The currency that follows a number at `index`: `dollars`, `Canadian dollars`, `of dollars`, `cents`, `euros`.
  func after(_ index: Int, _ phrase: NumberPhrase) -> FigureUnit? {
    var start = index
    if text.isHyphen(start) {
      start += 1
    } else if phrase.form == .indefinite, text.isWord(start, "of") {
      start += 1
    }
    for offset in 0...2 {
      let word = start + offset
      if let unit = unit(word, country: offset > 0 ? word - 1 : nil, phrase, isCompound: text.isHyphen(index))
      {
        return unit
      }
      guard let token = text[word], token.kind == .word, token.shape.contains(.capitalised) else {
        return nil
      }
    }
    return nil
  }

  /// Whether the token at `index` names a currency.
  func isWord(_ index: Int) -> Bool { text[index].flatMap { currency(index, $0) } != nil }

  private func unit(_ index: Int, country: Int?, _ phrase: NumberPhrase, isCompound: Bool) -> FigureUnit? {
    guard let token = text[index], let reading = currency(index, token), let code = reading.values.first
    else {
      return nil
    }
    let named = country.flatMap { regional(of: reading, country: $0) }
    if country != nil, named == nil { return nil }
    // Pounds are weights where nothing else is said of them.
    if text.has(index, .measureUnit), named == nil, !text.isWord(index + 1, "sterling"), phrase.value < 1e6,
      !text.isNear(phrase.tokens.lowerBound..<(index + 1), within: 6, role: "money")
    {
      return nil
    }
    let isHundredth = reading.values.contains("part=100")
    return FigureUnit(
      kind: .money, name: named ?? code, end: text.isWord(index + 1, "sterling") ? index + 2 : index + 1,
      factor: isHundredth ? 0.01 : 1)
  }

  private func currency(_ index: Int, _ token: Token) -> Lexicon.Reading? {
    if token.kind == .symbol {
      return text.lexicon.reading(text.lexicon.entryID(text.bytes(index)), .currency)
    }
    guard token.kind == .word else { return nil }
    guard let reading = text.reading(index, .currency) else { return nil }
    // `8 Rand Paul`: a word with a capital is a name, unless all are.
    let isWord = token.end - token.start > 3 && !token.shape.contains(.allCapitals)
    if isWord, text.isCapitalised(index), text.isCapitalised(index + 1) { return nil }
    // Codes of three letters are words elsewhere: `all`, `try`.
    let isCode =
      token.end - token.start == 3 && reading.lemma.utf8.count == 3
      || reading.values.first?.lowercased() == reading.lemma
    return isCode && !token.shape.contains(.allCapitals) && !text.isWord(index, "yen") ? nil : reading
  }
}
