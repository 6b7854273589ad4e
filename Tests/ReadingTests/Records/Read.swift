import Proceedings

@testable import Reading

/// What a test looks at in a record.
struct Read {
  let text: DocumentText
  let blocks: [Block]
  let turns: [Turn]
  let participants: [Participant]

  /// Reads `string` as a plain-text file.
  init(_ string: String) throws {
    let document = try Reading.document(bytes: Array(string.utf8), path: "record.txt")
    text = document.text
    blocks = document.blocks
    turns = document.turns
    participants = document.participants
  }

  /// `NAME: first words` of each turn, up to three words.
  var opening: [String] {
    turns.map { turn in
      let name = turn.participant.map { participants[$0].name } ?? "?"
      let said = said(turn).split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
      return "\(name): \(said)"
    }
  }

  /// Names of the participants.
  var names: [String] { participants.map(\.name) }

  /// Participant number `index`, if there are so many.
  func participant(_ index: Int) -> Participant? {
    participants.indices.contains(index) ? participants[index] : nil
  }

  /// Turn number `index`, if there are so many.
  func turn(_ index: Int) -> Turn? { turns.indices.contains(index) ? turns[index] : nil }

  /// What is said in turn number `index`.
  func said(_ index: Int) -> String { turn(index).map(said) ?? "" }

  /// The words of `turn`, without its label and notes.
  func said(_ turn: Turn) -> String {
    turn.blocks.compactMap { index -> String? in
      let block = blocks[index]
      switch block.kind {
      case .turn(let label):
        let rest = text.string(Span(label.end, block.span.end))
        return String(rest.drop { ":.,*_>])| \n–—-".contains($0) })
      case .paragraph: return text.string(block.span)
      case .heading, .note: return nil
      }
    }.joined(separator: " ")
  }

  /// The texts of the notes.
  var notes: [String] { blocks.filter { $0.kind == .note }.map { text.string($0.span) } }
}
