import Proceedings

/// Sections of minutes in which names before a colon say who is to do something, or who was there.
enum ListSections {
  private static let heads: Set<String> = [
    "assignments", "action items", "actions", "action", "action points", "todo", "todos", "to do", "to-do",
    "next steps",
    "tasks", "attendees", "present", "attendance", "participants", "assigned", "ais", "links",
    "summary of action items", "open actions", "new actions", "apologies", "regrets", "follow-ups",
    "follow ups",
    "stand-ups", "members", "staff", "schedule", "contents", "table of contents", "roll call",
    "upcoming meetings",
    "references", "resources", "strategic initiatives owners", "responsible",
  ]

  /// The heads of lists of those who were there, which go no further than their lines.
  private static let attendance: Set<String> = [
    "attendees", "present", "attendance", "participants", "members",
  ]

  /// For each of `pieces`, whether it stands in such a section.
  ///
  /// A title and name of `candidates` before a colon and words end one: `SENATOR QUELL:  Good morning.`; and a list of
  /// those who were there ends where initials stand so behind a blank line.
  static func flags(_ pieces: [TextPiece], _ candidates: [LabelCandidate], in bytes: [UInt8]) -> [Bool] {
    let spoken = Set(
      candidates.lazy.filter { $0.label.form == .titled && $0.end == .colon && !$0.isAlone }.map(\.piece))
    let initials = Set(
      candidates.lazy.filter { $0.label.form == .initials && $0.end == .colon && !$0.isAlone }.map(\.piece))
    var isList = false
    var isAttendance = false
    return pieces.enumerated().map { index, piece in
      if isList, spoken.contains(index) { isList = false }
      if isList, isAttendance, initials.contains(index), followsBlankLine(piece.span.start, bytes) {
        isList = false
      }
      if case .heading = piece.kind {
        isList = isHead(piece.span, bytes)
        isAttendance = isList && attendance.contains(head(piece.span, bytes))
      } else if piece.span.count <= 40,
        bytes[piece.span.end - 1] == UInt8(ascii: ":") || bytes[piece.span.end - 1] == UInt8(ascii: "*"),
        isHead(piece.span, bytes)
      {
        isList = true
        isAttendance = attendance.contains(head(piece.span, bytes))
      }
      return isList
    }
  }

  private static func isHead(_ span: Span, _ bytes: [UInt8]) -> Bool {
    span.count <= 60 && heads.contains(head(span, bytes))
  }

  private static func followsBlankLine(_ start: Int, _ bytes: [UInt8]) -> Bool {
    var at = start
    while at > 0, bytes[at - 1].isBlank { at -= 1 }
    return bytes[at..<start].count { $0 == 0x0A } >= 2
  }

  /// The words of a short line without the marks around them.
  private static func head(_ span: Span, _ bytes: [UInt8]) -> String {
    var text = LabelText.collapsed(String(decoding: bytes[span.start..<span.end], as: UTF8.self)).lowercased()
    text = String(text.drop { "#*_- 0123456789.".contains($0) })
    while let last = text.last, "*_:# ".contains(last) { text.removeLast() }
    return text
  }
}
