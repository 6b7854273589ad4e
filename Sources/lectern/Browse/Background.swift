import Glibc
import Synchronization
import Terminal

/// Works studies off on a thread of its own, the one asked for last first.
final class Background: Sendable {
  private struct Desk {
    var isManned = false
    /// The next one last.
    var studies: [Study] = []
    /// How many studies have come so far.
    var arrivals = 0
  }

  private let desk = Mutex(Desk())
  private let mailbox: Mailbox

  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Takes `study` on, before all others.
  func take(_ study: Study) {
    let needsWorker = desk.withLock { desk in
      desk.studies.append(study)
      desk.arrivals += 1
      defer { desk.isManned = true }
      return !desk.isManned
    }
    if needsWorker { BackgroundThread.start { self.work() } }
  }

  private func work() {
    let clock = ContinuousClock()
    while case (var study, let arrivals)? = next() {
      while !study.isDone, desk.withLock({ $0.arrivals == arrivals }) {
        study.step(into: mailbox, clock: clock)
      }
      if !study.isDone { putBack(study) }
    }
  }

  /// The next study, and how many had come when it was taken; nil when all is done.
  private func next() -> (study: Study, arrivals: Int)? {
    desk.withLock { desk in
      guard let study = desk.studies.popLast() else {
        desk.isManned = false
        return nil
      }
      return (study, desk.arrivals)
    }
  }

  /// Lays an unfinished study aside for the one that has come meanwhile.
  private func putBack(_ study: Study) {
    desk.withLock { $0.studies.insert(study, at: max(0, $0.studies.count - 1)) }
  }
}
