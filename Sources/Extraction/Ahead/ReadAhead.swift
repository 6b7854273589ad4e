import Proceedings

/// Hands out the readings of a document's stretches in order, having some more of them read meanwhile.
///
/// Whoever asks for the next one reads as well; without helpers nothing is read ahead.
final class ReadAhead: Sendable {
  private let document: Document
  private let helpers: Helpers
  private let desk: Monitor<ReadingDesk>

  /// Ready to hand out the stretches of `document` from block number `first` on.
  init(_ document: Document, from first: Int, _ helpers: Helpers) {
    self.document = document
    self.helpers = helpers
    desk = Monitor(ReadingDesk(document, from: first, helpers: helpers.count))
  }

  deinit { rest() }

  /// The next stretch; nil when all have been handed out.
  func next() -> StretchReading? {
    callHelpers()
    while true {
      switch desk.wait(for: { $0.turn() }) {
      case .take(let reading): return reading
      case .read(let task): desk.read(task, of: document)
      case .end: return nil
      }
    }
  }

  /// Lets the helpers go when each has read what it has begun, until the next stretch is asked for.
  func rest() { desk.change { $0.isResting = true } }

  private func callHelpers() {
    let needed = desk.change { $0.hire() }
    for _ in 0..<needed {
      let isStarted = helpers.start { [desk, document] in
        while case .read(let task) = desk.wait(for: { $0.helperTurn() }) { desk.read(task, of: document) }
      }
      if !isStarted { desk.change { $0.dismiss() } }
    }
  }
}

extension Monitor<ReadingDesk> {
  /// Reads a stretch of `document` and lays it on the desk.
  fileprivate func read(_ task: ReadingDesk.Task, of document: Document) {
    let reading = StretchReading(Stretch(document, blocks: task.blocks))
    change { $0.lay(reading, task) }
  }
}
