import Proceedings

/// The second reading of a page: shows what the plan keeps of it.
struct HTMLDialect: Dialect {
  let format = "html"
  let metadata: Metadata
  let headingsEndTurns = true
  let looseKind = Block.Kind.paragraph

  private let plan: HTMLPlan
  private let needsTitle: Bool
  private var number = -1
  private var lists: [Bool] = []
  private var label: String?
  private var rootDepth: Int?
  /// Whose label is open.
  private var speaker: SpeakerElements.Speaker?

  /// The page of `plan`; `needsTitle` where its heading stands outside the article.
  init(_ plan: HTMLPlan, metadata: Metadata, needsTitle: Bool) {
    self.plan = plan
    self.metadata = metadata
    self.needsTitle = needsTitle
  }

  mutating func willStart() { number += 1 }

  mutating func role(of tag: MarkupTag, in parents: [String]) -> Role {
    if number == plan.root {
      rootDepth = parents.count
      return .article(showsTitle: needsTitle)
    }
    // Outside the article there is only the way to it.
    guard rootDepth != nil else { return plan.way.contains(number) ? .inline : .skipped }
    if plan.dropped.contains(number) { return .skipped }
    if let role = speakerRole() { return role }
    if let level = HTMLElements.level(tag.name) { return .heading(level) }
    label = plan.plainLabels[number]
    switch tag.name {
    case "dl":
      lists.append(plan.turnLists.contains(number))
      return .paragraph
    case "dt": return lists.last == true ? .label : .paragraph
    case "td", "th": return cellRole
    case "tr" where plan.tables.heads.contains(number): return .skipped
    case "br": return .lineBreak
    // When it was said, between the name and the words.
    case "time" where plan.isRecord: return .note()
    case "img", "wbr", "link": return .inline
    default:
      if plan.isRecord, HTMLElements.marks.contains(tag.name) { return .possibleLabel }
      return HTMLElements.blocks.contains(tag.name) ? .paragraph : .inline
    }
  }

  /// What a cell is in a table whose rows are turns; else a cell.
  private var cellRole: Role {
    if plan.tables.labels.contains(number) { return .label }
    if plan.tables.notes.contains(number) { return .note() }
    return plan.tables.speeches.contains(number) ? .paragraph : .cell
  }

  /// What an element is that the page marks as a speaker's name, or a part of one; nil for others.
  private mutating func speakerRole() -> Role? {
    if plan.speakers.asides.contains(number) { return .skipped }
    guard let speaker = plan.speakers.labels[number] else { return nil }
    self.speaker = speaker
    return .label
  }

  mutating func ended(_ name: String, in parents: [String]) {
    if name == "dl" { _ = lists.popLast() }
    if parents.count == rootDepth { rootDepth = nil }
  }

  var hidesText: Bool { rootDepth == nil }

  mutating func plainLabel() -> String? {
    defer { label = nil }
    return label
  }

  func isLabel(_ words: String) -> Bool { HTMLLabels.isName(words) }

  mutating func floorOfLabel(_ name: String, _ words: String) -> Floor {
    guard let marked = speaker else { return Floor(name: plan.fullName(LabelTrim.trimmed(words))) }
    speaker = nil
    let isFunction = marked.position.map(FunctionWords.name) ?? false
    return Floor(
      name: marked.name, role: isFunction ? marked.position : nil,
      affiliation: isFunction ? nil : marked.position)
  }
}
