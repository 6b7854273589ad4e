import Proceedings

/// What of a block is said: without the label that opens a turn, and without stage notes.
enum SpokenText {
  /// The part of `block` to analyse; nil where nobody speaks.
  ///
  /// Outside of records a note may be part of the report.
  static func span(of block: Block, in document: Document) -> Span? {
    switch block.kind {
    case .turn(let label): Span(textStart(after: label, in: block, document.text.bytes), block.span.end)
    case .note: document.turns.isEmpty ? block.span : nil
    case .heading, .paragraph: block.span
    }
  }

  /// The spans in which the speaker of `turn` speaks, in text order.
  static func content(of turn: Turn, in document: Document) -> [Span] {
    var content: [Span] = []
    for index in turn.blocks.clamped(to: document.blocks.indices) {
      let block = document.blocks[index]
      switch block.kind {
      case .turn, .paragraph:
        if let span = span(of: block, in: document) {
          StageNotes.spoken(span, document.text.bytes, into: &content)
        }
      case .heading, .note: break
      }
    }
    return content
  }

  /// The first byte behind the label and what ends it: colon, stop, dash, bracket, emphasis.
  private static func textStart(after label: Span, in block: Block, _ bytes: [UInt8]) -> Int {
    var at = max(block.span.start, label.end)
    let end = min(block.span.end, bytes.count)
    while at < end, endsLabel(bytes[at]) { at += 1 }
    // `President. – The debate is closed.`
    for dash in [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0x2D, 0x2D], [0x2D, 0x20]] as [[UInt8]]
    where at + dash.count <= end && bytes[at..<(at + dash.count)].elementsEqual(dash) {
      at += dash.count
      break
    }
    while at < end, bytes[at] <= 0x20 { at += 1 }
    at = StageNotes.timeEnd(at, end, bytes) ?? at
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return min(at, end)
  }

  private static func endsLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "|"):
      true
    default: byte <= 0x20
    }
  }
}
