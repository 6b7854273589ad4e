import Proceedings

/// Finds the lines that say that a list of people follows.
enum ListHead {
  /// What such a line says.
  static let words = WordSet(
    """
    also present, appearances, attendance, attended, attendees, attendees list, attendees present,
    attending, board members present, chair, chairs, council members present, delegates,
    delegates present, guests, host, hosts, in attendance, in person, in-person, in-person attendees,
    interviewees, invited, invited guests, list of attendees, list of participants, members,
    members attending, members in attendance, members present, minutes, moderator, moderators, observers,
    on the call, others present, panelists, panellists, participants, people present, present, remote,
    remote attendees, remote participants, roll call, speakers, staff present, tsc members,
    voting members, witnesses
    """)

  /// A short line that says that a list of people follows.
  static func isHead(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard span.count <= 60, !span.isEmpty, mayBeHead(bytes[span.start..<span.end]) else { return false }
    let text = LabelText.collapsed(String(decoding: bytes[span.start..<span.end], as: UTF8.self)).lowercased()
    var head = text.utf8.drop { $0.isOne(of: "*_#- ") }
    while let last = head.last, last.isOne(of: "*_: ") { head.removeLast() }
    if let bracket = head.firstIndex(of: UInt8(ascii: "(")) {
      head = head[..<bracket]
      if head.last == UInt8(ascii: " ") { head.removeLast() }
    }
    return words.contains(Substring(head))
  }

  /// Whether `line` does not end as a sentence does; what stands in brackets may.
  private static func mayBeHead(_ line: ArraySlice<UInt8>) -> Bool {
    line.last?.isOne(of: ".,;!?") == false || line.contains(UInt8(ascii: "("))
  }
}
