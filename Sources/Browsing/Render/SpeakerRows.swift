import Proceedings

/// A speaker's row: the name and how many quotes, in records how many turns and words; below it role and affiliation where there is room.
struct SpeakerRows: RowMaker {
  private let scene: Scene
  private let shape: ListShape
  private let pattern: TextPattern?

  init(_ scene: Scene, _ shape: ListShape) {
    self.scene = scene
    self.shape = shape
    pattern = scene.pattern(in: .speakers)
  }

  func row(of item: Int) -> ListRow {
    let document = scene.document
    let speaker = document.annotations.speakers[item]
    let name = scene.strip(scene.nameText(speaker.name), Look.text, searchedBy: pattern)
    let count = Strip("\(count(of: item))", Look.dim)
    var row = ListRow(
      lines: [Strip.line(name, count, columns: shape.textColumns)],
      head: min(name.columns, shape.textColumns - count.columns - 1))
    guard shape.height(of: item, in: document) > 1 else { return row }
    var detail = Strip()
    detail.pad(to: ListShape.indent)
    let known = speaker.details.joined(separator: " · ")
    detail.append(scene.strip(DisplayText(known), Look.dim, searchedBy: pattern))
    row.lines.append(detail.truncated(to: shape.textColumns))
    return row
  }

  /// How much of the document is the speaker's.
  private func count(of item: Int) -> String {
    let index = scene.document.index
    let quotes = index.quotesOf[item].count
    guard index.hasTurns else { return Digits.grouped(quotes) }
    let turns = Int(index.turnCounts[item])
    guard shape.columns >= Self.roomForWords else {
      return turns > 0 ? Digits.grouped(turns) : "\(Digits.grouped(quotes)) “”"
    }
    guard turns > 0 else { return Pane.quotes.rows(quotes) }
    // Words stand below one another, and so do turns.
    let words = "\(Digits.grouped(Int(index.wordCounts[item]))) w"
    let padding = String(repeating: " ", count: max(0, 9 - words.count))
    return "\(Digits.grouped(turns)) turn\(turns == 1 ? " " : "s")  \(padding)\(words)"
  }

  /// From so many columns on a row has room for turns and words beside the name.
  private static let roomForWords = 40
}
