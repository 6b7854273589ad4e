import Proceedings

/// Finds the names that a record gives outside its labels.
///
/// They stand as `Name (AB)` in a line of those present, as rows of a table, as bullets under "Present", as
/// `Name -- AB`, and with a function in titles (`Briefing by Press Secretary Rosa Quell`).
struct NameLists: ~Copyable {
  private let bytes: [UInt8]
  private var names = KnownNames()
  private var separated: [KnownName] = []

  /// The names in `pieces`.
  static func names(in pieces: [TextPiece], of bytes: [UInt8]) -> KnownNames {
    var finder = NameLists(bytes: bytes)
    finder.run(pieces)
    return finder.names
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run(_ pieces: [TextPiece]) {
    var isList = false
    var items = 0
    for piece in pieces {
      initialsInBrackets(piece.span)
      rows(piece.span)
      if case .paragraph = piece.kind, !isList, piece.span.count > 400, !hasLineEnd(piece.span) { continue }
      if case .heading(_, let isMarked) = piece.kind {
        isList = ListHead.isHead(piece.span, in: bytes)
        items = 0
        if !isMarked { lines(piece.span, isList: false, items: &items) }
        continue
      }
      if ListHead.isHead(piece.span, in: bytes) {
        isList = true
        items = 0
        continue
      }
      lines(piece.span, isList: isList, items: &items)
      if isList, items == 0 { isList = false }
    }
    if separated.count >= 2 { separated.forEach { names.add($0) } }
  }

  private func hasLineEnd(_ span: Span) -> Bool {
    bytes[span.start..<span.end].contains { $0 == 0x0A || $0 == 0x0D }
  }

  // MARK: Forms

  /// `Rosa Quell (RQ)`, wherever it stands.
  private mutating func initialsInBrackets(_ span: Span) {
    var next = span.start
    while case let at = bytes.firstIndex(of: UInt8(ascii: "("), in: Span(next, span.end)), at < span.end {
      next = at + 1
      var end = at + 1
      while end < span.end, end - at <= 5, bytes[end].isUpper || bytes[end].isDigit { end += 1 }
      // `Rosa Quell (RQ, Chair)`
      guard end - at >= 3, end < span.end, bytes[end].isOne(of: "),") else { continue }
      let initials = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
      // The line may have been broken within the name, and taken for two paragraphs.
      let words = nameBefore(at, from: max(0, span.start - 40))
      guard words.count >= 2, NameInitials.agree(initials, words) else { continue }
      names.add(KnownName(words: words, initials: initials, offset: at))
    }
  }

  /// The capitalised words right before `end`, as a name; line ends do not matter.
  private func nameBefore(_ end: Int, from start: Int) -> [String] {
    var words: [String] = []
    var at = end
    while words.count < 5 {
      var stop = at
      while stop > start, bytes[stop - 1].isBlank { stop -= 1 }
      var begin = stop
      while begin > start, stop - begin < 40,
        bytes[begin - 1].isLetterLike || bytes[begin - 1].isOne(of: "-'.")
      {
        begin -= 1
      }
      guard begin < stop else { break }
      let word = String(decoding: bytes[begin..<stop], as: UTF8.self)
      guard let first = word.unicodeScalars.first,
        first.isCapital || LabelWords.particles.contains(word.lowercased())
      else { break }
      words.insert(word, at: 0)
      at = begin
      if begin > start, !bytes[begin - 1].isBlank { break }
    }
    while let first = words.first,
      first.unicodeScalars.first?.isCapital != true
        || LabelWords.notSpeakers.contains(LabelText.plain(first))
        || LabelWords.isTitle(LabelText.plain(first))
    {
      words.removeFirst()
    }
    return words
  }

  /// Rows of a table: name, initials, organisation.
  private mutating func rows(_ span: Span) {
    guard bytes[span.start] == UInt8(ascii: "|") else { return }
    for line in lineSpans(span) where bytes[line.start] == UInt8(ascii: "|") {
      let cells = String(decoding: bytes[line.start..<line.end], as: UTF8.self)
        .split(separator: "|").map { LabelText.collapsed(String($0)) }
      guard let name = cells.first(where: { $0.split(separator: " ").count >= 2 && ListedPerson.isName($0) })
      else {
        continue
      }
      let initials = cells.first {
        (2...5).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isUpper || $0.isDigit }
          && $0.utf8.first?.isUpper == true
      }
      let other = cells.last { $0 != name && $0 != initials && !$0.isEmpty }
      names.add(
        KnownName(
          words: name.split(separator: " ").map(String.init), initials: initials, affiliation: other,
          offset: line.start))
    }
  }

  private mutating func lines(_ span: Span, isList: Bool, items: inout Int) {
    guard span.count <= 20_000 else { return }
    var isList = isList
    for line in lineSpans(span) {
      if line.count < span.count, ListHead.isHead(line, in: bytes) {
        isList = true
        continue
      }
      // Long lines of running text name nobody in a form that is looked for here.
      let isShort = line.count <= 60
      guard isList || isShort && mayName(line) || !isShort && hasListWord(line) else { continue }
      let text = LabelText.collapsed(
        String(decoding: bytes[line.start..<line.end].prefix(2_000), as: UTF8.self))
      if isShort, hasInitials(line) { separatedInitials(text, line.start) }
      if isList {
        items += item(text, line.start)
      } else if let colon = text.firstIndex(of: ":"), text.utf8.count >= 12,
        ListHead.words.contains(String(text[..<colon].lowercased().drop { "*_- ".contains($0) }))
      {
        _ = item(String(text[text.index(after: colon)...]), line.start)
      }
    }
  }

  /// Whether a colon or initials may say that the line names somebody.
  private func mayName(_ line: Span) -> Bool {
    bytes[line.start..<line.end].contains(UInt8(ascii: ":")) || hasInitials(line)
  }

  /// Whether the line's first or last word is two to four capitals.
  private func hasInitials(_ line: Span) -> Bool {
    var end = line.end
    while end > line.start, bytes[end - 1].isUpper || bytes[end - 1].isDigit { end -= 1 }
    if (2...4).contains(line.end - end), end > line.start, bytes[end - 1] == 0x20 { return true }
    var at = line.start
    while at < line.end, bytes[at].isOne(of: "*-+ ") { at += 1 }
    let start = at
    while at < line.end, bytes[at].isUpper || bytes[at].isDigit { at += 1 }
    return (2...4).contains(at - start) && at < line.end && bytes[at].isOne(of: " :,")
  }

  /// Whether a word and a colon begin the line, as in `Present: Rosa Quell, John Otieno`.
  private func hasListWord(_ line: Span) -> Bool {
    var at = line.start
    while at < line.end, at - line.start < 40, bytes[at].isLetterLike || bytes[at].isOne(of: " *_-") {
      at += 1
    }
    return at < line.end && bytes[at] == UInt8(ascii: ":")
  }

  /// `Rosa Quell -- RQ`, `RQ - Rosa Quell`.
  private mutating func separatedInitials(_ text: String, _ offset: Int) {
    guard text.utf8.count <= 60 else { return }
    let bare = text.drop { "*-•+ ".contains($0) }
    for separator in [" -- ", " – ", " — ", " - ", ", ", ": ", " = "] {
      let parts = bare.split(separator: separator, omittingEmptySubsequences: true).map {
        LabelText.collapsed(String($0))
      }
      guard parts.count == 2 else { continue }
      for (initials, name) in [(parts[1], parts[0]), (parts[0], parts[1])] {
        let words = name.split(separator: " ").map(String.init)
        guard (2...4).contains(initials.utf8.count), initials.utf8.allSatisfy({ $0.isUpper || $0.isDigit }),
          words.count >= 2, ListedPerson.isName(name), NameInitials.agree(initials, words)
        else { continue }
        separated.append(KnownName(words: words, initials: initials, offset: offset))
        return
      }
    }
  }

  /// People in a line of a list: one with account and function, or several between commas; how many there are.
  private mutating func item(_ text: String, _ offset: Int) -> Int {
    var bare = text.drop { "*-•+ \t".contains($0) }
    while let first = bare.first, first.isNumber || first == "." && bare.count > 1 { bare.removeFirst() }
    let parts = bare.split(whereSeparator: { $0 == ";" })
    var found = 0
    for part in parts {
      let commas = Self.entries(of: part, at: { $0 == "," }).map {
        let entry = LabelText.collapsed(String($0))
        return entry.hasPrefix("@") ? String(entry.dropFirst()) : entry
      }
      let areNames =
        commas.count >= 2
        && commas.allSatisfy {
          ListedPerson.isNumbered($0)
            || ListedPerson.named($0, offset) != nil && $0.contains { " _".contains($0) }
        }
      if !areNames, commas.count >= 2, commas.allSatisfy(ListedPerson.isHandle) {
        for handle in commas { names.add(KnownName(words: [handle], handle: handle, offset: offset)) }
        found += commas.count
        continue
      }
      for entry in areNames ? commas : [LabelText.collapsed(String(part))] {
        guard var known = ListedPerson.named(entry, offset) else { continue }
        if !areNames, commas.count >= 2, let named = ListedPerson.named(commas[0], offset) {
          known = named
          known.role = commas.dropFirst().last(where: { FunctionWords.name($0) })
          known.affiliation = commas.count > 1 && known.role != commas[1] ? commas[1] : known.affiliation
        }
        names.add(known)
        found += 1
      }
    }
    return found
  }

  /// The parts of `text` between `separators` that stand in no brackets: of `Rosa Quell (RQ, Chair), Jon Brandt` two.
  static func entries(of text: Substring, at separators: (Character) -> Bool) -> [Substring] {
    var depth = 0
    return text.split {
      if $0 == "(" { depth += 1 }
      if $0 == ")" { depth = max(0, depth - 1) }
      return depth == 0 && separators($0)
    }
  }

  private func lineSpans(_ span: Span) -> [Span] {
    var spans: [Span] = []
    var at = span.start
    for index in span.start...span.end where index == span.end || bytes[index] == 0x0A || bytes[index] == 0x0D
    {
      let line = bytes.trimmed(Span(at, index))
      if !line.isEmpty { spans.append(line) }
      at = index + 1
    }
    return spans
  }
}
