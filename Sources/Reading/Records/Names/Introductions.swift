import Proceedings

/// Finds in the text the fuller form of names that labels give short.
///
/// The head of a record names those who take part (`Briefing by Press Secretary Rosa Quell`, `"Quell, Rosa"`); in the
/// text somebody says `My name is Rosa Quell`, or thanks `Mr. John Otieno`.
struct Introductions {
  /// A word of the text with what stands around it.
  fileprivate struct Word {
    var printed: String
    var plain: String
    /// Whether only blanks stand between the word before and this one.
    var followsDirectly: Bool
    /// Whether a comma stands right before it.
    var followsComma: Bool
    var isCapitalised: Bool
  }

  private static let cues: Set<String> = [
    "name", "name's", "name’s", "i'm", "i’m", "am", "this", "is", "colleague", "colleagues", "with",
    "welcome", "introduce",
    "introducing", "by", "guest", "host", "moderator", "from", "here's", "are", "to", "joined", "me",
    "friend", "friends",
    "named", "called", "speaker", "presenter", "presenting",
  ]

  /// How much of a text is looked through.
  private static let longest = 4_000_000

  /// The fuller name for each of `surnames` (folded, with the titles of their labels) and `firstNames` that `text` gives exactly one for.
  ///
  /// In the `head` any name before the surname counts; elsewhere one behind a title.
  static func fuller(
    surnames: [String: Set<String>], firstNames: Set<String>, head: Span, text: Span, in bytes: [UInt8]
  ) -> (bySurname: [String: [String]], byFirstName: [String: [String]]) {
    var surnameFinds: [String: [[String]]] = [:]
    var firstFinds: [String: [String: (count: Int, cued: Bool, words: [String])]] = [:]
    let wanted = Set(firstNames.union(surnames.keys).map { Array($0.utf8) })
    guard !wanted.isEmpty else { return ([:], [:]) }
    let bound = Span(text.start, min(text.end, text.start + longest))
    scan(bound, in: bytes, wanted: wanted) { words, index in
      let word = words[index]
      let folded = KnownNames.folded(trimmed(word.plain))
      let isHead = index < words.count && head.count > 0 && words.isInHead
      if let classes = surnames[folded] {
        if isHead, let given = headGiven(words.list, index) {
          surnameFinds[folded, default: []].append(given + [trimmed(word.printed)])
        } else if let (title, given) = titledGiven(words.list, index),
          TitleClass.agree(title, with: classes)
        {
          surnameFinds[folded, default: []].append(given + [trimmed(word.printed)])
        }
      }
      if firstNames.contains(folded), index + 1 < words.list.count {
        let next = words.list[index + 1]
        guard next.isCapitalised, next.followsDirectly, !LabelWords.notSpeakers.contains(next.plain),
          !LabelWords.isRole(next.plain), next.plain.utf8.count >= 2
        else { return }
        let cued = words.list[max(0, index - 4)..<index].contains { cues.contains($0.plain) }
        let full = [trimmed(word.printed), trimmed(next.printed)]
        var find = firstFinds[folded, default: [:]][full.joined(separator: " "), default: (0, false, full)]
        find.count += 1
        find.cued = find.cued || cued
        firstFinds[folded, default: [:]][full.joined(separator: " ")] = find
      }
    } head: {
      $0 < head.end
    }
    var bySurname: [String: [String]] = [:]
    for (surname, finds) in surnameFinds {
      let distinct = Set(finds.map { $0.joined(separator: " ").lowercased() })
      if distinct.count == 1 { bySurname[surname] = finds.first }
    }
    var byFirstName: [String: [String]] = [:]
    for (first, finds) in firstFinds where finds.count == 1 {
      if let find = finds.values.first, find.cued || find.count >= 2 { byFirstName[first] = find.words }
    }
    return (bySurname, byFirstName)
  }

  private static func trimmed(_ word: String) -> String {
    var word = word
    for suffix in ["'s", "’s"] where word.hasSuffix(suffix) { word.removeLast(2) }
    while let last = word.unicodeScalars.last, last == "." || last == "'" || last == "’" {
      word.unicodeScalars.removeLast()
    }
    return word
  }

  /// Given names right before the surname at `index`; or right behind it and a comma, as in a catalogue.
  private static func headGiven(_ words: [Word], _ index: Int) -> [String]? {
    if index + 1 < words.count, words[index + 1].followsComma, words[index + 1].isCapitalised,
      !LabelWords.isTitle(words[index + 1].plain), !LabelWords.isRole(words[index + 1].plain),
      index == 0 || !words[index].followsDirectly
    {
      return [trimmed(words[index + 1].printed)]
    }
    var given: [String] = []
    var at = index
    while at > 0, given.count < 4, words[at].followsDirectly {
      let word = words[at - 1]
      guard word.isCapitalised, !LabelWords.isTitle(word.plain), !LabelWords.isRole(word.plain),
        !LabelWords.small.contains(word.plain), !LabelWords.notSpeakers.contains(word.plain)
      else { break }
      given.insert(word.printed, at: 0)
      at -= 1
    }
    // A longer run of capitals is a function with a name behind it: only the last of it is sure to be a name.
    if given.count > 2 { given = [given[given.count - 1]] }
    guard let first = given.first, first.utf8.count > 1 else { return nil }
    return given
  }

  /// Given names between a title and the surname at `index`.
  private static func titledGiven(_ words: [Word], _ index: Int) -> (title: String, given: [String])? {
    var given: [String] = []
    var at = index
    while at > 0, given.count < 3 {
      let word = words[at - 1]
      guard word.isCapitalised, words[at].followsDirectly else { return nil }
      if LabelWords.personalTitles.contains(word.plain) || word.plain == "hon" || word.plain == "ambassador" {
        return given.contains { $0.utf8.count >= 3 } ? (word.plain, given) : nil
      }
      guard !LabelWords.isRole(word.plain), !LabelWords.small.contains(word.plain) else { return nil }
      given.insert(word.printed, at: 0)
      at -= 1
    }
    return nil
  }

  /// A window of words around the one that is looked at.
  fileprivate struct Window {
    fileprivate var list: [Word] = []
    fileprivate var isInHead = false
    fileprivate var count: Int { list.count }
    fileprivate subscript(index: Int) -> Word { list[index] }
  }

  /// Calls `visit` for each capitalised word that is one of `wanted` in lower case, and for those beyond ASCII.
  private static func scan(
    _ span: Span, in bytes: [UInt8], wanted: Set<[UInt8]>, _ visit: (Window, Int) -> Void,
    head: (Int) -> Bool
  ) {
    var at = span.start
    var table = [Bool](repeating: false, count: 256)
    for word in wanted { if let byte = word.first { table[Int(byte < 0x80 ? byte & 0xDF : byte)] = true } }
    var word: [UInt8] = []
    while at < span.end {
      let first = bytes[at]
      guard isWordByte(first) else {
        at += 1
        continue
      }
      let start = at
      let mayMatch = first.isUpper && table[Int(first)] || first >= 0xC3 && first <= 0xC9
      while at < span.end, isWordByte(bytes[at]) { at += 1 }
      guard mayMatch else { continue }
      word.removeAll(keepingCapacity: true)
      var isASCII = true
      for byte in bytes[start..<min(at, start + 60)] {
        word.append(byte.lowered)
        if byte >= 0x80 { isASCII = false }
      }
      if word.count > 2, word.hasSuffix("'s") { word.removeLast(2) }
      guard !isASCII || wanted.contains(word) else { continue }
      let window = window(around: start, in: bytes, span)
      if let index = window.index { visit(Window(list: window.words, isInHead: head(start)), index) }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isLetterLike || byte.isDigit || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
  }

  /// Six words before `at`, the word there and two behind it.
  private static func window(around at: Int, in bytes: [UInt8], _ span: Span) -> (words: [Word], index: Int?)
  {
    var start = at
    var words = 0
    while start > span.start, words < 6, at - start < 120 {
      start -= 1
      if isWordByte(bytes[start]), start == span.start || !isWordByte(bytes[start - 1]) { words += 1 }
    }
    var list: [Word] = []
    var index: Int?
    var cursor = start
    var follows = false
    var comma = false
    while cursor < span.end, cursor - at < 90, list.count < 12 {
      let byte = bytes[cursor]
      if isWordByte(byte) {
        var end = cursor
        while end < span.end, isWordByte(bytes[end]), end - cursor < 60 { end += 1 }
        var printedEnd = end
        if end < span.end, bytes[end] == UInt8(ascii: "."), end - cursor <= 4 { printedEnd += 1 }
        let printed = String(decoding: bytes[cursor..<printedEnd], as: UTF8.self)
        if cursor == at { index = list.count }
        list.append(
          Word(
            printed: printed, plain: LabelText.plain(printed), followsDirectly: follows, followsComma: comma,
            isCapitalised: printed.unicodeScalars.first?.isCapital ?? false))
        cursor = printedEnd
        follows = true
        comma = false
        if let index, list.count > index + 2 { break }
      } else {
        if byte == UInt8(ascii: ",") {
          comma = true
          follows = false
        } else if bytes.has("\\_", at: cursor) {
          cursor += 1
        } else if !byte.isBlank, byte != UInt8(ascii: "\\") {
          follows = false
        }
        cursor += 1
      }
    }
    return (list, index)
  }
}

extension [UInt8] {
  /// Whether the bytes end with `string`.
  fileprivate func hasSuffix(_ string: StaticString) -> Bool {
    has(string, at: count - string.utf8CodeUnitCount)
  }
}
