import Browsing
import Proceedings

/// The text itself, block by block, with whoever has the floor.
struct PassageListing: Listing {
  let name = "Text"

  let columns = ["block", "kind", "turn", "name", "text", "start", "end"]

  func items(of found: AnnotatedDocument) -> [Int] { Array(found.document.blocks.indices) }

  func text(_ item: Int, of found: AnnotatedDocument) -> String {
    found.text(found.document.blocks[item].span)
  }

  func markdownHeading(of found: AnnotatedDocument) -> [DisplayText] {
    let metadata = found.document.metadata
    let title = metadata.title ?? found.document.source.path
    let facts = [metadata.place, metadata.date, metadata.publisher].compactMap(\.self)
    let heading = DisplayText("# \(MarkdownText.escaped(title))")
    guard !facts.isEmpty else { return [heading] }
    return [heading, "", DisplayText(MarkdownText.escaped(facts.joined(separator: ", ")))]
  }

  func markdown(_ item: Int, of found: AnnotatedDocument) -> [DisplayText] {
    let block = found.document.blocks[item]
    let words = MarkdownText.escaped(found.text(block.span))
    switch block.kind {
    // The title stands above, so the headings of the text come below it.
    case .heading(let level):
      return [DisplayText(String(repeating: "#", count: min(6, level + 1)) + " \(words)"), ""]
    case .paragraph: return [DisplayText(words), ""]
    case .note: return [DisplayText("*\(words)*"), ""]
    case .turn(let label):
      let said = MarkdownText.escaped(String(found.text(Span(label.end, block.span.end)).trimmedLabelEnd))
      return [DisplayText("**\(MarkdownText.escaped(found.text(label))):** \(said)"), ""]
    }
  }

  func members(_ item: Int, of found: AnnotatedDocument, into writer: inout JSONWriter) {
    let block = found.document.blocks[item]
    writer.member("kind", Self.kind(block))
    writer.member("turn", turn(of: item, in: found).map { $0 + 1 })
    writer.member("span", found.scalars(block.span))
    writer.member("text", found.document.text.string(block.span))
  }

  func cells(_ item: Int, of found: AnnotatedDocument) -> [CSVRow.Cell] {
    let block = found.document.blocks[item]
    let span = found.scalars(block.span)
    let turn = turn(of: item, in: found)
    return [
      .number(Double(item + 1)), .text(Self.kind(block)), .number(turn.map { Double($0 + 1) }),
      .text(turn.flatMap { speaker(ofTurn: $0, in: found) }), .text(found.text(block.span)),
      .number(Double(span.start)), .number(Double(span.end)),
    ]
  }

  private static func kind(_ block: Block) -> String {
    switch block.kind {
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .turn: "turn"
    case .note: "note"
    }
  }

  /// The turn that a block belongs to.
  private func turn(of block: Int, in found: AnnotatedDocument) -> Int? {
    let turns = found.document.turns
    var low = 0
    var high = turns.count
    while low < high {
      let middle = (low + high) / 2
      if turns[middle].blocks.upperBound <= block { low = middle + 1 } else { high = middle }
    }
    return low < turns.count && turns[low].blocks.contains(block) ? low : nil
  }

  /// Who has the floor: the name that the annotations give the turn's quote.
  private func speaker(ofTurn turn: Int, in found: AnnotatedDocument) -> String? {
    let blocks = found.document.turns[turn].blocks
    guard found.document.blocks.indices.contains(blocks.lowerBound) else { return nil }
    let start = found.document.blocks[blocks.lowerBound].span.start
    let end = found.document.blocks[min(blocks.upperBound, found.document.blocks.count) - 1].span.end
    let quotes = found.annotations.quotes
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].start < start { low = middle + 1 } else { high = middle }
    }
    return quotes[low...].prefix { $0.start < end }.first { $0.kind == .turn }.flatMap {
      found.name($0.speaker)
    }
  }
}
