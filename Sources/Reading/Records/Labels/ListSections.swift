import Proceedings

/// Sections of minutes in which names before a colon say who is to do something, or who was there.
enum ListSections {
  private static let heads = WordSet(
    """
    action, action items, action points, actions, ais, apologies, assigned, assignments, attendance,
    attendees, contents, follow ups, follow-ups, links, members, new actions, next steps, open actions,
    participants, present, references, regrets, resources, responsible, roll call, schedule, staff,
    stand-ups, strategic initiatives owners, summary of action items, table of contents, tasks, to do,
    to-do, todo, todos, upcoming meetings
    """)

  /// The heads of lists of those who were there, which go no further than their lines.
  private static let attendance = WordSet(
    """
    attendance, attendees, members, participants, present
    """)

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
    let text = LabelText.collapsed(String(decoding: bytes[span.start..<span.end], as: UTF8.self)).lowercased()
    var head = text.utf8.drop { $0.isOne(of: "#*_- 0123456789.") }
    while let last = head.last, last.isOne(of: "*_:# ") { head.removeLast() }
    return String(Substring(head))
  }
}
