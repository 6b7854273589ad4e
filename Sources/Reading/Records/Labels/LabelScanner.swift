import Proceedings

/// Looks for a label at a place of a text.
struct LabelScanner {
  let bytes: [UInt8]

  /// Longest label in bytes; functions with their ministries and constituencies are long.
  private static let longest = 200

  /// The candidate that begins at `start`, a paragraph's or line's first byte; `limit` is the end of the paragraph.
  func candidate(at start: Int, limit: Int, place: LabelCandidate.Place) -> LabelCandidate? {
    var at = skipBlanks(start, limit)
    guard at < limit else { return nil }
    var time: Int?
    if let stamp = TimeStamp.at(at, limit: limit, in: bytes) {
      time = stamp.milliseconds
      at = skipBlanks(stamp.end, limit)
      if at < limit, bytes.has("- ", at: at) { at += 2 }
    }
    var bulletIndent: Int?
    if at < limit, let mark = ListMark.length(at: Span(at, limit), in: bytes) {
      bulletIndent = indent(of: at)
      at = skipBlanks(at + bytes.markLength(mark, at: at), limit)
      // A bullet in a bullet: `- - Rosa explained her vote`.
      if at < limit, bytes.has("- ", at: at) { at = skipBlanks(at + 2, limit) }
    }
    while at < limit, bytes[at] == UInt8(ascii: ">") { at = skipBlanks(at + 1, limit) }
    guard at < limit else { return nil }
    if bytes[at] == UInt8(ascii: "<") { return nick(at, start, limit, place, time) }
    let inBrackets = bulletIndent == nil ? nil : bracketed(at, limit)
    var emphasis: UInt8?
    if bytes[at].isOne(of: "*_") {
      emphasis = bytes[at]
      while at < limit, bytes[at] == emphasis { at += 1 }
    }
    // `@rosa:` names an account.
    if at + 1 < limit, bytes[at] == UInt8(ascii: "@"), bytes[at + 1].isLetterLike { at += 1 }
    guard inBrackets != nil || at < limit && (bytes[at].isLetterLike || bytes[at] == UInt8(ascii: "?")) else {
      return nil
    }
    guard
      var found = inBrackets ?? gap(at, limit) ?? labelled(
        at, limit, emphasis: emphasis, isTimed: time != nil)
        ?? (bulletIndent != nil ? comma(at, limit) : nil)
    else { return nil }
    found.start = start
    found.place = place
    found.bulletIndent = bulletIndent
    found.time = time ?? found.time
    found.quotes = isQuotation(found.textStart, limit)
    found.isLinked = isLink(found.textStart, limit)
    found.isShouted = found.label.form == .capitals && isShouted(found.textStart, limit)
    found.isIndented = place == .line && isIndented(start)
    return found
  }

  // MARK: Kinds of ends

  /// Finds a label that blanks end: `Q    Thank you`.
  private func gap(_ at: Int, _ limit: Int) -> LabelCandidate? {
    guard bytes[at].isOne(of: "QA"), at + 2 < limit else { return nil }
    var after = at + 1
    if bytes[after] == UInt8(ascii: ".") || bytes[after] == UInt8(ascii: ":") { after += 1 }
    let text = skipBlanks(after, limit)
    // Pages keep one blank of several; no sentence begins with `Q` and a capital.
    let isQuestion = bytes[at] == UInt8(ascii: "Q") && text < limit && bytes[text].isUpper
    guard text > after, text - at >= 3 || bytes[after] == 0x09 || isQuestion, text < limit else { return nil }
    guard let label = LabelParser.label(String(UnicodeScalar(bytes[at]))) else { return nil }
    return LabelCandidate(
      start: at, printed: Span(at, at + 1), textStart: text, label: label, end: .gap, place: .paragraph)
  }

  /// Finds a nickname in angle brackets.
  private func nick(
    _ at: Int, _ start: Int, _ limit: Int, _ place: LabelCandidate.Place, _ time: Int?
  ) -> LabelCandidate? {
    var end = at + 1
    while end < limit, end - at <= 32, bytes[end] != UInt8(ascii: ">") {
      guard bytes[end] > 0x20, !bytes[end].isOne(of: "<:/=\"") else { return nil }
      end += 1
    }
    guard end < limit, bytes[end] == UInt8(ascii: ">"), end > at + 1, end + 1 < limit, bytes[end + 1].isBlank
    else { return nil }
    let printed = Span(at + 1, end)
    let name = String(decoding: bytes[printed.start..<printed.end], as: UTF8.self)
    return LabelCandidate(
      start: start, printed: printed, textStart: skipBlanks(end + 1, limit),
      label: Label(form: .nick, name: [name], key: name.lowercased()), end: .angle, place: place, time: time)
  }

  /// `- Rosa, wants more time`; whether Rosa is anybody is seen later.
  private func comma(_ at: Int, _ limit: Int) -> LabelCandidate? {
    var end = at
    while end < limit, end - at <= 40, bytes[end].isLetterLike || bytes[end].isOne(of: " '.-") { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: ","), end + 1 < limit, bytes[end + 1] == 0x20 else {
      return nil
    }
    guard var found = make(Span(at, end), textStart: end + 1, .comma, limit) else { return nil }
    var next = end + 2
    while next < limit, bytes[next].isLetterLike { next += 1 }
    let isName = end + 2 < limit && bytes[end + 2].isUpper && next < limit
    found.isInList =
      isName && (bytes[next] == UInt8(ascii: ",") || bytes.has(" and ", at: next))
      || bytes.has("and ", at: end + 2)
    return found
  }

  /// Finds a name in brackets and words behind it.
  private func bracketed(_ at: Int, _ limit: Int) -> LabelCandidate? {
    guard bytes[at] == UInt8(ascii: "(") else { return nil }
    var end = at + 1
    while end < limit, end - at <= 40, bytes[end].isLetterLike || bytes[end].isOne(of: " '.-@_") { end += 1 }
    guard end + 2 < limit, bytes[end] == UInt8(ascii: ")"), bytes[end + 1] == 0x20 else { return nil }
    return make(Span(at + 1, end), textStart: end + 1, .bracket, limit)
  }

  /// Finds a label that a time stamp at `index` ends: one in brackets, or one alone at the end of the line.
  private func timed(_ at: Int, _ index: Int, _ limit: Int) -> LabelCandidate? {
    guard index > at, bytes[index - 1].isBlank || bytes[index - 1] == UInt8(ascii: ":"),
      let stamp = TimeStamp.at(index, limit: limit, mayBeClock: true, in: bytes)
    else { return nil }
    let rest = skipBlanks(stamp.end, limit)
    let isAlone = rest >= limit || bytes[rest] == 0x0A || bytes[rest] == 0x0D
    // `Senator ALDER (Sands) (10:01): …` goes on to its colon.
    guard isAlone || !bytes[index].isDigit && bytes[rest] != UInt8(ascii: ":") else { return nil }
    var printed = Span(at, index)
    while printed.end > at, bytes[printed.end - 1].isBlank || bytes[printed.end - 1].isOne(of: ":*_") {
      printed.end -= 1
    }
    var found = make(printed, textStart: stamp.end, .time, limit)
    found?.time = stamp.milliseconds
    return found
  }

  /// The time in brackets that ends right before `index`, in milliseconds: `Rosa Quell (00:12):`, `Rosa [0:12]:`.
  private func stampBefore(_ index: Int, from start: Int) -> Int? {
    guard index > start, bytes[index - 1].isOne(of: ")]"),
      let open = bytes[start..<index].lastIndex(where: { $0.isOne(of: "([") })
    else { return nil }
    let stamp = TimeStamp.at(open, limit: index, in: bytes)
    return stamp?.end == index ? stamp?.milliseconds : nil
  }

  private func labelled(_ at: Int, _ limit: Int, emphasis: UInt8?, isTimed: Bool) -> LabelCandidate? {
    var depth = 0
    var index = at
    let bound = min(limit, at + Self.longest)
    while index < bound {
      let byte = bytes[index]
      if depth == 0, byte.isDigit || byte.isOne(of: "(["), let found = timed(at, index, limit) {
        return found
      }
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case 0x0A, 0x0D:
        if depth == 0, !continuesOnNextLine(index, limit) {
          return make(Span(at, index), textStart: index, .line, limit)
        }
      case UInt8(ascii: ":") where depth == 0:
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if next == UInt8(ascii: "/") || next == UInt8(ascii: ":") { return nil }
        if next.isDigit, index > at, bytes[index - 1].isDigit { return nil }
        let stamp = nextWord(index + 1, limit)
        if stamp < limit, bytes[stamp].isOne(of: "(["), let found = timed(at, stamp, limit) { return found }
        var found = make(Span(at, index), textStart: index + 1, .colon, limit, emphasis)
        // `Senator ALDER (Sands) (10:01): …` has a time of the day.
        if let form = found?.label.form, form != .titled, form != .role {
          found?.time = stampBefore(index, from: at)
        }
        return found
      case UInt8(ascii: ";") where depth > 0: break
      case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: "{"),
        UInt8(ascii: "="), UInt8(ascii: "`"):
        return nil
      case UInt8(ascii: "?"):
        if depth == 0, bytes[at] != byte { return nil }
      case UInt8(ascii: ".") where depth == 0:
        if let dash = dash(after: index + 1, limit) {
          return make(Span(at, index), textStart: dash, .dash, limit)
        }
        let next = index + 1 < limit ? bytes[index + 1] : 0x20
        if next.isBlank || next == UInt8(ascii: "*"), !isAbbreviation(before: index, from: at) {
          return make(Span(at, index), textStart: index + 1, .stop, limit, emphasis)
        }
      case 0xE2 where depth == 0:
        if bytes.has("—", at: index) || bytes.has("–", at: index), index > at,
          bytes[index - 1] == UInt8(ascii: ")")
        {
          return make(Span(at, index), textStart: index + 3, .dash, limit)
        }
        if bytes.has("“", at: index) || bytes.has("”", at: index) { return nil }
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        guard let emphasis, byte == emphasis else { break }
        var after = index
        while after < limit, bytes[after] == emphasis { after += 1 }
        if after < limit, bytes[after] == UInt8(ascii: ":") { break }
        // An underscore inside a nickname is no emphasis.
        if byte == UInt8(ascii: "_"), after < limit, bytes[after].isLetterLike { break }
        let rest = skipBlanks(after, limit)
        if rest >= limit || bytes[rest] == 0x0A || bytes[rest] == 0x0D {
          return make(Span(at, index), textStart: rest, .line, limit)
        }
        return isTimed && after - index > 1 ? make(Span(at, index), textStart: rest, .time, limit) : nil
      default: break
      }
      index += 1
    }
    return bound == limit ? make(Span(at, limit), textStart: limit, .line, limit) : nil
  }

  private func make(
    _ span: Span, textStart: Int, _ end: LabelEnd, _ limit: Int, _ emphasis: UInt8? = nil
  ) -> LabelCandidate? {
    var printed = bytes.trimmed(span)
    while printed.end > printed.start, bytes[printed.end - 1].isOne(of: "*_") { printed.end -= 1 }
    printed = bytes.trimmed(printed)
    guard !printed.isEmpty, printed.count <= Self.longest else { return nil }
    let words = String(decoding: bytes[printed.start..<printed.end], as: UTF8.self)
    guard let label = LabelParser.label(words) ?? (end == .dash ? LabelParser.namedFirst(words) : nil) else {
      return nil
    }
    var text = textStart
    while text < limit, let emphasis, bytes[text] == emphasis { text += 1 }
    let rest = skipBlanks(text, limit)
    let isAlone = rest >= limit || bytes[rest] == 0x0A || bytes[rest] == 0x0D
    return LabelCandidate(
      start: span.start, printed: printed, textStart: min(rest, limit), label: label, end: end,
      place: .paragraph,
      isAlone: isAlone)
  }
}
