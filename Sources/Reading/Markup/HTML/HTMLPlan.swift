/// What of a page is shown, and what in it are labels: settled by the first reading, carried out by the second.
struct HTMLPlan {
  /// The numbers of the elements that are left out.
  private(set) var dropped: Set<Int> = []
  /// The element that holds the article.
  private(set) var root = 0
  /// The elements that the article stands in.
  private(set) var way: Set<Int> = []
  /// Whether the article begins with the heading of the page.
  private(set) var hasHeading = false
  /// The labels that paragraphs begin with without being marked, by the number of the paragraph.
  private(set) var plainLabels: [Int: String] = [:]
  /// The definition lists whose terms are speakers.
  private(set) var turnLists: Set<Int> = []
  /// The tables whose rows are turns.
  private(set) var tables: TurnTables
  /// The elements that the page marks as names of speakers.
  private(set) var speakers: SpeakerElements
  /// Whether the page is a record, whose marked labels are speakers.
  private(set) var isRecord = false
  /// Those who are there, by the names that the page lists.
  private(set) var present: [String] = []
  /// Whether nearly all the text is preformatted.
  private(set) var isPreformatted = false

  /// The plan of a page.
  init(_ survey: HTMLSurvey) {
    let elements = survey.elements
    tables = TurnTables(elements)
    speakers = SpeakerElements(elements)
    guard !elements.isEmpty else { return }
    let total = elements[0].score
    for (number, element) in elements.enumerated() {
      let isFrame =
        ["html", "body", "main", "article", "form"].contains(element.name)
        || HTMLElements.level(element.name) != nil
      if element.isHidden && HTMLElements.hidden.contains(element.name) {
        dropped.insert(number)
      } else if !isFrame,
        element.isAside || ["aside", "header"].contains(element.name) && !Self.isInArticle(number, elements)
      {
        // A hint is not believed against the weight of the text.
        if element.score * 5 < max(total, 1) * 2 { dropped.insert(number) }
      }
    }
    chooseRoot(elements)
    dropLinks(elements)
    settleRoot(elements)
    isPreformatted =
      elements[root].preformatted * 10 > elements[root].text * 7 && elements[root].preformatted > 400
    for (list, counts) in survey.lists
    where counts.terms >= 2 && counts.names * 3 >= counts.terms * 2 && counts.words >= counts.terms * 20 {
      turnLists.insert(list)
    }
    findLabels(elements)
  }

  /// Goes down from the page to the smallest element that holds nearly all the running text.
  private mutating func chooseRoot(_ elements: [HTMLSurvey.Element]) {
    while true {
      let children = elements[root].children.filter { !dropped.contains($0) && !elements[$0].isHidden }
      guard let best = children.max(by: { elements[$0].score < elements[$1].score }),
        elements[best].score > 0,
        elements[best].score * 4 >= elements[root].score * 3, holdsSpeakers(best, elements),
        !["p", "li", "dd", "pre", "td", "blockquote", "tr", "dl", "ul", "ol"].contains(elements[best].name)
      else { return }
      root = best
    }
  }

  /// Whether all that the page marks as speakers stands in the element `number`: a short speech weighs little.
  private func holdsSpeakers(_ number: Int, _ elements: [HTMLSurvey.Element]) -> Bool {
    speakers.labels.keys.allSatisfy { label in
      var place = label
      while place > number { place = elements[place].parent }
      return place == number
    }
  }

  private mutating func settleRoot(_ elements: [HTMLSurvey.Element]) {
    dropped.remove(root)
    var place = elements[root].parent
    while place >= 0 {
      way.insert(place)
      place = elements[place].parent
    }
    var waiting = [root]
    while let next = waiting.popLast(), !hasHeading {
      if dropped.contains(next) { continue }
      hasHeading = elements[next].name == "h1"
      waiting += elements[next].children
    }
  }

  /// Leaves out what is mostly links: lists of other pages, of tags, of places to share.
  private mutating func dropLinks(_ elements: [HTMLSurvey.Element]) {
    for (number, element) in elements.enumerated() where number > root && !dropped.contains(number) {
      guard ["ul", "ol", "div", "section", "table", "p", "dl"].contains(element.name), element.text > 0,
        element.score == 0
      else { continue }
      if element.links * 10 > element.text * 7, element.text < 600 || element.name != "p",
        Self.linkCount(number, elements) > 1
      {
        dropped.insert(number)
      }
    }
  }

  private static func linkCount(_ number: Int, _ elements: [HTMLSurvey.Element]) -> Int {
    var count = 0
    var waiting = [number]
    while let next = waiting.popLast(), count < 2 {
      if elements[next].name == "a" { count += 1 }
      waiting += elements[next].children
    }
    return count
  }

  private static func isInArticle(_ number: Int, _ elements: [HTMLSurvey.Element]) -> Bool {
    var place = elements[number].parent
    while place >= 0 {
      if elements[place].name == "article" || elements[place].name == "main" { return true }
      place = elements[place].parent
    }
    return false
  }

  // MARK: Labels

  private mutating func findLabels(_ elements: [HTMLSurvey.Element]) {
    var marked: [String: Int] = [:]
    var plain: [(number: Int, label: String)] = []
    for (number, element) in elements.enumerated() where !element.opening.isEmpty && !element.isHidden {
      guard let (label, isMarked) = Self.label(element) else { continue }
      if HTMLLabels.isAttendance(label) { present += Self.names(element, after: label) }
      guard HTMLLabels.isName(label) else { continue }
      if isMarked { marked[label, default: 0] += 1 } else { plain.append((number, label)) }
    }
    let count = marked.values.reduce(0, +)
    let isSpoken = count >= 3 && (marked.count >= 3 || marked.values.contains { $0 > 1 })
    // Without marks a colon says less: the same names must come again and again.
    var repeated: [String: Int] = [:]
    for (_, label) in plain { repeated[label, default: 0] += 1 }
    let isPlainRecord = plain.count >= 6 && repeated.count * 3 <= plain.count * 2 && repeated.count >= 2
    isRecord =
      isSpoken || isPlainRecord || !turnLists.isEmpty || !tables.labels.isEmpty || !speakers.labels.isEmpty
    guard isRecord else { return }
    for (number, label) in plain where isPlainRecord || marked[label] != nil || isPresent(label) {
      plainLabels[number] = label
    }
  }

  /// The words before the first colon of a paragraph, where that comes soon, and whether they are set off.
  private static func label(_ element: HTMLSurvey.Element) -> (label: String, isMarked: Bool)? {
    guard !["dt", "tr", "ul", "ol", "dl", "table", "pre", "body"].contains(element.name),
      let colon = element.opening.firstIndex(of: ":"), colon > element.opening.startIndex
    else { return nil }
    let after = element.opening[element.opening.index(after: colon)...].first
    guard after.map({ $0.isWhitespace || $0 == "\u{A0}" }) ?? true else { return nil }
    let label = LabelTrim.trimmed(String(element.opening[..<colon]))
    // A marked label may hold its colon or have it behind.
    let length = element.opening.utf8.distance(from: element.opening.startIndex, to: colon)
    return (label, element.name == "cite" || element.marked >= length && element.marked <= length + 4)
  }

  /// The names in a list of those who are there, as far as the beginning of its paragraph was kept.
  private static func names(_ element: HTMLSurvey.Element, after label: String) -> [String] {
    guard let colon = element.opening.firstIndex(of: ":") else { return [] }
    return element.opening[element.opening.index(after: colon)...].split { $0 == "," || $0 == ";" }
      .map { String($0).collapsed }.filter { $0.contains(" ") }
  }

  /// Whether somebody who is there goes by `label`: a first name, a handle with an underscore.
  private func isPresent(_ label: String) -> Bool { fullName(label) != nil || label.contains("_") }

  /// The one name of those who are there that has the words of `label`; nil for none or several.
  func fullName(_ label: String) -> String? {
    let words = label.split { $0 == "_" || $0 == " " }.map { $0.lowercased() }
    let fitting = present.filter { name in
      let parts = name.split(separator: " ").map { $0.lowercased() }
      return words.allSatisfy { parts.contains($0) }
    }
    return Set(fitting).count == 1 ? fitting.first : nil
  }
}
