import Proceedings

/// Notes that say who presides: `[The Deputy Speaker (Mr. Otieno) in the Chair]`.
enum ChairNotes {
  private static let longest = 160

  /// Function and name of whoever takes the chair, in text order.
  static func all(in pieces: [TextPiece], of bytes: [UInt8]) -> [(offset: Int, role: String, name: [String])]
  {
    var found: [(offset: Int, role: String, name: [String])] = []
    for piece in pieces {
      for start in piece.span.start..<piece.span.end
      where bytes[start] == UInt8(ascii: "[") || start == piece.span.start && piece.span.count <= longest {
        let bound = min(piece.span.end, start + longest)
        guard let end = endOfNote(start, bound, bytes), hasChair(start, end, bytes) else { continue }
        let text = LabelText.collapsed(String(decoding: bytes[start..<end], as: UTF8.self))
        guard
          let cut = ["in the chair", "took the chair", "resumed the chair"].compactMap({
            firstRange(of: $0, in: text)
          }).first
        else { continue }
        let label = String(text[..<cut]).drop { "[(*_ ".contains($0) }
        if let parsed = LabelParser.label(LabelText.collapsed(String(label))), parsed.isNamedFunction,
          let role = parsed.role
        {
          found.append((start, role, parsed.name))
        }
      }
    }
    return found
  }

  private static func hasChair(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    (start..<end).contains { index in
      bytes[index].lowered == UInt8(ascii: "c")
        && (bytes.has("hair", at: index + 1) || bytes.has("HAIR", at: index + 1))
    }
  }

  private static func endOfNote(_ start: Int, _ bound: Int, _ bytes: [UInt8]) -> Int? {
    guard bytes[start] == UInt8(ascii: "[") else { return bound }
    for index in start..<bound where bytes[index] == UInt8(ascii: "]") { return index }
    return nil
  }

  private static func firstRange(of words: String, in text: String) -> String.Index? {
    // The case differs from house to house: `in the Chair`, `IN THE CHAIR`.
    let lower = text.lowercased()
    guard lower.utf8.count == text.utf8.count, let range = lower.firstRange(of: words) else { return nil }
    let offset = lower.utf8.distance(from: lower.startIndex, to: range.lowerBound)
    return text.utf8.index(text.startIndex, offsetBy: offset)
  }
}
