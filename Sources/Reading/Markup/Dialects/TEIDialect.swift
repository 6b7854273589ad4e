import Proceedings

/// TEI: corpora of parliaments in the ParlaMint and Parla-CLARIN manner, and speeches marked up as in plays.
struct TEIDialect: Dialect {
  let format = "tei"
  private(set) var metadata = Metadata()
  private(set) var people: [String: Participant]
  private(set) var parts: [String] = []
  private var page: Locator?
  private var lists = TEIPeople()
  private var titles: [(type: String?, language: String?, words: String)] = []
  private var attribute: (type: String?, language: String?)
  private var language: String?
  /// What is found in the header of a file that lies beside this one, by the name of this file's corpus.
  private let beside: () -> [String: Participant]
  private var lacksPeople = true

  /// A file of which `beside` gives the people that it does not list itself.
  init(beside: @escaping () -> [String: Participant] = { [:] }) {
    people = [:]
    self.beside = beside
  }

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    if parents.contains("teiHeader") || lists.isPersonList(tag.name, in: parents) {
      return headerRole(tag, parents)
    }
    switch tag.name {
    case "TEI", "TEI.2", "teiCorpus":
      language = language ?? tag["lang"]
      metadata.language = metadata.language ?? tag["lang"].map(LanguageTag.short)
      return .inline
    case "teiHeader": return .silent
    case "include" where parents.last == "teiCorpus":
      // ParlaMint: the root of a corpus includes a file for each sitting.
      if let file = tag["href"] { parts.append(file) }
      return .skipped
    case "text": return parents.contains("group") ? .inline : .opening
    case "div", "div0", "div1", "div2", "div3", "div4", "div5", "div6", "div7": return .division
    case "head": return .heading()
    case "u": return .turn(floor(tag))
    case "sp": return .turn(floor(tag))
    case "speaker": return .label
    case "note":
      let type = tag["type"] ?? ""
      // Who speaks is printed before or within what is said.
      return ["speaker", "speakerName", "speaker_role", "role"].contains(type) ? .label : .note()
    case "stage", "incident", "vocal", "kinesic", "event", "epigraph", "trailer": return .note()
    case "gap": return .note(tag["reason"] ?? "…")
    case "pb", "cb":
      if let number = tag["n"] { page = .page(number) }
      return .inline
    case "seg", "p", "ab", "l", "item", "row", "opener", "closer", "byline", "dateline", "signed", "salute",
      "titlePart",
      "docTitle", "docDate", "docImprint", "quote", "q", "lg", "writing":
      // A quotation in the line of a sentence does not break it.
      return ["quote", "q", "seg"].contains(tag.name) && Self.isLine(parents.last) ? .inline : .paragraph
    case "cell": return .cell
    case "lb": return .lineBreakOfPrint
    case "w", "pc": return .word(joinsNext: ["right", "both"].contains(tag["join"] ?? ""))
    case "sic", "orig", "linkGrp", "listRelation", "listEvent", "spanGrp", "standOff", "fs", "figure",
      "graphic", "media",
      "timeline", "interpGrp", "fw", "link":
      return .skipped
    default: return .inline
    }
  }

  private func floor(_ tag: MarkupTag) -> Floor {
    let marks = (tag["ana"] ?? "").split(separator: " ").map { $0.drop { $0 == "#" } }
    return Floor(
      key: tag["who"].flatMap(Self.key), role: marks.contains("guest") ? "Guest" : nil,
      isChair: marks.contains { $0 == "chair" || $0 == "chairperson" })
  }

  /// The identifier in `#id`, `file.xml#id` or `prefix:id`; the first of several.
  static func key(_ reference: String) -> String? {
    guard let first = reference.split(separator: " ").first else { return nil }
    let key = first.split(whereSeparator: { $0 == "#" || $0 == ":" }).last.map(String.init) ?? ""
    return key.isEmpty || key.lowercased() == "unknown" ? nil : key
  }

  private static func isLine(_ name: String?) -> Bool {
    ["seg", "p", "ab", "l", "item", "s", "head", "note", "cell"].contains(name ?? "")
  }

  // MARK: Header

  private mutating func headerRole(_ tag: MarkupTag, _ parents: [String]) -> Role {
    attribute = (tag["type"], tag["lang"] ?? (parents.isEmpty ? nil : language))
    switch tag.name {
    case "title" where parents.last == "titleStmt": return .capture
    case "date" where parents.last == "setting" || parents.last == "bibl":
      if parents.last == "setting" || metadata.date == nil {
        metadata.date = tag["when"] ?? tag["from"] ?? metadata.date
      }
      return .inline
    case "name" where parents.last == "setting" && ["city", "settlement"].contains(tag["type"] ?? ""):
      return .capture
    case "settlement" where parents.contains("setting"): return .capture
    case "publisher" where metadata.publisher == nil, "orgName" where parents.last == "publisher":
      return .capture
    default: return lists.begins(tag, parents) ? .capture : .inline
    }
  }

  mutating func captured(_ name: String, _ words: String, in parents: [String]) {
    switch name {
    case "title" where parents.last == "titleStmt":
      if !words.isEmpty { titles.append((attribute.type, attribute.language, words)) }
    case "name" where parents.last == "setting", "settlement" where parents.contains("setting"):
      metadata.place = metadata.place ?? words
    case _ where name == "publisher" || parents.last == "publisher":
      metadata.publisher = metadata.publisher ?? words
    default: lists.captured(name, words)
    }
  }

  mutating func ended(_ name: String, in parents: [String]) {
    lists.ended(name)
    guard name == "teiHeader" || name == "listPerson" && !parents.contains("teiHeader") else { return }
    people.merge(lists.participants(on: metadata.date)) { known, _ in known }
    // The title in the document's own language; else the first.
    let mains = titles.filter { $0.type == nil || $0.type == "main" }
    metadata.title = (mains.first { $0.language == language } ?? mains.first ?? titles.first)?.words
    if name == "teiHeader", lacksPeople, people.isEmpty {
      lacksPeople = false
      people = beside()
    }
  }

  mutating func place() -> Locator? {
    defer { page = nil }
    return page
  }
}

extension Role {
  /// A line of the printed page ends: white space, no new line.
  static let lineBreakOfPrint = Role.word(joinsNext: false)
}
