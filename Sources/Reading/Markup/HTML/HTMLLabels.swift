/// Tells the names of speakers from other words that end in a colon.
enum HTMLLabels {
  /// Whether `words` can be whom a label names: a name, initials, a function.
  static func isName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard (1...8).contains(parts.count), words.utf8.count <= 70, let first = words.first,
      first.isLetter || first == "<"
    else {
      return false
    }
    if words.contains(where: { ".?!;,\"".contains($0) }), !words.contains(". "), !words.contains("(") {
      return false
    }
    let isHandle = parts.count == 1 && words.utf8.count <= 30
    let capitals = parts.filter { $0.first?.isUppercase == true || $0.first == "(" }
    let isCapitalised = capitals.count * 2 > parts.count && first.isUppercase
    return (isHandle || isCapitalised) && !isWord(words)
  }

  /// Whether `words` name a part of the record, and nobody who speaks: `Present`, `Resolution`.
  static func isWord(_ words: String) -> Bool {
    let folded = words.lowercased()
    return others.contains(folded)
      || others.contains { folded.hasPrefix($0 + " ") && folded.split(separator: " ").count <= 3 }
  }

  /// Whether `words` head a list of those who are there.
  static func isAttendance(_ words: String) -> Bool { attendance.contains(words.lowercased()) }

  private static let attendance: Set<String> = [
    "present", "attendees", "participants", "attending", "attendance", "in attendance", "scribe", "scribes",
    "chair",
    "chairs", "present (in person)", "present (remote)", "speakers", "members present",
  ]

  private static let others: Set<String> = [
    "present", "regrets", "attendees", "participants", "attendance", "attending", "scribe", "scribes",
    "scribenick",
    "agenda", "date", "time", "location", "place", "venue", "topic", "topics", "subtopic", "subject",
    "resolution",
    "resolutions", "resolved", "action", "actions", "summary", "conclusion", "conclusions", "decision",
    "decisions",
    "note", "notes", "next", "minutes", "slides", "slide", "slideset", "video", "recording", "link", "links",
    "source",
    "sources", "see", "see also", "update", "updated", "published", "posted", "tags", "categories",
    "category", "author",
    "authors", "by", "from", "to", "cc", "re", "contact", "email", "phone", "tel", "fax", "website",
    "address", "http",
    "https", "proposal", "proposed", "issue", "issues", "question", "answer", "background", "context",
    "example", "examples",
    "figure", "table", "photo", "image", "credit", "caption", "warning", "important", "tip", "chair",
    "chairs",
    "in attendance", "absent", "apologies", "meeting", "previous meeting", "next meeting", "rrsagent",
    "zakim", "status",
    "title", "version", "abstract", "keywords", "read more", "more", "motion", "vote", "votes", "result",
    "ayes", "noes",
  ]
}
