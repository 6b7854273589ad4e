/// Singulars of English nouns.
struct Singular {
  private let text: FigureText

  /// Reads in `text`.
  init(_ text: FigureText) { self.text = text }

  /// Whether the word at `index` is a plural noun, or a noun that stands for several as it is.
  func isPlural(_ index: Int) -> Bool {
    guard let token = text[index], token.kind == .word else { return false }
    if token.classes.contains(.irregularNoun) { return isIrregularPlural(index) }
    if !token.classes.isDisjoint(with: [.notPlural, .phraseEnd]) { return false }
    let bytes = text.bytes(index)
    // Clitics are no nouns, whichever apostrophe they begin with.
    guard bytes.count > 2, let first = bytes.first, first != UInt8(ascii: "'"), first != 0xE2 else {
      return false
    }
    if bytes.last == UInt8(ascii: "S") {
      return token.shape.contains(.allCapitals) && text.isTitleCase(around: index)
    }
    guard bytes.last == UInt8(ascii: "s") else { return endsInMen(bytes) }
    switch bytes[bytes.endIndex - 2] {
    case UInt8(ascii: "s"), UInt8(ascii: "u"): return false
    case UInt8(ascii: "i"): return token.shape.contains(.capitalised) && bytes.count > 5
    default: return true
    }
  }

  /// `policemen`, `congresswomen`.
  private func endsInMen(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count > 5 && bytes.suffix(3).elementsEqual("men".utf8)
      && ![UInt8(ascii: "i"), UInt8(ascii: "e")].contains(bytes[bytes.endIndex - 4])
  }

  /// A listed plural, or a listed noun without a plural of its own (`personnel`).
  private func isIrregularPlural(_ index: Int) -> Bool {
    guard let reading = text.reading(index, .irregularNoun) else { return false }
    return !isForm(index, reading.lemma) || reading.values.contains("uncounted")
  }

  private func isForm(_ index: Int, _ word: String) -> Bool {
    let bytes = text.bytes(index)
    return bytes.count == word.utf8.count && zip(bytes, word.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// The singular of the plural noun at `index`, in lower case unless it is a name.
  func singular(_ index: Int) -> String {
    guard let token = text[index] else { return "" }
    if let reading = text.reading(index, .irregularNoun) { return cased(reading.lemma, index) }
    let isName = token.shape.contains(.capitalised) && keepsCapitals(index)
    let printed = String(decoding: text.bytes(index), as: UTF8.self)
    let word = isName ? printed : printed.lowercased()
    guard isPlural(index) else { return word }
    return Self.singular(ofRegular: word)
  }

  private func cased(_ lemma: String, _ index: Int) -> String {
    guard text.isCapitalised(index), keepsCapitals(index), let first = lemma.first, lemma.count > 3 else {
      return lemma
    }
    return first.uppercased() + lemma.dropFirst()
  }

  /// A capital is the noun's own, unless the sentence begins with it or is a title.
  private func keepsCapitals(_ index: Int) -> Bool {
    text.isCapitalised(index) && !text.isTitleCase(around: index)
  }

  /// The singular of a plural that the rules of spelling give.
  static func singular(ofRegular word: String) -> String {
    func drop(_ count: Int, _ ending: String = "") -> String { String(word.dropLast(count)) + ending }
    let lower = word.lowercased()
    if lower.hasSuffix("men") { return drop(3, "man") }
    guard lower.hasSuffix("s") else { return word }
    if lower.hasSuffix("ies"), word.count > 4 { return drop(3, "y") }
    if lower.hasSuffix("uses") {
      // `houses`, `clauses` lose the s alone; `viruses`, `campuses` lose es.
      let before = lower.dropLast(4).last ?? "a"
      return "aeo".contains(before) || word.count < 6 ? drop(1) : drop(2)
    }
    for ending in ["sses", "shes", "ches", "xes", "zzes"] where lower.hasSuffix(ending) { return drop(2) }
    return drop(1)
  }
}
