import Proceedings

/// Reads WebVTT and SubRip captions.
enum Captions {
  /// Captions as a text to read, with who has the floor when.
  struct Parts: Sendable {
    /// The composed text.
    var text: DocumentText
    /// Blocks, turns and participants of that text.
    var record: RecordParts
    /// When each piece of the text begins.
    var times: [Signpost]
  }

  /// The captions in `bytes`, which are UTF-8; nil where no caption has words.
  static func parts(of bytes: [UInt8]) -> Parts? {
    let pieces = CaptionPiece.pieces(of: CueReader.cues(in: bytes), in: bytes)
    guard !pieces.isEmpty else { return nil }
    let turns = CaptionSpeakers.turns(of: pieces)
    var composer = CaptionComposer()
    var ranges: [(label: Span?, name: String?, blocks: Range<Int>, time: Int)] = []
    for turn in turns ?? [CaptionTurn(name: nil, pieces: pieces)] {
      let first = composer.blocks.count
      let label = composer.add(turn.pieces, name: turn.name)
      ranges.append((label, turn.name, first..<composer.blocks.count, turn.pieces[0].start))
    }
    let text = DocumentText(utf8: composer.text)
    guard turns != nil else {
      return Parts(
        text: text, record: RecordParts(blocks: composer.blocks, turns: [], participants: []),
        times: composer.times)
    }
    let named = ranges.enumerated().compactMap { index, range in
      range.label.map { candidate($0, range.name ?? "", index) }
    }
    let (participants, indices) = LabelResolver.resolve(
      named, names: KnownNames(),
      fuller: ShortNames.fuller(for: named, head: Span(0, 0), in: text.bytes), chairs: []
    )
    var speaker: [Int: Int] = [:]
    for (candidate, index) in zip(named, indices) { speaker[candidate.piece] = index }
    let all = ranges.enumerated().map { index, range in
      Turn(
        label: range.label, participant: speaker[index], blocks: range.blocks,
        locator: .time(milliseconds: range.time))
    }
    return Parts(
      text: text, record: RecordParts(blocks: composer.blocks, turns: all, participants: participants),
      times: composer.times)
  }

  private static func candidate(_ span: Span, _ name: String, _ index: Int) -> LabelCandidate {
    let label = LabelParser.label(name) ?? Label(form: .word, name: [name], key: LabelText.key(name))
    var candidate = LabelCandidate(
      start: span.start, printed: span, textStart: span.end + 2, label: label, end: .colon, place: .paragraph)
    candidate.piece = index
    return candidate
  }
}
