import Proceedings

/// The XML of the House of Commons of Canada: debates and the evidence of committees.
struct CanadianHansardDialect: Dialect {
  let format = "hansard-ca"
  private(set) var metadata = Metadata()
  private var item: String?
  private var speaker: String?
  private var facts: [String: String] = [:]
  /// Whether a paragraph is open that somebody else calls into a speech.
  private var isInterjection = false

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    switch tag.name {
    case "Hansard":
      metadata.language = tag["lang"]?.lowercased()
      return .inline
    case "ExtractedInformation": return .silent
    case "ExtractedItem":
      item = tag["Name"]
      return .capture
    case "DocumentTitle", "StartPageNumber", "TableOfContents": return .skipped
    case "HansardBody", "Body":
      settle()
      return .opening
    case "OrderOfBusiness", "SubjectOfBusiness": return .division
    case "OrderOfBusinessTitle", "SubjectOfBusinessTitle", "SubjectOfBusinessQualifier", "CatchLine", "Title":
      return .heading()
    case "Intervention", "QuestionContent", "ResponseContent": return .turn(Floor())
    case "PersonSpeaking", "Questioner", "Responder":
      speaker = nil
      return .label
    case "Affiliation":
      if parents.last == "PersonSpeaking" || parents.last == "Questioner" || parents.last == "Responder" {
        speaker = tag["DbId"]
      }
      guard isInterjection, parents.last == "ParaText" else { return .inline }
      isInterjection = false
      return .label
    case "Timestamp", "FloorLanguage", "ProceduralText", "Division", "RecordingNote", "AppendText":
      return .note()
    case "ParaText" where tag["Interjection"] != nil:
      isInterjection = true
      return .turn(Floor())
    case "ParaText", "Quote", "QuotePara", "Line", "Verse", "Poetry", "ListItem", "row", "Row", "tr":
      return .paragraph
    case "B": return parents.last == "ParaText" ? .possibleLabel : .inline
    case "entry", "td", "th": return .cell
    default: return .inline
    }
  }

  mutating func captured(_ name: String, _ words: String, in parents: [String]) {
    if let item, !words.isEmpty { facts[item] = words }
  }

  private mutating func settle() {
    metadata.title = facts["Institution"] ?? facts["InstitutionDebate"] ?? facts["MetaTitle"]
    if let header = facts["HeaderTitle"], let title = metadata.title {
      metadata.title = title + ": " + header
    }
    metadata.date = metadata.date ?? facts["Date"].flatMap { PlainDate.iso($0) }
    metadata.publisher = facts["MetaInstitution"]
  }

  mutating func floorOfLabel(_ name: String, _ words: String) -> Floor {
    defer { speaker = nil }
    return name == "B" ? Floor() : Floor(key: speaker)
  }
}
