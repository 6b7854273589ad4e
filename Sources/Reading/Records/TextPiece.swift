import Proceedings

/// A paragraph, heading or note of a text that may be a record, before its labels are known.
struct TextPiece {
  /// What it is by its looks.
  enum Kind: Equatable {
    case paragraph
    /// A heading; `isMarked` where signs make it one (`##`), not its looks alone.
    case heading(level: Int, isMarked: Bool)
    case note
  }

  var kind: Kind
  var span: Span

  /// The pieces of `bytes` whose blocks are `blocks`; stray tags are boundaries and belong to none.
  static func pieces(of bytes: [UInt8], blocks: [Block], tags: StrayTags, fences: [Span]) -> [TextPiece] {
    var pieces: [TextPiece] = []
    pieces.reserveCapacity(blocks.count)
    var nextTag = 0
    var nextHeading = 0
    for block in blocks {
      let kind = kind(of: block, in: bytes)
      var at = block.span.start
      while nextTag < tags.spans.count, tags.spans[nextTag].end <= at { nextTag += 1 }
      while at < block.span.end {
        let tag = nextTag < tags.spans.count ? tags.spans[nextTag] : Span(block.span.end, block.span.end)
        let span = bytes.trimmed(Span(at, max(at, min(tag.start, block.span.end))))
        if !span.isEmpty {
          while nextHeading < tags.headings.count, tags.headings[nextHeading].end < span.end {
            nextHeading += 1
          }
          let isHeading = nextHeading < tags.headings.count && tags.headings[nextHeading].contains(span)
          pieces.append(TextPiece(kind: isHeading ? .heading(level: 2, isMarked: true) : kind, span: span))
        }
        guard tag.start < block.span.end else { break }
        at = tag.end
        nextTag += 1
      }
    }
    mark(fences, in: &pieces)
    return joined(pieces, in: bytes)
  }

  /// What stands between fences is code, which nobody says.
  private static func mark(_ fences: [Span], in pieces: inout [TextPiece]) {
    var next = 0
    for index in pieces.indices {
      while next < fences.count, fences[next].end <= pieces[index].span.start { next += 1 }
      guard next < fences.count else { return }
      if fences[next].contains(pieces[index].span) { pieces[index].kind = .note }
    }
  }

  /// Joins a function with the name in brackets that stands on the next line: `The Minister for Water` / `(Dr. Odhiambo): …`.
  private static func joined(_ pieces: [TextPiece], in bytes: [UInt8]) -> [TextPiece] {
    var out: [TextPiece] = []
    out.reserveCapacity(pieces.count)
    for piece in pieces {
      if let last = out.last, last.span.count <= 150, bytes[piece.span.start] == UInt8(ascii: "("),
        bytes[last.span.start].isUpper, !bytes[last.span.end - 1].isOne(of: ".:!?)>"), last.kind != .note,
        piece.span.start - last.span.end <= 8,
        namesHolder(piece.span, bytes)
          || last.span.count <= 60 && TimeStamp.at(piece.span.start, limit: piece.span.end, in: bytes) != nil
      {
        out[out.count - 1] = TextPiece(kind: .paragraph, span: Span(last.span.start, piece.span.end))
      } else {
        out.append(piece)
      }
    }
    return out
  }

  /// Whether `span` begins with `(Mr. Otieno):`.
  private static func namesHolder(_ span: Span, _ bytes: [UInt8]) -> Bool {
    var end = span.start + 1
    while end < span.end, end - span.start < 60, bytes[end] != UInt8(ascii: ")") { end += 1 }
    guard end + 1 < span.end, bytes[end] == UInt8(ascii: ")"),
      bytes[end + 1].isOne(of: ":.") || bytes[end + 1] == 0x20
    else { return false }
    let words = LabelText(String(decoding: bytes[(span.start + 1)..<end], as: UTF8.self)).words
    return !NameWords.titles(words).titles.isEmpty
  }

  private static func kind(of block: Block, in bytes: [UInt8]) -> Kind {
    switch block.kind {
    case .heading(let level): .heading(level: level, isMarked: isMarked(block.span, in: bytes))
    case .note: .note
    case .paragraph, .turn: .paragraph
    }
  }

  /// Whether signs stand before the words on their line, or a line of signs under them.
  private static func isMarked(_ span: Span, in bytes: [UInt8]) -> Bool {
    var at = span.start
    while at > 0, bytes[at - 1] == 0x20 { at -= 1 }
    return at > 0 && bytes[at - 1].isOne(of: "#=")
  }
}
