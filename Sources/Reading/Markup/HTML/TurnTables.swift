/// Finds the tables whose rows are turns: a speaker in one cell and what is said in the next.
struct TurnTables {
  /// The cells that name speakers.
  private(set) var labels: Set<Int> = []
  /// The cells before them: numbers and times, which nobody says.
  private(set) var notes: Set<Int> = []
  /// The cells in which something is said.
  private(set) var speeches: Set<Int> = []
  /// The rows that say what stands in the columns.
  private(set) var heads: Set<Int> = []

  /// Words by which a table's head says that a column names speakers.
  private static let speakers: Set<String> = ["speaker", "speakers", "who"]
  /// How many bytes what is said has on average at least: prices, places and titles are shorter.
  private static let speech = 30

  /// The tables of a page whose elements are `elements`, by their rows.
  init(_ elements: [HTMLSurvey.Element]) {
    var tables: [Int: [Int]] = [:]
    for (number, element) in elements.enumerated() where element.name == "tr" && !element.isHidden {
      var place = element.parent
      while place >= 0, elements[place].name != "table" { place = elements[place].parent }
      if place >= 0 { tables[place, default: []].append(number) }
    }
    for rows in tables.values where rows.count >= 3 { add(rows, elements) }
  }

  private mutating func add(_ rows: [Int], _ elements: [HTMLSurvey.Element]) {
    let cells = rows.map { elements[$0].children.filter { ["td", "th"].contains(elements[$0].name) } }
    let isHeaded = cells[0].allSatisfy { elements[$0].name == "th" }
    let body = cells.dropFirst(isHeaded ? 1 : 0).filter { $0.count >= 2 }
    guard body.count >= 3, body.count * 4 >= cells.count * 3, let columns = body.map(\.count).min() else {
      return
    }
    for column in 0..<(columns - 1) {
      let names = body.map { Self.words($0[column], elements) }
      let named = names.filter(HTMLLabels.isName)
      let said = body.reduce(0) { $0 + elements[$1[column + 1]].text }
      var counts: [String: Int] = [:]
      for name in named { counts[name, default: 0] += 1 }
      let again = counts.values.reduce(0) { $0 + ($1 >= 2 ? $1 : 0) }
      let head =
        isHeaded && column < cells[0].count ? Self.words(cells[0][column], elements).lowercased() : ""
      let isSaid = Self.speakers.contains(head) || again * 3 >= body.count && said >= body.count * Self.speech
      guard named.count * 4 >= body.count * 3, isSaid else { continue }
      if isHeaded { heads.insert(rows[0]) }
      for row in body {
        labels.insert(row[column])
        notes.formUnion(row[..<column])
        speeches.formUnion(row[(column + 1)...])
      }
      return
    }
  }

  /// What a cell begins with, itself or in an element in it.
  private static func words(_ cell: Int, _ elements: [HTMLSurvey.Element]) -> String {
    var place = cell
    while elements[place].opening.isEmpty,
      let next = elements[place].children.first(where: { elements[$0].text > 0 })
    {
      place = next
    }
    return LabelTrim.trimmed(elements[place].opening)
  }
}
