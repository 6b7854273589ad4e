import Browsing
import CLimits
import Extraction
import Glibc
import Synchronization
import Terminal

/// Works studies off on a thread of its own, the one asked for last first; and clears away what is out of date.
final class Background: Sendable {
  private struct Desk {
    var isManned = false
    /// Whose study is being worked on.
    var current: Int?
    /// The document whose study in work is to be thrown away.
    var abandoned: Int?
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

  /// Throws away what there is to do on the document at `index`; nothing more is found in it once this returns.
  ///
  /// Waits for the step that goes on, so not for the thread of the reader.
  func abandon(_ index: Int) {
    desk.withLock { desk in
      desk.studies.removeAll { $0.index == index }
      if desk.current == index { desk.abandoned = index }
    }
    while desk.withLock({ $0.abandoned == index }) { usleep(1_000) }
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
    while case (var study, let arrivals)? = next() {
      while !study.isDone, mayGoOn(study, since: arrivals) {
        study.step(into: mailbox, helpers)
        free()
      }
      if !study.isDone { study.rest() }
      layAside(study)
    }
    // What finding out took is more than what was found; many sessions may share the host.
    limit_freed_memory()
  }

  /// Whether neither the reader has stopped a study nor another one has come that goes before it.
  private func mayGoOn(_ study: Study, since arrivals: Int) -> Bool {
    desk.withLock {
      $0.arrivals == arrivals && !$0.stopped.contains(study.index) && $0.abandoned != study.index
    }
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
      desk.current = desk.studies[next].index
      return (desk.studies.remove(at: next), desk.arrivals)
    }
  }

  /// Lays a study aside, an unfinished one for the one that has come meanwhile.
  private func layAside(_ study: Study) {
    desk.withLock { desk in
      let isAbandoned = desk.abandoned == study.index
      if isAbandoned { desk.abandoned = nil }
      desk.current = nil
      if !study.isDone, !isAbandoned { desk.studies.insert(study, at: max(0, desk.studies.count - 1)) }
    }
  }
}
