import Proceedings

/// Questions about single tokens that finding names rests on.
extension Stretch {
  /// The classes of the token at `index`; none outside the stretch.
  func classes(_ index: Int) -> WordClasses { tokens.indices.contains(index) ? tokens[index].classes : [] }

  /// Whether the token at `index` can be a word of a name: capitalised, and neither a function word nor a date.
  func isNameWord(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if isMark(index - 1, "@"), !token.shape.contains(.spaceBefore) { return true }
    guard token.shape.contains(.capitalised) else { return false }
    if isGivenNameOfMonth(index) { return true }
    if !token.classes.isDisjoint(with: [.functionWord, .calendar]) {
      return token.shape.contains(.allCapitals) && token.end - token.start <= 4
        && !token.classes.contains(.calendar) && isAcronymAmongWords(index)
    }
    return token.end > token.start + 1 || token.shape.contains(.dotted)
      || joined(index) || joined(index + 1)
  }

  /// `Jan Maes`, `April Ruiz`: a month that is a given name too, with a name behind it and nothing that dates before it.
  private func isGivenNameOfMonth(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.classes.isSuperset(of: [.calendar, .givenName]), !token.shape.contains(.dotted),
      tokens.indices.contains(index + 1)
    else { return false }
    let next = tokens[index + 1]
    guard next.kind == .word, next.shape.contains(.capitalised), next.shape.contains(.spaceBefore),
      next.classes.isDisjoint(with: [.functionWord, .calendar, .groupNoun, .demonym, .partyAdjective])
    else { return false }
    if functionKind(index - 1) == .preposition { return isWord(index, "jan") }
    return !["last", "this", "next", "early", "late", "mid"].contains { isWord(index - 1, $0) }
  }

  /// `US`, `WHO`, `IT` among words that are not capitals throughout.
  private func isAcronymAmongWords(_ index: Int) -> Bool {
    for near in [index - 1, index + 1] where tokens.indices.contains(near) && tokens[near].kind == .word {
      let shape = tokens[near].shape
      if shape.contains(.allCapitals), tokens[near].classes.contains(.functionWord) { return false }
    }
    return true
  }

  /// Whether the token at `index` is a hyphen that joins two words, or the word after one.
  func joined(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if isHyphen(index) {
      return index > 0 && index + 1 < tokens.count && !tokens[index].shape.contains(.spaceBefore)
        && !tokens[index + 1].shape.contains(.spaceBefore)
    }
    return index > 0 && isHyphen(index - 1) && !tokens[index].shape.contains(.spaceBefore)
      && !tokens[index - 1].shape.contains(.spaceBefore)
  }

  /// Whether the token at `index` is a hyphen or a slash without space around it.
  func isHyphen(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .punctuation else { return false }
    let token = tokens[index]
    return token.first == UInt8(ascii: "-") || token.first == UInt8(ascii: "/")
      || (token.end - token.start == 3 && text.bytes[Int(token.start)] == 0xE2
        && (0x90...0x93).contains(text.bytes[Int(token.start) + 2]))
  }

  /// Whether the token at `index` is the one-byte mark `byte`.
  func isMark(_ index: Int, _ byte: Character) -> Bool {
    guard tokens.indices.contains(index), let ascii = byte.asciiValue else { return false }
    let token = tokens[index]
    return token.end - token.start == 1 && token.first == ascii
  }

  /// Whether the token at `index` is a possessive `’s` or a bare possessive apostrophe.
  func isPossessive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), !tokens[index].shape.contains(.spaceBefore) else { return false }
    if isWord(index, "'s") { return true }
    let token = tokens[index]
    let bytes = text.bytes
    let start = Int(token.start)
    if token.kind == .word, token.end - token.start == 4, bytes[start] == 0xE2,
      bytes[start + 3] | 0x20 == 0x73
    {
      return true
    }
    // `United Nations’ envoy`: the mark after an s.
    guard token.kind == .quotationMark, index > 0, start > 0, bytes[start - 1] | 0x20 == 0x73 else {
      return false
    }
    return (token.end - token.start == 1 && bytes[start] == 0x27)
      || (token.end - token.start == 3 && bytes[start] == 0xE2 && bytes[start + 2] == 0x99)
  }

  /// Whether the token at `index` is a noun or an adjective formed with a hyphen and a participle: `Texas-based`.
  func isCompoundAdjective(_ hyphen: Int) -> Bool {
    guard isHyphen(hyphen), tokens.indices.contains(hyphen + 1) else { return false }
    let next = tokens[hyphen + 1]
    guard next.kind == .word, !next.shape.contains(.capitalised) else { return false }
    let end = Int(next.end)
    guard next.end - next.start >= 3 else { return false }
    let tail = text.bytes[(end - 2)..<end]
    return tail.elementsEqual("ed".utf8) || tail.elementsEqual("ng".utf8) || tail.elementsEqual("rn".utf8)
      || isWord(hyphen + 1, "style") || isWord(hyphen + 1, "wide") || isWord(hyphen + 1, "era")
      || isWord(hyphen + 1, "led") || isWord(hyphen + 1, "run") || isWord(hyphen + 1, "like")
      || isWord(hyphen + 1, "held") || isWord(hyphen + 1, "old")
  }

  /// Whether the token at `index` is the plural of an acronym: `LDCs`, `NGOs`.
  func isAcronymsPlural(_ index: Int) -> Bool {
    let bytes = text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
    return bytes.count > 2 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Whether a sentence or a quotation begins with the token at `index`, so that its capital says nothing.
  func opensSpeech(_ index: Int) -> Bool {
    if tokens[index].shape.contains(.sentenceStart) { return true }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    return before.kind == .quotationMark || before.kind == .terminator || isMark(index - 1, ":")
      || isMark(index - 1, "(") && before.shape.contains(.sentenceStart)
  }

  /// Whether the word at `index` is a verb in most texts: `having`, `keeps`.
  func isMostlyVerb(_ index: Int) -> Bool {
    guard classes(index).contains(.partOfSpeech),
      let letter = Lexicon.shared.value(tokens[index].entry, .partOfSpeech)?.first,
      let part = PartOfSpeech(letter: letter)
    else { return false }
    return part.isVerb || part.isFinite
  }

  /// Whether the token at `index` is `Jr.`, `Sr.` or `III`.
  func isNameSuffix(_ index: Int) -> Bool {
    isWord(index, "jr.") || isWord(index, "sr.") || isWord(index, "jr") || isWord(index, "sr")
      || isWord(index, "iii")
  }

  /// Whether the token at `index` means the people of a country: `Americans`.
  func isPeople(_ index: Int) -> Bool {
    guard classes(index).contains(.demonym), !isWord(index, "swiss"), !isWord(index, "laos") else {
      return false
    }
    return text.bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "s")
  }

  /// What kind of function word the token at `index` is; nil for other words.
  func functionKind(_ index: Int) -> FunctionWord? {
    guard tokens.indices.contains(index), tokens[index].classes.contains(.functionWord) else { return nil }
    let token = tokens[index]
    if token.shape.contains(.allCapitals), token.end - token.start > 1, isNameWord(index) { return nil }
    return FunctionWord.table[Int(token.entry)] ?? nil
  }

  /// Whether the token at `index` is a noun like `daughter` or `woman`, which tells no function.
  func isKin(_ index: Int) -> Bool {
    guard classes(index).contains(.roleNoun) else { return false }
    return Lexicon.shared.reading(tokens[index].entry, .roleNoun)?.values.last == "kin"
  }

  /// Whether the token at `index` is a noun for what several people of a text may be: `official`, `aide`.
  func isOneOfMany(_ index: Int) -> Bool {
    guard classes(index).contains(.roleNoun) else { return false }
    return Lexicon.shared.reading(tokens[index].entry, .roleNoun)?.values.last == "many"
  }

  /// The words of `range` with single spaces, as a name is shown.
  func name(_ range: Range<Int>) -> String {
    let bytes = text.bytes
    let span = span(range)
    var out: [UInt8] = []
    out.reserveCapacity(span.count)
    var at = span.start
    while at < span.end {
      let byte = bytes[at]
      let isNoBreak = byte == 0xC2 && at + 1 < span.end && bytes[at + 1] == 0xA0
      if byte <= 0x20 || isNoBreak {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte)
      }
      at += isNoBreak ? 2 : 1
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}

/// The parts of speech of closed classes.
enum FunctionWord: String, Sendable {
  case determiner, possessive, quantifier, preposition, conjunction, relative, pronoun, adverb, verb

  /// By lexicon entry.
  static let table: [FunctionWord?] = {
    let lexicon = Lexicon.shared
    return (0..<lexicon.count).map { id in
      lexicon.reading(Lexicon.EntryID(id), .functionWord)?.values.first.flatMap(FunctionWord.init(rawValue:))
    }
  }()
}
