import Browsing
import Extraction
import Synchronization

/// Works studies off on a thread of its own, the one asked for last first; and clears away what is out of date.
final class Background: Sendable {
  private struct Desk {
    var isManned = false
    /// The next one last.
    var studies: [Study] = []
    /// How many studies have come so far.
    var arrivals = 0
    /// The documents whose studies wait until the reader wants them to go on.
    var stopped: Set<Int> = []
    /// What nobody needs any more.
    var outdated: [Findings] = []
  }

  private let desk = Mutex(Desk())
  private let mailbox: Mailbox
  private let helpers: Helpers

  /// Work that is done with `jobs` threads where a document is long.
  init(mailbox: Mailbox, jobs: Jobs) {
    self.mailbox = mailbox
    helpers = Helpers(count: jobs.count - 1, start: BackgroundThread.startIfPossible)
  }

  /// Takes `study` on, before all others.
  func take(_ study: Study) {
    desk.withLock { desk in
      desk.studies.append(study)
      desk.arrivals += 1
    }
    callWorker()
  }

  /// Leaves off working on the document at `index`, at the latest when the step that goes on is done.
  func stop(_ index: Int) { desk.withLock { _ = $0.stopped.insert(index) } }

  /// Goes on with the document at `index`.
  func goOn(with index: Int) {
    desk.withLock { _ = $0.stopped.remove(index) }
    callWorker()
  }

  /// Takes `outdated` over to free its memory, which for a long document takes some milliseconds.
  ///
  /// It is moved, not copied: the caller must not be the last to let go. What there is no room for stays.
  func clearAway(_ outdated: inout [Findings]) {
    desk.withLock { desk in
      if desk.outdated.isEmpty { swap(&desk.outdated, &outdated) }
    }
    callWorker()
  }

  private func callWorker() {
    let isNeeded = desk.withLock { desk in
      defer { desk.isManned = true }
      return !desk.isManned
    }
    if isNeeded { BackgroundThread.start { self.work() } }
  }

  private func work() {
    let clock = ContinuousClock()
    while case (var study, let arrivals)? = next() {
      while !study.isDone, mayGoOn(study, since: arrivals) {
        study.step(into: mailbox, helpers, clock: clock)
        free()
      }
      guard !study.isDone else { continue }
      study.rest()
      putBack(study)
    }
  }

  /// Whether neither the reader has stopped a study nor another one has come that goes before it.
  private func mayGoOn(_ study: Study, since arrivals: Int) -> Bool {
    desk.withLock { $0.arrivals == arrivals && !$0.stopped.contains(study.index) }
  }

  private func free() {
    var outdated: [Findings] = []
    desk.withLock { swap(&outdated, &$0.outdated) }
  }

  /// The next study, and how many had come when it was taken; nil when all is done.
  private func next() -> (study: Study, arrivals: Int)? {
    free()
    return desk.withLock { desk in
      guard let next = desk.studies.lastIndex(where: { !desk.stopped.contains($0.index) }) else {
        desk.isManned = false
        return nil
      }
      return (desk.studies.remove(at: next), desk.arrivals)
    }
  }

  /// Lays an unfinished study aside for the one that has come meanwhile.
  private func putBack(_ study: Study) {
    desk.withLock { $0.studies.insert(study, at: max(0, $0.studies.count - 1)) }
  }
}
