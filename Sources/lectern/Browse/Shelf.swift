import Browsing
import Proceedings
import Reading

/// The documents of a session: opens them, and has them worked through in the background.
final class Shelf {
  /// Where the documents come from, in the order in which the reader sees them.
  let sources: [BrowseSource]

  private let beginner: Beginner
  private let mailbox: Mailbox
  private let background: Background
  private var isOpened: [Bool]
  /// The valves of the documents that are being read from a pipe.
  private var valves: [Int: Valve] = [:]
  /// Work that waits for the first paint.
  private var laidOut: [Study] = []

  init(_ sources: [BrowseSource], mailbox: Mailbox, reading: ReadingOptions, jobs: Jobs, screen: Size?) {
    self.sources = sources
    self.mailbox = mailbox
    isOpened = Array(repeating: false, count: sources.count)
    background = Background(mailbox: mailbox, jobs: jobs)
    beginner = Beginner(
      reading: reading, screen: screen ?? Size(columns: 200, rows: 60), mailbox: mailbox,
      background: background)
  }

  /// Opens the document at `index`, if that has not been done; what is known of it at once.
  func open(_ index: Int) -> [Event] {
    guard sources.indices.contains(index), !isOpened[index] else { return [] }
    isOpened[index] = true
    switch beginner.begin(sources[index], at: index) {
    case .read(let event, let study):
      laidOut.append(study)
      return [event]
    case .failed(let event): return [event]
    case .slow(let reader):
      valves[index] = reader.valve
      reader.start()
      return []
    }
  }

  /// Lets the background go on with the documents that were opened.
  ///
  /// Called when they are on the screen: until then the machine is the reader's.
  func goOn() {
    for study in laidOut { background.take(study) }
    laidOut = []
  }

  /// Leaves off working through the document at `index`.
  func stop(_ index: Int) { background.stop(index) }

  /// Leaves off reading the stream of the document at `index`.
  func stopReading(_ index: Int) { valves[index]?.turn(shut: true) }

  /// Goes on with the document at `index`.
  func goOn(with index: Int) {
    valves[index]?.turn(shut: false)
    background.goOn(with: index)
  }

  /// Has `outdated` freed in the background, now or later: what is left in it is to be handed in again.
  func clearAway(_ outdated: inout [Findings]) { background.clearAway(&outdated) }

  /// Whether the background has found out anything, and whether the reader waits for it with nothing to read.
  var newsState: (isFull: Bool, isUrgent: Bool) { mailbox.state }

  /// What the background has found out since the last call.
  func news() -> [Event] { mailbox.collect() }
}
