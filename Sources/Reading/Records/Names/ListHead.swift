import Proceedings

/// Finds the lines that say that a list of people follows.
enum ListHead {
  /// What such a line says.
  static let words: WordSet = [
    "present", "attendees", "attending", "attendance", "participants", "in attendance", "members present",
    "remote",
    "remote attendees", "in-person attendees", "roll call", "members", "guests", "invited", "observers",
    "panelists",
    "panellists", "speakers", "witnesses", "appearances", "delegates", "delegates present",
    "attendees present",
    "people present", "staff present", "also present", "council members present", "board members present",
    "remote participants", "in person", "on the call", "invited guests", "attended", "attendees list",
    "list of attendees",
    "list of participants", "tsc members", "members attending", "voting members", "in-person", "chair",
    "chairs", "minutes",
    "members in attendance", "others present", "hosts", "host", "interviewees", "moderator", "moderators",
  ]

  /// A short line that says that a list of people follows.
  static func isHead(_ span: Span, in bytes: [UInt8]) -> Bool {
    guard span.count <= 60 else { return false }
    let text = LabelText.collapsed(String(decoding: bytes[span.start..<span.end], as: UTF8.self)).lowercased()
    var head = text.utf8.drop { $0.isOne(of: "*_#- ") }
    while let last = head.last, last.isOne(of: "*_: ") { head.removeLast() }
    if let bracket = head.firstIndex(of: UInt8(ascii: "(")) {
      head = head[..<bracket]
      if head.last == UInt8(ascii: " ") { head.removeLast() }
    }
    return words.contains(Substring(head))
  }
}
