import Proceedings

/// An entry for BibTeX and biblatex, with the words as its annotation.
enum BibTeXCitation {
  static func text(_ citation: Citation) -> String {
    var fields: [(name: String, value: String)] = []
    if let speaker = citation.speaker {
      // Only the names of persons have parts that BibTeX may sort by.
      let name = escaped(speaker.name)
      fields.append(("author", speaker.kind == .person ? "{\(name)}" : "{{\(name)}}"))
    }
    fields.append(("title", "{\(escaped(citation.title))}"))
    if let publisher = citation.publisher { fields.append(("publisher", "{\(escaped(publisher))}")) }
    if let place = citation.place { fields.append(("address", "{\(escaped(place))}")) }
    let date = citation.dateParts
    if let year = date.first { fields.append(("year", "{\(year)}")) }
    if date.count > 1, months.indices.contains(date[1] - 1) { fields.append(("month", months[date[1] - 1])) }
    if date.count > 2 { fields.append(("day", "{\(date[2])}")) }
    if let page = citation.locator?.printed { fields.append(("pages", "{\(escaped(page))}")) }
    let notes = citation.office + citation.places + (citation.isUncertain ? ["attribution uncertain"] : [])
    if !notes.isEmpty { fields.append(("note", "{\(escaped(notes.joined(separator: ", ")))}")) }
    if citation.file != citation.title { fields.append(("howpublished", "{\(escaped(citation.file))}")) }
    fields.append(("annote", "{\(escaped(citation.words))}"))
    let widest = fields.map(\.name.count).max() ?? 0
    let lines = fields.map { field in
      "  \(field.name)\(String(repeating: " ", count: widest - field.name.count)) = \(field.value)"
    }
    return "@misc{\(CitationKey.of(citation)),\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The abbreviations that every style defines.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// `text`, made safe, with what LaTeX takes for commands written so that it prints.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in DisplayText(text).string.unicodeScalars {
      switch scalar {
      case "{", "}", "$", "&", "#", "_", "%": escaped += "\\"
      case "\\":
        escaped += "\\textbackslash{}"
        continue
      case "~":
        escaped += "\\textasciitilde{}"
        continue
      case "^":
        escaped += "\\textasciicircum{}"
        continue
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
