import Proceedings
import Testing

@testable import Reading

/// The blocks of a text in short: `H1 words`, `P words`, `N words`, white space made one space.
func sketch(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
  sketch(Array(text.utf8), sourceLocation: sourceLocation)
}

/// The blocks of the file with these bytes in short.
func sketch(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
  do {
    return sketch(try Reading.document(bytes: bytes, path: "fixture.txt"))
  } catch {
    Issue.record("\(error)", sourceLocation: sourceLocation)
    return []
  }
}

/// The blocks of `document` in short.
func sketch(_ document: Document) -> [String] {
  document.blocks.map { block in
    let words = document.text.string(block.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return switch block.kind {
    case .heading(let level): "H\(level) \(words)"
    case .paragraph: "P \(words)"
    case .turn: "T \(words)"
    case .note: "N \(words)"
    }
  }
}
