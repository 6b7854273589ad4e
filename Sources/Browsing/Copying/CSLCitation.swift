import Proceedings

/// A list of one item in CSL-JSON (the schema `csl-data.json` of the Citation Style Language, 1.0.2).
enum CSLCitation {
  static func text(_ citation: Citation) -> String {
    var writer = JSONWriter()
    writer.list { list in
      list.object { item in
        item.member("id", CitationKey.of(citation))
        item.member("type", citation.isSpeech ? "speech" : "document")
        if let speaker = citation.speaker {
          item.key("author")
          item.list { $0.object { $0.member("literal", speaker.name) } }
        }
        item.member("title", citation.title)
        if let publisher = citation.publisher { item.member("publisher", publisher) }
        if let place = citation.place { item.member("publisher-place", place) }
        if !citation.dateParts.isEmpty {
          item.key("issued")
          item.object { $0.member("date-parts", [citation.dateParts]) }
        }
        if let page = citation.locator?.printed { item.member("page", page) }
        if let language = citation.language { item.member("language", language) }
        if citation.file != citation.title { item.member("source", citation.file) }
        item.member("note", note(of: citation))
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private static func note(of citation: Citation) -> String {
    let details = citation.office + citation.places + (citation.isUncertain ? ["attribution uncertain"] : [])
    return citation.words + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}
