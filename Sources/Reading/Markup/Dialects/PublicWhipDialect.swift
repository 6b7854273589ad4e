import Proceedings

/// The XML of the Public Whip and TheyWorkForYou: a flat list of headings and of speeches with `speakername`.
struct PublicWhipDialect: Dialect {
  let format = "publicwhip"
  private(set) var metadata = Metadata()
  private var column: Locator?

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    if let number = tag["colnum"] { column = .column(number) }
    switch tag.name {
    case "major-heading", "oral-heading": return .heading(2)
    case "minor-heading": return .heading(3)
    case "speech", "ques", "reply":
      if metadata.date == nil, let id = tag["id"] { metadata.date = Self.date(in: id) }
      return .turn(floor(tag))
    case "p", "li", "tr", "blockquote", "dt", "dd": return .paragraph
    case "td", "th": return .cell
    case "br": return .lineBreak
    case "division", "memberlist", "mplist", "msplist", "mlalist", "lordlist": return .note()
    case "member", "mpname", "lord", "mspname", "mlaname": return .paragraph
    case "gidredirect", "stamp", "division-count", "divisioncount": return .skipped
    default: return .inline
    }
  }

  private func floor(_ tag: MarkupTag) -> Floor {
    guard tag["nospeaker"] == nil, let name = tag["speakername"], name.lowercased() != "unknown" else {
      return Floor()
    }
    let key = tag["person_id"] ?? tag["speakerid"]
    return Floor(key: key == "unknown" ? nil : key, name: name, role: tag["speakeroffice"])
  }

  /// The date in an identifier: `uk.org.publicwhip/debate/2004-03-16a.101.0`.
  private static func date(in id: String) -> String? {
    guard let last = id.split(separator: "/").last, last.utf8.count >= 10 else { return nil }
    let date = last.prefix(10)
    let isDate = date.enumerated().allSatisfy { $0 == 4 || $0 == 7 ? $1 == "-" : $1.isNumber }
    return isDate ? String(date) : nil
  }

  mutating func place() -> Locator? {
    defer { column = nil }
    return column
  }
}
