import Proceedings

/// The places of a text where a label may stand.
enum LabelCandidates {
  /// A line so long was not broken to fit a page: labels may stand in the middle of it.
  static let unwrapped = 200
  private static let longest = 160

  /// Candidates at the beginnings of the paragraphs and lines of `pieces`, in text order.
  static func all(in pieces: [TextPiece], of bytes: [UInt8]) -> [LabelCandidate] {
    let scanner = LabelScanner(bytes: bytes)
    var found: [LabelCandidate] = []
    for (index, piece) in pieces.enumerated() {
      if case .heading(_, true) = piece.kind { continue }
      if piece.kind == .note, piece.span.count > 300 { continue }
      var at = piece.span.start
      var place = LabelCandidate.Place.paragraph
      while at < piece.span.end {
        if place == .paragraph || mayBegin(at, in: bytes),
          var candidate = scanner.candidate(at: at, limit: piece.span.end, place: place),
          !isForm(candidate, bytes), !hasLeader(candidate, bytes)
        {
          candidate.piece = index
          found.append(candidate)
        }
        guard let next = nextLine(after: at, in: bytes, piece.span.end) else { break }
        at = next
        place = .line
      }
    }
    return found
  }

  /// Candidates in the middle of lines that nobody has wrapped: before a colon, behind the end of a sentence.
  ///
  /// Lines shorter than `unwrapped` bytes are left out.
  static func inMiddle(
    of pieces: [TextPiece], of bytes: [UInt8], unwrapped: Int = LabelCandidates.unwrapped
  ) -> [LabelCandidate] {
    let scanner = LabelScanner(bytes: bytes)
    var found: [LabelCandidate] = []
    for (index, piece) in pieces.enumerated() where piece.span.count > unwrapped {
      if case .heading = piece.kind { continue }
      var from = piece.span.start + 1
      for colon in piece.span.start..<piece.span.end where bytes[colon] == UInt8(ascii: ":") {
        for start in sentenceStarts(before: colon, from: max(from, colon - longest), in: bytes) {
          guard var candidate = scanner.candidate(at: start, limit: piece.span.end, place: .middle),
            candidate.end == .colon, candidate.textStart > colon, candidate.printed.end <= colon
          else { continue }
          candidate.piece = index
          found.append(candidate)
          break
        }
        from = colon + 1
      }
    }
    return found
  }

  /// Both in text order; of two at the same place the first list's.
  static func merged(_ a: [LabelCandidate], _ b: [LabelCandidate]) -> [LabelCandidate] {
    var out: [LabelCandidate] = []
    out.reserveCapacity(a.count + b.count)
    var i = 0
    var j = 0
    while i < a.count || j < b.count {
      if j >= b.count || i < a.count && a[i].start <= b[j].start {
        if j < b.count, b[j].printed.overlaps(a[i].printed) || b[j].start < a[i].textStart { j += 1 }
        out.append(a[i])
        i += 1
      } else if i < a.count, b[j].printed.overlaps(a[i].printed) {
        j += 1
      } else {
        out.append(b[j])
        j += 1
      }
    }
    return out
  }

  /// `labels`, which are in text order, without those that begin within the one before, which goes on on their line.
  static func apart(_ labels: [LabelCandidate]) -> [LabelCandidate] {
    var out: [LabelCandidate] = []
    out.reserveCapacity(labels.count)
    for label in labels where label.start >= out.last?.printed.end ?? 0 { out.append(label) }
    return out
  }

  private static func nextLine(after start: Int, in bytes: [UInt8], _ limit: Int) -> Int? {
    var at = start
    while at < limit, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    while at < limit, bytes[at].isBlank { at += 1 }
    return at < limit ? at : nil
  }

  /// Whether the line before has ended a sentence, or is so short that it was not broken to fit.
  private static func mayBegin(_ at: Int, in bytes: [UInt8]) -> Bool {
    var last = at - 1
    while last >= 0, bytes[last].isBlank { last -= 1 }
    guard last >= 0 else { return true }
    if bytes[at].isOne(of: "-*+"), at + 1 < bytes.count, bytes[at + 1] == 0x20 { return true }
    // A dash, a quotation mark or a dot in UTF-8 counts as an end as well.
    return bytes[last].isOne(of: ".?!:)]\"*_>-|'") || bytes[last] >= 0x80 || !isFull(last, in: bytes)
  }

  private static func isFull(_ end: Int, in bytes: [UInt8]) -> Bool {
    var start = end
    while start > 0, end - start < 60, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    return end - start >= 50
  }

  /// `Chair: Rosa Quell`, `Clerk: J. Otieno` in the head of minutes: a form, not what the chair says.
  private static func isForm(_ candidate: LabelCandidate, _ bytes: [UInt8]) -> Bool {
    guard candidate.label.form == .role, candidate.end == .colon else { return false }
    var end = candidate.textStart
    while end < bytes.count, end - candidate.textStart <= 60, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
    }
    guard end - candidate.textStart <= 60 else { return false }
    let words = LabelText(String(decoding: bytes[candidate.textStart..<end], as: UTF8.self)).words
    guard let last = words.last, !words.isEmpty, words.count <= 7 else {
      return words.isEmpty && !candidate.isAlone && !candidate.label.isGroup
    }
    let ends = last.printed.utf8.last.map { $0.isOne(of: ".?!") } ?? false
    return words.count >= 2 && (!ends || last.isInitials)
      && words.allSatisfy { $0.isCapitalised || LabelWords.particles.contains($0.plain) || $0.plain == "and" }
  }

  /// Whether a row of dots leads from the label's line to something at its end, as in tables of contents and attendance.
  private static func hasLeader(_ candidate: LabelCandidate, _ bytes: [UInt8]) -> Bool {
    var at = candidate.textStart
    let bound = min(bytes.count, candidate.textStart + 200)
    while at < bound, bytes[at] != 0x0A, bytes[at] != 0x0D {
      if bytes.has(". . . .", at: at) || bytes.has("......", at: at) { return true }
      at += 1
    }
    return false
  }

  private static func sentenceStarts(before colon: Int, from start: Int, in bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var at = start
    while at < colon {
      if bytes[at].isUpper || bytes[at] >= 0xC3, at > 0 {
        var last = at - 1
        while last > 0, bytes[last].isBlank { last -= 1 }
        if bytes[last].isOne(of: ".?!)]\"-") || bytes[last] >= 0x80 && last < at - 1 { starts.append(at) }
      }
      at += 1
    }
    return starts
  }
}
