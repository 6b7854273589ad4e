import Proceedings

/// Recognises what nobody says in a record: stage notes, procedure, page furniture, results of votes.
struct RecordNotes {
  private let bytes: [UInt8]
  private var furniture: Set<String> = []

  /// Longest line of page furniture, in bytes.
  private static let longestFurniture = 140

  /// Learns from `pieces` which lines come again on page after page.
  init(_ pieces: [TextPiece], of bytes: [UInt8]) {
    self.bytes = bytes
    var counts: [String: Int] = [:]
    for piece in pieces where piece.span.count <= Self.longestFurniture {
      guard let key = furnitureKey(piece.span) else { continue }
      counts[key, default: 0] += 1
    }
    furniture = Set(counts.filter { $0.value >= 3 }.keys)
  }

  /// Whether the paragraph at `span` is a note; whether that note closes the sitting.
  func note(_ span: Span) -> (isNote: Bool, isClosing: Bool) {
    if isBracketed(span) { return (true, false) }
    guard span.count <= 300 else { return (false, false) }
    if isFurniture(span) { return (true, false) }
    let bare = bare(span)
    if bare.count <= 160, Self.closings.contains(where: { bare.starts(with: $0) }) { return (true, true) }
    return (
      Self.procedures.contains { bare.starts(with: $0) } || Self.isGesture(bare) || Self.isExamination(bare)
        || isSectionTitle(span, bare), false
    )
  }

  /// `Mr. Quell rose—`, `Senator Otieno interjecting—`: what somebody does instead of speaking.
  private static func isGesture(_ bare: [UInt8]) -> Bool {
    guard bare.count <= 120 else { return false }
    var words = bare[...]
    // Any dash, be it of ASCII or longer.
    while let last = words.last, last.isOne(of: "- ") || last >= 0x80 { words.removeLast() }
    return words.count < bare.count && ends(words, " rose") || ends(words, " interjecting")
  }

  /// `BY MR. QUELL:` and `CROSS-EXAMINATION` in the record of a court.
  private static func isExamination(_ bare: [UInt8]) -> Bool {
    if bare.count <= 60, bare.last == UInt8(ascii: ":"), bare.starts(with: "by m".utf8) { return true }
    return bare.count <= 40 && ends(bare[...], "examination")
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, _ end: String) -> Bool {
    bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
  }

  /// `STATEMENT OF ROSA QUELL, PROFESSOR OF WALLS`, in capitals, above what the witness says.
  private func isSectionTitle(_ span: Span, _ bare: [UInt8]) -> Bool {
    Self.sectionTitles.contains { bare.starts(with: $0) }
      && !bytes[span.start..<span.end].contains(where: \.isLower)
  }

  private static let sectionTitles = [
    "statement of ", "prepared statement of ", "opening statement of ", "testimony of ", "oral argument of ",
    "rebuttal argument of ",
  ].map { Array($0.utf8) }

  /// The text of `span` in small letters, with single spaces and without emphasis.
  private func bare(_ span: Span) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(span.count)
    for byte in bytes[span.start..<span.end] where !byte.isOne(of: "*_") {
      if byte.isBlank {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte.lowered)
      }
    }
    return out
  }

  private static let closings = [
    "the house rose at", "the house adjourned", "house rose at", "the meeting rose at", "the sitting rose at",
    "the senate rose at", "the house rose on", "the council rose at", "end ", "(end",
    "the meeting was adjourned",
    "meeting adjourned", "the committee adjourned", "whereupon, at", "[whereupon, at", "the assembly rose at",
    "adjourned at", "the debate adjourned", "the sitting was closed at", "the sitting closed at",
    "the house adjourned at",
  ].map { Array($0.utf8) }

  private static let procedures = [
    "there was no objection", "the motion was agreed to", "question put and agreed to",
    "question put, and agreed to",
    "question agreed to", "question put", "question proposed", "motion agreed to", "amendment agreed to",
    "the question was put", "the house divided", "the committee divided", "the house met at",
    "the senate met at",
    "the meeting was called to order", "the meeting was suspended", "the sitting was suspended",
    "the sitting was opened",
    "a vote was taken", "a recorded vote was taken", "it was so decided", "leave granted",
    "the question was taken",
    "the vote was taken", "in favour:", "in favor:", "against:", "abstaining:", "ayes:", "noes:", "nays:",
    "yeas:",
    "tellers for the", "the house proceeded to a division", "division number", "the clerk read",
    "the clerk called the roll",
    "the agenda was adopted", "hon. members rose", "several hon. members rose",
    "debate resumed", "debate arising", "bill read", "bill accordingly read", "ordered,", "resolved,",
    "prayers", "(question", "the house resumed", "the committee met at",
  ].map { Array($0.utf8) }

  // MARK: Brackets

  /// Whether one pair of brackets holds all of `span`, with at most emphasis and a stop around it.
  private func isBracketed(_ span: Span) -> Bool {
    guard span.count >= 3, span.count <= 600 else { return false }
    var start = span.start
    var end = span.end
    while start < end, bytes[start].isOne(of: "*_") { start += 1 }
    while end > start, bytes[end - 1].isOne(of: "*_.") || bytes[end - 1].isBlank { end -= 1 }
    guard end - start >= 2, bytes[start].isOne(of: "([{"), bytes[end - 1].isOne(of: ")]}") else {
      return false
    }
    var depth = 0
    for index in start..<end {
      if bytes[index].isOne(of: "([{") { depth += 1 }
      if bytes[index].isOne(of: ")]}") { depth -= 1 }
      if depth == 0, index < end - 1 { return false }
    }
    return depth == 0
  }

  // MARK: Page furniture

  private func isFurniture(_ span: Span) -> Bool {
    guard span.count <= Self.longestFurniture, let key = furnitureKey(span) else { return false }
    return furniture.contains(key) || Self.isPageNumber(key)
  }

  private static func isPageNumber(_ key: String) -> Bool {
    key.hasPrefix("page # of #") || key == "#" || key == "page #" || key == "- # -" || key == "– # –"
  }

  /// The line with `#` for each number; nil for lines that somebody may say.
  private func furnitureKey(_ span: Span) -> String? {
    var out: [UInt8] = []
    var digits = false
    for index in span.start..<span.end {
      let byte = bytes[index]
      if byte.isDigit {
        digits = true
        if out.last != UInt8(ascii: "#") { out.append(UInt8(ascii: "#")) }
      } else if byte.isBlank {
        if out.last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte.lowered)
      }
    }
    guard digits, let last = out.last, !last.isOne(of: "?!,;:") else { return nil }
    return String(decoding: out, as: UTF8.self)
  }
}
