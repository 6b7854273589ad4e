/// A block quote with the speaker in bold and the title in italics.
enum MarkdownCitation {
  static func text(_ citation: Citation) -> String {
    var parts: [String] = []
    if let speaker = citation.speaker {
      parts.append("**\(MarkdownText.escaped(speaker.name))**" + (citation.isUncertain ? " (?)" : ""))
      parts += citation.office.map(MarkdownText.escaped)
    }
    parts.append("*\(MarkdownText.escaped(citation.title))*")
    parts += [citation.publisher, citation.place, citation.date].compactMap(\.self).map(MarkdownText.escaped)
    parts += citation.places.map(MarkdownText.escaped)
    return "> \(MarkdownText.escaped(citation.words))\n>\n> — \(parts.joined(separator: ", "))\n"
  }
}
