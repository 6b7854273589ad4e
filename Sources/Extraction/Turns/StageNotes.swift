import Proceedings

/// Remarks of the reporter inside a speech: `(Laughter.)`, `[inaudible]`, `*applause*`, the name over a new column.
enum StageNotes {
  private static let longest = 120

  /// What stage notes begin with, in lower case.
  private static let openings = [
    "laughter", "laughs", "laughing", "chuckl", "applause", "cheer", "inaudible", "indiscernible",
    "unintelligible",
    "interrupt", "interjection", "crosstalk", "cross talk", "cross-talk", "pause", "silence", "off mic",
    "off-mic", "off mike", "off-mike", "off the mic",
    "no audible", "no response", "off record", "off the record", "recess", "break", "music", "sound", "audio",
    "video",
    "phonetic", "sic", "ph", "sighs", "coughs", "gasps", "booing", "boos", "jeers", "standing ovation",
    "bell", "gavel",
    "speaking ", "speaks ", "spoke in", "interpretation", "through interpreter", "as interpreted",
    "as translated",
    "translated", "simultaneous", "foreign language", "technical difficult", "hear, hear", "time expired",
    "desk thump",
    "thumping", "uproar", "disorder", "opening statement in", "question in", "response in", "answer in",
    "remarks in",
    "continues in", "end of ", "begin ", "beginning of ", "overlapping", "garbled", "microphone", "mic ",
    "loud ",
    "murmur", "shout", "several hon", "page h", "page s", "page e", "question deferred", "several members",
    "some members", "members rose", "nods", "shakes", "gestures", "no verbal",
    "affirmative", "whispering", "silent", "blank", "redacted", "brief ", "moment of silence", "translation",
  ]

  /// A name in square brackets repeats, at the head of a column, who speaks.
  private static let heads = [
    "mr. ", "mrs. ", "ms. ", "dr. ", "prof. ", "hon. ", "the minister", "the assistant minister",
  ]

  /// Adds to `spans` the parts of `span` that are said.
  static func spoken(_ span: Span, _ bytes: [UInt8], into spans: inout [Span]) {
    var start = span.start
    var at = span.start
    while at < span.end {
      guard let close = closing(bytes[at]),
        let end = note(at, close, span.end, bytes) ?? timeEnd(at, span.end, bytes)
      else {
        at += 1
        continue
      }
      append(Span(start, at), bytes, into: &spans)
      at = end
      start = end
    }
    append(Span(start, span.end), bytes, into: &spans)
  }

  /// The byte behind the time of a recording that stands at `start`, bare or in brackets: `0:31`, `(00:31)`, `[1:02:03.5]`;
  /// or a time of the day, bare: `10:05 AM`.
  static func timeEnd(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int? {
    guard start < limit else { return nil }
    let close = closing(bytes[start])
    var at = close == nil ? start : start + 1
    var colons = 0
    let first = at
    while at < limit, at - first <= 12 {
      if bytes[at] == UInt8(ascii: ":") { colons += 1 }
      guard
        bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ".") && colons > 0
          || bytes[at] >= 0x30 && bytes[at] <= 0x39
      else { break }
      at += 1
    }
    guard colons == 1 || colons == 2, at - first >= 4, bytes[first] >= 0x30, bytes[first] <= 0x39,
      bytes[at - 1] >= 0x30, bytes[at - 1] <= 0x39
    else { return nil }
    guard let close else {
      let end = halfEnd(at, limit, bytes)
      return end == limit || bytes[end] == 0x0A || bytes[end] == 0x0D ? end : nil
    }
    return at < limit && bytes[at] == close ? at + 1 : nil
  }

  /// The byte behind the ` AM` or ` p.m.` that makes a time one of the day; `start` without one.
  private static func halfEnd(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int {
    guard start + 2 < limit, bytes[start] == 0x20,
      bytes[start + 1] | 0x20 == UInt8(ascii: "a") || bytes[start + 1] | 0x20 == UInt8(ascii: "p")
    else { return start }
    var end = start + 2
    while end < limit, bytes[end] == UInt8(ascii: ".") || bytes[end] | 0x20 == UInt8(ascii: "m") { end += 1 }
    return end > start + 2 ? end : start
  }

  private static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "*"): UInt8(ascii: "*")
    default: nil
    }
  }

  /// The byte behind the note that begins at `start`; nil when it is none.
  private static func note(_ start: Int, _ close: UInt8, _ limit: Int, _ bytes: [UInt8]) -> Int? {
    var text = start + 1
    while text < limit, bytes[text] == bytes[start] || bytes[text] <= 0x20 { text += 1 }
    let isDoubled = bytes[start] == UInt8(ascii: "[") && text > start + 1 && bytes[start + 1] == bytes[start]
    guard
      isDoubled || text < limit && begins(openings, text, limit, bytes)
        || bytes[start] == UInt8(ascii: "[") && begins(heads, text, limit, bytes)
    else { return nil }
    var end = text
    let bound = min(limit, start + longest)
    while end < bound, bytes[end] != close { end += 1 }
    guard end < bound else { return nil }
    while end < limit, bytes[end] == close { end += 1 }
    // A linked text is no note: `[translation](https://…)`.
    if close == UInt8(ascii: "]"), end < limit, bytes[end] == UInt8(ascii: "(") { return nil }
    return end
  }

  private static func begins(_ openings: [String], _ at: Int, _ limit: Int, _ bytes: [UInt8]) -> Bool {
    openings.contains { opening in
      guard at + opening.utf8.count <= limit else { return false }
      return zip(bytes[at...], opening.utf8).allSatisfy { byte, wanted in
        (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == wanted
      } && endsWord(opening, at + opening.utf8.count, limit, bytes)
    }
  }

  /// Short words must be whole: `ph` is a spelling by ear, `phone` is not.
  private static func endsWord(_ opening: String, _ end: Int, _ limit: Int, _ bytes: [UInt8]) -> Bool {
    guard opening.utf8.count <= 4, opening.utf8.last != 0x20, end < limit else { return true }
    let byte = bytes[end]
    return !(byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x80)
  }

  /// Adds `span` when there is a letter or digit in it.
  private static func append(_ span: Span, _ bytes: [UInt8], into spans: inout [Span]) {
    var start = span.start
    var end = span.end
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    let hasWord = (start..<end).contains { index in
      let byte = bytes[index]
      // Letters beyond ASCII begin with C3 or more; dashes and quotation marks with E2 80.
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte != 0xE2
      return isLetter || byte >= 0x30 && byte <= 0x39
    }
    if hasWord { spans.append(Span(start, end)) }
  }
}
