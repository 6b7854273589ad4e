import Proceedings

@testable import Reading

/// A record in lines: `# heading`, `- note`, `= paragraph`, `Name: what is said` with ` / ` between paragraphs of a turn.
func lines(_ record: Record) -> [String] {
  var lines: [String] = []
  for (index, block) in record.blocks.enumerated() {
    let words = record.text.string(block.span)
    let turn = record.turns.first { $0.blocks.contains(index) }
    let name = turn?.participant.map { record.participants[$0].name } ?? "?"
    switch block.kind {
    case .heading: lines.append("# " + words)
    case .note: lines.append("- " + words)
    case .turn(let label):
      let said = record.text.string(Span(label.end, block.span.end))
      lines.append("\(name):\(said.hasPrefix(":") ? String(said.dropFirst()) : said)")
    case .paragraph where turn == nil: lines.append("= " + words)
    case .paragraph:
      if turn?.blocks.lowerBound == index {
        lines.append("\(name): " + words)
      } else {
        lines[lines.count - 1] += " / " + words
      }
    }
  }
  return lines
}

/// The record that `text` is in the dialect `kind`.
func record(_ kind: MarkupReader.Kind, _ text: String, name: String = "", beside: MarkupReader.Beside? = nil)
  -> Record
{
  MarkupReader.read(Array(text.utf8), as: kind, name: name, beside: beside).record
}
