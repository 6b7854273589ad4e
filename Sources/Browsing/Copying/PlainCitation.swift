/// The words on one line, the citation on the next.
enum PlainCitation {
  /// Speaker, title, publisher, place, date, turn, page or time, paragraph, file.
  static func text(_ citation: Citation) -> String {
    var parts: [String] = []
    if let speaker = citation.speaker {
      parts.append(speaker.name + (citation.isUncertain ? " (?)" : ""))
      parts += citation.office
    }
    parts.append(citation.title)
    parts += [citation.publisher, citation.place, citation.date].compactMap(\.self)
    parts += citation.places
    if citation.file != citation.title { parts.append(citation.file) }
    return DisplayText(citation.words).string + "\n— "
      + DisplayText(parts.joined(separator: ", ")).string + "\n"
  }
}
