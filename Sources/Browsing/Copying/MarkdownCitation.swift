/// A block quote with the speaker in bold and the title in italics.
enum MarkdownCitation {
  static func text(_ citation: Citation) -> String {
    var parts: [String] = []
    if let speaker = citation.speaker {
      parts.append("**\(escaped(speaker.name))**" + (citation.isUncertain ? " (?)" : ""))
      parts += citation.office.map(escaped)
    }
    parts.append("*\(escaped(citation.title))*")
    parts += [citation.publisher, citation.place, citation.date].compactMap(\.self).map(escaped)
    parts += citation.places.map(escaped)
    return "> \(escaped(citation.words))\n>\n> — \(parts.joined(separator: ", "))\n"
  }

  /// `text`, made safe, as Markdown that shows it as it is (CommonMark 0.31, 2.4).
  ///
  /// Only what can begin something within a line is escaped, and what can begin a block at the start of one.
  package static func escaped(_ text: String) -> String {
    let safe = DisplayText(text).string
    var escaped = ""
    for (index, scalar) in safe.unicodeScalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": escaped += "\\"
      case "#", "+", "-", "=": if index == 0 { escaped += "\\" }
      case ".", ")":
        // "1986. A great year" would be the item of a list.
        if index > 0, safe.unicodeScalars.prefix(index).allSatisfy({ ("0"..."9").contains($0) }) {
          escaped += "\\"
        }
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
