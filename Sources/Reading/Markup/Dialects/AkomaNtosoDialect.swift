import Proceedings

/// Akoma Ntoso: debate records of the versions 1.0 (`AKN 2`) and 3.0, as parliaments and the SayIt service write them.
struct AkomaNtosoDialect: Dialect {
  let format = "akoma-ntoso"
  private(set) var metadata = Metadata()
  private(set) var people: [String: Participant] = [:]
  private var roles: [String: String] = [:]

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    if parents.contains("meta") || Self.references.contains(tag.name) {
      reference(tag, parents)
      return .inline
    }
    switch tag.name {
    case "meta": return .silent
    case "speech", "question", "answer": return .turn(floor(tag))
    case "from": return .label
    case "recordedTime" where parents.last == "from", "num" where parents.last == "from": return .skipped
    case "scene", "narrative", "summary", "authorialNote", "remark": return .note()
    case "heading", "subheading": return .heading()
    case "docTitle": return .shownCapture
    case "p" where parents.last == "preface" && tag["class"]?.contains("heading") == true: return .heading()
    case "num":
      return Self.talks.contains(parents.last ?? "") || parents.last == "debateSection" ? .note() : .inline
    case "docDate", "date":
      if tag.name == "docDate", let date = tag["date"] { metadata.date = date }
      return .inline
    case "p", "li", "item", "listIntroduction", "listWrapUp", "tr", "block", "blockContainer", "interstitial",
      "signature":
      return .paragraph
    case "td", "th": return .cell
    case "br", "eol": return .lineBreak
    case "img", "noteRef", "tocItem", "toc", "componentRef", "svg", "iframe": return .skipped
    case "body", "debateBody", "mainBody", "debate", "akomaNtoso", "preface", "coverPage", "speechGroup",
      "other",
      "conclusions", "attachments", "container":
      return .inline
    default: return Self.sections.contains(tag.name) ? .division : .inline
    }
  }

  private func floor(_ tag: MarkupTag) -> Floor {
    let key = tag["by"].map(Self.key)
    let office = tag["as"].map(Self.key).flatMap { roles[$0] }
    if let key, !key.isEmpty, let role = roles[key] {
      return Floor(key: key, role: PrintedLabel(role).role ?? role)
    }
    return Floor(key: key?.isEmpty == false ? key : nil, role: office.flatMap { PrintedLabel($0).role ?? $0 })
  }

  private mutating func reference(_ tag: MarkupTag, _ parents: [String]) {
    switch tag.name {
    case "TLCPerson", "TLCOrganization":
      guard let id = tag["eId"] ?? tag["id"], let shown = tag["showAs"] else { return }
      let label = PrintedLabel(InvertedName.straightened(shown))
      let person = Participant(
        name: label.name ?? label.role ?? shown, kind: tag.name == "TLCPerson" ? .person : .organisation,
        role: label.name == nil ? nil : label.role, affiliation: label.affiliation)
      people[id] = person
      if let address = tag["href"] { people[Self.key(address)] = person }
    case "TLCRole":
      if let id = tag["eId"] ?? tag["id"], let shown = tag["showAs"] { roles[id] = shown }
    case "FRBRdate" where parents.last == "FRBRWork":
      // A date that nobody lives to see stands for none.
      if let date = tag["date"], date < "2900" { metadata.date = metadata.date ?? String(date.prefix(10)) }
    case "FRBRlanguage": metadata.language = tag["language"].map(LanguageTag.short)
    case "FRBRname", "FRBRalias":
      metadata.title = metadata.title ?? tag["value"].flatMap { $0.contains(" ") ? $0 : nil }
    default: break
    }
  }

  /// The identifier in `#id`, or the last part of an address.
  private static func key(_ reference: String) -> String {
    if reference.hasPrefix("#") { return String(reference.dropFirst()) }
    return reference.split(separator: "/").last.map(String.init) ?? reference
  }

  mutating func captured(_ name: String, _ words: String, in parents: [String]) {
    if metadata.title == nil { metadata.title = words }
  }

  func locator(of tag: MarkupTag) -> Locator? { (tag["eId"] ?? tag["id"]).map { .element($0) } }

  private static let talks: Set<String> = ["speech", "question", "answer", "speechGroup"]
  private static let references: Set<String> = ["TLCPerson", "TLCOrganization", "TLCRole"]
  private static let sections: Set<String> = [
    "debateSection", "administrationOfOath", "rollCall", "prayers", "oralStatements", "writtenStatements",
    "personalStatements", "ministerialStatements", "resolutions", "nationalInterest", "declarationOfVote",
    "communication",
    "petitions", "papers", "noticesOfMotion", "questions", "address", "proceduralMotions", "pointOfOrder",
    "adjournment",
    "division", "part", "chapter", "section", "article", "subsection", "title",
  ]
}
