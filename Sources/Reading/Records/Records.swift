import Proceedings

/// What a record is made of: its blocks, who had the floor when, and who they are.
struct RecordParts: Sendable {
  /// Headings, paragraphs, turns and notes, in text order.
  var blocks: [Block]
  /// Who had the floor when.
  var turns: [Turn]
  /// Who has the floor at least once, by first turn.
  var participants: [Participant]
}

/// Reads plain text and Markdown in which labels say who speaks: verbatim records, transcripts, minutes.
enum Records {
  /// Speeches are long, but in a record nobody has the floor for so many paragraphs on average.
  private static let fewestPerParagraphs = 150

  /// The record that `text` is; nil when it is none, as a report in which `Note:` or `He said:` occurs.
  ///
  /// `blocks` are the paragraphs, headings and notes that the text has by its layout.
  static func parts(of text: DocumentText, blocks: [Block]) -> RecordParts? {
    let bytes = text.bytes
    let tags = StrayTags(bytes)
    let numbered = NumberedLines.pieces(of: bytes)
    let found =
      numbered ?? TextPiece.pieces(of: bytes, blocks: blocks, tags: tags, fences: Fences.spans(in: bytes))
    var candidates = LabelCandidates.all(in: found, of: bytes)
    let lists = ListSections.flags(found, candidates, in: bytes)
    candidates.removeAll { lists[$0.piece] }
    guard candidates.count >= 2 else { return nil }
    let votes = VoteLists.starts(of: candidates, in: bytes)
    if !votes.isEmpty { candidates.removeAll { votes.contains($0.start) } }
    var names = NameLists.names(in: found, of: bytes)
    let paragraphs = found.count { $0.kind == .paragraph }
    let evidence = LabelEvidence(candidates, names: names, paragraphs: paragraphs)
    guard evidence.isRecord else { return nil }
    if evidence.hasTitledColons {
      candidates = LabelCandidates.merged(
        candidates, LabelCandidates.inMiddle(of: found, of: bytes, unwrapped: unwrapped(found, tags)))
    }
    let chat = ScribedChat(LabelCandidates.apart(candidates.filter(evidence.accepts)), found, of: bytes)
    let labels = chat.labels
    let pieces = chat.pieces
    chat.present.forEach { names.add($0) }
    guard labels.count >= 2, labels.count * fewestPerParagraphs >= paragraphs, isSpoken(labels, pieces) else {
      return nil
    }
    let head = Span(0, labels[0].start)
    for holder in TitlePage.holders(of: labels, in: head, of: bytes) { names.add(holder) }
    let fuller = ShortNames.fuller(for: labels, head: head, in: bytes)
    let (participants, indices) = LabelResolver.resolve(
      labels, names: names, fuller: fuller, chairs: ChairNotes.all(in: pieces, of: bytes))
    let built = TurnBuilder.build(
      pieces, labels: labels, participants: indices, notes: RecordNotes(pieces, of: bytes), bytes: bytes)
    return RecordParts(blocks: built.blocks, turns: built.turns, participants: participants)
  }

  /// How long a piece must be for labels to be looked for in the middle of it: any, where lines are not wrapped.
  private static func unwrapped(_ pieces: [TextPiece], _ tags: StrayTags) -> Int {
    let long = pieces.count { $0.span.count > 400 }
    return !tags.spans.isEmpty || long * 10 > pieces.count ? 40 : 200
  }

  /// Whether enough of the text comes after the first label for the text to be a record.
  private static func isSpoken(_ labels: [LabelCandidate], _ pieces: [TextPiece]) -> Bool {
    guard let first = labels.first, let last = pieces.last else { return false }
    let total = pieces.reduce(0) { $0 + $1.span.count }
    return (last.span.end - first.start) * 4 >= total
  }
}
