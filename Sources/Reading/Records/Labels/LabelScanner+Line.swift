import Proceedings

/// What stands around a place on its line.
extension LabelScanner {
  func skipBlanks(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit {
      if bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0C {
        at += 1
      } else if at + 1 < limit, bytes[at] == 0xC2, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// The first byte behind blanks and at most one line end.
  func nextWord(_ start: Int, _ limit: Int) -> Int {
    var at = skipBlanks(start, limit)
    if at < limit, bytes[at] == 0x0D { at += 1 }
    if at < limit, bytes[at] == 0x0A { at += 1 }
    return skipBlanks(at, limit)
  }

  /// Columns before `at` on its line; a tab counts four.
  func indent(of at: Int) -> Int {
    var start = at
    while start > 0, at - start < 200, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return bytes[start..<at].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
  }

  /// A function whose name stands in brackets on the next line.
  func continuesOnNextLine(_ index: Int, _ limit: Int) -> Bool {
    var next = index
    var ends = 0
    while next < limit, bytes[next].isBlank {
      if bytes[next] == 0x0A || bytes[next] == 0x0D { ends += 1 }
      next += 1
    }
    return next < limit && ends <= 2 && bytes[next] == UInt8(ascii: "(")
  }

  func dash(after index: Int, _ limit: Int) -> Int? {
    let at = skipBlanks(index, limit)
    guard at < limit else { return nil }
    if bytes.has("—", at: at) || bytes.has("–", at: at) { return at + 3 }
    if bytes.has("--", at: at) { return at + 2 }
    return bytes.has("- ", at: at) && at > index ? at + 1 : nil
  }

  /// Whether the stop at `index` belongs to a title or an initial.
  func isAbbreviation(before index: Int, from start: Int) -> Bool {
    if index > start, bytes[index - 1].isOne(of: ")]") { return false }
    var word = index
    while word > start, bytes[word - 1].isLetterLike || bytes[word - 1] == UInt8(ascii: "'") { word -= 1 }
    let length = index - word
    if length <= 1 { return true }
    guard length <= 12 else { return false }
    let plain = String(decoding: bytes[word..<index].map(\.lowered), as: UTF8.self)
    if ["jr", "sr", "st", "no"].contains(plain) { return true }
    guard LabelWords.isTitle(plain) else { return false }
    // `The Chairman.` ends in a title that is a function; short titles are always abbreviations.
    return !LabelWords.isRole(plain)
  }

  func isLink(_ at: Int, _ limit: Int) -> Bool {
    bytes.has("http", at: at) || bytes.has("<http", at: at)
  }

  /// Whether the line that holds `at` begins at least two columns further in than the one before.
  func isIndented(_ at: Int) -> Bool {
    var start = at
    while start > 0, at - start < 100, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard at - start >= 2 else { return false }
    var end = start
    while end > 0, bytes[end - 1].isBlank { end -= 1 }
    var before = end
    while before > 0, end - before < 200, bytes[before - 1] != 0x0A, bytes[before - 1] != 0x0D { before -= 1 }
    return at - start >= skipBlanks(before, end) - before + 2
  }

  /// Whether the rest of the line has letters, all of them capitals.
  func isShouted(_ start: Int, _ limit: Int) -> Bool {
    var letters = 0
    var at = start
    while at < limit, bytes[at] != 0x0A, bytes[at] != 0x0D {
      if bytes[at].isLower { return false }
      if bytes[at].isUpper { letters += 1 }
      at += 1
    }
    return letters >= 4
  }

  func isQuotation(_ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return false }
    return bytes[at].isOne(of: "\"") || bytes.has("“", at: at) || bytes.has("«", at: at)
      || bytes.has("‘", at: at)
  }
}

extension [UInt8] {
  /// Bytes of the list mark at `index` that has `characters` characters.
  func markLength(_ characters: Int, at index: Int) -> Int {
    var end = index
    var left = characters
    while end < count, left > 0 {
      end += 1
      while end < count, !self[end].startsScalar { end += 1 }
      left -= 1
    }
    return end - index
  }
}
