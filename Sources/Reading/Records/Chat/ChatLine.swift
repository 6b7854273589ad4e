import Proceedings

/// A line of a chat, as far as it speaks to the programs that keep its minutes.
enum ChatLine {
  /// What a line does.
  enum Command: Equatable {
    /// Begins an item with the heading at a span.
    case topic(Span)
    /// Says who takes the minutes.
    case scribe
    /// Says who is there, at a span.
    case present(Span)
    /// Any other: a queue, a link to what is kept, a program's answer.
    case other
  }

  /// The programs that answer.
  private static let programs: Set<String> = [
    "zakim", "rrsagent", "trackbot", "ghurlbot", "agendabot", "github-bot", "gb",
  ]

  private static let topics = ["topic:", "subtopic:"]
  private static let scribes = ["scribe:", "scribes:", "scribenick:", "scribe+"]
  private static let attendances = ["present+", "present:"]
  private static let others = [
    "regrets+", "regrets:", "chair:", "chair+", "chairs:", "agenda:", "agenda+", "meeting:", "date:",
    "action:",
    "resolution:", "resolved:", "q+", "q-", "q?", "ack ", "zakim,", "rrsagent,", "trackbot,", "zoom:",
    "previous meeting:",
  ]

  /// What the line of the account `nick` with the words at `span` does; nil where somebody says them.
  static func command(_ nick: String, _ span: Span, in bytes: [UInt8]) -> Command? {
    if programs.contains(nick.lowercased()) { return .other }
    let head = String(
      decoding: bytes[span.start..<min(span.end, span.start + 20)].map(\.lowered), as: UTF8.self)
    func rest(_ marks: [String]) -> Span? {
      marks.first { head.hasPrefix($0) }.map { bytes.trimmed(Span(span.start + $0.utf8.count, span.end)) }
    }
    if let topic = rest(topics) { return topic.isEmpty ? .other : .topic(topic) }
    if rest(scribes) != nil { return .scribe }
    if let present = rest(attendances) { return .present(present) }
    return rest(others) == nil ? nil : .other
  }
}
