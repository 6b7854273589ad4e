import Proceedings

/// Makes blocks and turns of the pieces of a record and its labels.
struct TurnBuilder {
  /// A turn that may still go on.
  private struct Open {
    var label: Span
    var index: Int
    var firstBlock: Int
    var lastBlock: Int
    var bulletIndent: Int?
    var time: Int?
  }

  private let bytes: [UInt8]
  private let notes: RecordNotes
  private let participants: [Int]
  private var blocks: [Block] = []
  private var turns: [Turn] = []
  private var open: Open?

  /// The blocks and turns of `pieces`, whose labels are `labels` with their participants' indices.
  static func build(
    _ pieces: [TextPiece], labels: [LabelCandidate], participants: [Int], notes: RecordNotes, bytes: [UInt8]
  ) -> (blocks: [Block], turns: [Turn]) {
    var builder = TurnBuilder(bytes: bytes, notes: notes, participants: participants)
    var next = 0
    for (index, piece) in pieces.enumerated() {
      let first = next
      while next < labels.count, labels[next].piece == index { next += 1 }
      builder.add(piece, labels, first..<next)
    }
    builder.close()
    return (builder.blocks, builder.turns)
  }

  private init(bytes: [UInt8], notes: RecordNotes, participants: [Int]) {
    self.bytes = bytes
    self.notes = notes
    self.participants = participants
  }

  private mutating func add(_ piece: TextPiece, _ labels: [LabelCandidate], _ range: Range<Int>) {
    let firstLabel = range.isEmpty ? piece.span.end : labels[range.lowerBound].start
    unlabelled(piece, Span(piece.span.start, firstLabel), isWhole: range.isEmpty)
    for index in range {
      let end = index + 1 < range.upperBound ? labels[index + 1].start : piece.span.end
      begin(labels[index], index, Span(labels[index].start, end))
    }
  }

  private mutating func begin(_ label: LabelCandidate, _ index: Int, _ span: Span) {
    close()
    blocks.append(Block(.turn(label: label.printed), bytes.trimmed(span)))
    open = Open(
      label: label.printed, index: index, firstBlock: blocks.count - 1, lastBlock: blocks.count - 1,
      bulletIndent: label.bulletIndent, time: label.time)
  }

  private mutating func close() {
    guard let turn = open else { return }
    turns.append(
      Turn(
        label: turn.label, participant: participants[turn.index],
        blocks: turn.firstBlock..<(turn.lastBlock + 1),
        locator: turn.time.map { .time(milliseconds: $0) }))
    open = nil
  }

  private mutating func unlabelled(_ piece: TextPiece, _ span: Span, isWhole: Bool) {
    let span = bytes.trimmed(span)
    guard !span.isEmpty else { return }
    switch piece.kind {
    case .note:
      blocks.append(Block(.note, span))
      if notes.note(span).isClosing { close() }
    case .heading(let level, let isMarked):
      if isMarked {
        close()
        blocks.append(Block(.heading(level: level), span))
      } else if open != nil, level >= 3 {
        // In somebody's speech a short line is no heading.
        paragraph(span, isWhole: isWhole)
      } else {
        let note = notes.note(span)
        blocks.append(Block(note.isNote ? .note : .heading(level: level), span))
        if note.isClosing { close() }
      }
    case .paragraph: paragraph(span, isWhole: isWhole)
    }
  }

  private mutating func paragraph(_ span: Span, isWhole: Bool) {
    let note = isWhole ? notes.note(span) : (isNote: false, isClosing: false)
    if note.isNote {
      blocks.append(Block(.note, span))
      if note.isClosing { close() }
      return
    }
    if let turn = open, ReportedQuestion.begins(at: span, in: bytes) || leavesBullet(turn, span) { close() }
    blocks.append(Block(.paragraph, span))
    if open != nil { open?.lastBlock = blocks.count - 1 }
  }

  /// Whether the paragraph is a bullet as far out as the one that the turn's label stands in.
  private func leavesBullet(_ turn: Open, _ span: Span) -> Bool {
    guard let indent = turn.bulletIndent else { return false }
    var start = span.start
    while start > 0, span.start - start < 200, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 {
      start -= 1
    }
    let columns = bytes[start..<span.start].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
    guard columns <= indent else { return false }
    return ListMark.length(at: span, in: bytes) != nil || columns < indent || columns == 0
  }
}

/// A question that a record reports without a label: `Mr. Otieno asked the Minister for Roads …`.
enum ReportedQuestion {
  /// Whether the paragraph at `span` begins with a titled name that "asked".
  static func begins(at span: Span, in bytes: [UInt8]) -> Bool {
    guard span.count > 20, bytes[span.start].isUpper || bytes[span.start].isDigit else { return false }
    let bound = min(span.end, span.start + 120)
    guard
      (span.start..<bound).contains(where: {
        bytes.has(" asked the ", at: $0) || bytes.has(" asked  the ", at: $0) || bytes.has(" asked\n", at: $0)
      })
    else { return false }
    let head = bytes[span.start..<bound]
    let text = LabelText.collapsed(String(decoding: head, as: UTF8.self))
    var words = LabelText(text).words
    // The question's number may stand before: `Question No. 12`, `12.`.
    while let first = words.first,
      ["question", "no"].contains(first.plain) || first.plain.utf8.allSatisfy({ $0.isDigit })
    {
      words.removeFirst()
    }
    guard let title = words.first, LabelWords.isTitle(title.plain) else { return false }
    guard let asked = words.prefix(14).firstIndex(where: { $0.plain == "asked" }), asked >= 2 else {
      return false
    }
    let between = words[1..<asked]
    guard between.count <= 4 || between.contains(where: { $0.plain == "behalf" }) else { return false }
    return between.allSatisfy { word in
      word.isCapitalised || LabelWords.small.contains(word.plain)
    } && asked + 1 < words.count && words[asked + 1].plain == "the"
  }
}
