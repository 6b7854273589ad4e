import Proceedings

/// The XML of the Parliament of Australia, versions 2.x with `talk.start` and the older one in capitals.
struct AustralianHansardDialect: Dialect {
  let format = "hansard-au"
  private(set) var metadata = Metadata()
  private(set) var people: [String: Participant] = [:]
  private var page: Locator?
  private var nameRole: String?
  private var talker: [String: String] = [:]
  private var found: Floor?
  private var speaker: String?

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    let name = tag.name.lowercased()
    switch name {
    case "hansard":
      metadata.date = tag["DATE"].flatMap { PlainDate.iso($0) }
      metadata.title = tag["CHAMBER"]
      return .inline
    case "session.header", "talker":
      if name == "talker" { talker = [:] }
      return .silent
    case "name" where parents.last?.lowercased() == "talker":
      nameRole = tag["role"] ?? "display"
      return .capture
    case "name.id", "electorate", "party", "role", "page.no", "chamber", "date", "in.gov":
      return parents.last.map { ["talker", "session.header"].contains($0) || name == "page.no" } == true
        ? .capture : .silent
    case "time.stamp", "first.speech", "type", "id.no", "day.start", "separator", "proof", "num.votes":
      return .silent
    case "chamber.xscript", "fedchamb.xscript", "maincomm.xscript": return .opening
    case "debate", "subdebate.1", "subdebate.2", "subdebate.3", "subdebate.4", "debate.sub1", "debate.sub2",
      "qwn":
      return .division
    case "title":
      let holder = parents.last?.lowercased() ?? ""
      return holder.hasSuffix("info") || holder.hasPrefix("debate") || holder.hasPrefix("subdebate")
        ? .heading() : .paragraph
    case "speech", "question", "answer", "interjection", "interject", "continue", "motionnospeech":
      return .turn(floor(tag))
    case "para", "li", "item", "tr": return .paragraph
    case "p":
      // The heading over a debate, which `debateinfo` has given already.
      let style = tag["class"] ?? ""
      return style.hasPrefix("HPS-Debate") || style.hasPrefix("HPS-SubDebate") ? .skipped : .paragraph
    case "a":
      guard let type = tag["type"], type.hasPrefix("Member") || type.hasPrefix("Office") else {
        return .inline
      }
      speaker = tag["href"]
      return .label
    case "td", "th": return .cell
    case "br": return .lineBreak
    case "division.data", "ayes", "noes", "pairs": return .note()
    case "names": return .inline
    case "name": return .paragraph
    default: return .inline
    }
  }

  private func floor(_ tag: MarkupTag) -> Floor {
    guard let name = tag["SPEAKER"] else { return Floor() }
    return Floor(
      key: tag["NAMEID"], name: InvertedName.straight(name), affiliation: tag["PARTY"] ?? tag["ELECTORATE"])
  }

  mutating func captured(_ name: String, _ words: String, in parents: [String]) {
    guard !words.isEmpty else { return }
    switch name {
    case "page.no": page = .page(words)
    case "date": metadata.date = PlainDate.iso(words) ?? metadata.date
    case "chamber":
      if let title = metadata.title ?? Optional(words) { metadata.title = title }
    case "name": talker["name." + (nameRole ?? "")] = words
    default: talker[name] = words
    }
  }

  mutating func ended(_ name: String, in parents: [String]) {
    guard name == "talker" else { return }
    let shown = talker["name.metadata"].map(InvertedName.straight) ?? talker["name.display"] ?? ""
    let label = PrintedLabel(shown)
    guard let person = label.fullName ?? label.role else { return }
    let key = talker["name.id"]
    if let key {
      // Whoever goes on is not described again.
      let known = people[key]
      people[key] = Participant(
        name: person, role: talker["role"] ?? (label.name == nil ? nil : label.role) ?? known?.role,
        affiliation: talker["electorate"] ?? talker["party"] ?? known?.affiliation)
    }
    found = Floor(key: key, name: person)
  }

  mutating func floorFound() -> Floor? {
    defer { found = nil }
    return found
  }

  mutating func floorOfLabel(_ name: String, _ words: String) -> Floor {
    defer { speaker = nil }
    return Floor(key: speaker)
  }

  mutating func place() -> Locator? {
    defer { page = nil }
    return page
  }
}
