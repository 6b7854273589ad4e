import Proceedings

/// What a reader of marked-up text makes of a file.
struct Record {
  var format: String
  var metadata: Metadata
  var text: DocumentText
  var blocks: [Block]
  var turns: [Turn]
  var participants: [Participant]
  /// Where pages and columns begin.
  var signposts: [Signpost]
  /// The files that hold the rest of what the file is the head of, as it names them.
  var parts: [String]

  /// The record with `text` and its turns, the speakers settled with the help of `people`.
  init(
    format: String, metadata: Metadata, text: TextBuilder, runs: [SpeechRun],
    people: [String: Participant], signposts: [Signpost] = [], parts: [String] = []
  ) {
    self.format = format
    self.metadata = metadata
    self.parts = parts
    // What was written may have been taken back after a page began in it.
    var end = text.bytes.count
    self.signposts = signposts.reversed().map { post in
      end = min(end, post.offset)
      return Signpost(at: end, post.locator)
    }.reversed()
    self.text = DocumentText(utf8: text.bytes)
    var blocks = text.blocks
    if runs.allSatisfy(\.isSilent) {
      // Where nobody has the floor, what was taken for procedure is the text itself.
      for index in blocks.indices where blocks[index].kind == .note { blocks[index].kind = .paragraph }
    }
    self.blocks = blocks
    var cast = Cast(people)
    let assigned = cast.assign(runs)
    var renumbered: [Int: Int] = [:]
    participants = []
    turns = []
    for (run, participant) in zip(runs, assigned) where !run.isSilent && !run.blocks.isEmpty {
      if let participant, renumbered[participant] == nil {
        renumbered[participant] = participants.count
        participants.append(cast.participants[participant])
      }
      turns.append(
        Turn(
          label: run.label, participant: participant.flatMap { renumbered[$0] }, blocks: run.blocks,
          locator: run.locator))
    }
  }
}
