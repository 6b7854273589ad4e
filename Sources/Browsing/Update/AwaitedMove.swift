/// A move that asked for a place in the part of a text that had not been read yet.
///
/// Who presses `G` while a long document is being read means its end, not the end of what has been read.
struct AwaitedMove: Hashable, Sendable {
  var command: Command
  var count: Int?
  /// Where the move led for the time being; whoever has gone on from there no longer waits.
  var position: TextView.Position
}

extension BrowserState {
  /// Keeps `command` in mind while only a part of the text is there.
  mutating func awaitRest(_ command: Command, count: Int?) {
    guard documents[current].stage == .partly, command == .end || command == .percent else { return }
    documents[current].view.awaitedMove = AwaitedMove(
      command: command, count: count, position: documents[current].view.position)
  }

  /// Moves again, now that there is more of the text.
  mutating func completeMove() {
    guard let awaited = documents[current].view.awaitedMove else { return }
    documents[current].view.awaitedMove = nil
    guard awaited.position == documents[current].view.position else { return }
    let (message, history) = (message, history)
    moveInText(awaited.command, count: awaited.count)
    // The key was answered, and the place before it remembered, when it was pressed.
    self.message = message
    self.history = history
  }
}
