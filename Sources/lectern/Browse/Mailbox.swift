import Browsing
import Synchronization
import Terminal

/// Where work in the background leaves what it has found out, for the thread that waits for the reader.
final class Mailbox: Sendable {
  private struct Content {
    var events: [Event] = []
    var isUrgent = false
  }

  private let bell: Doorbell
  private let content = Mutex(Content())

  init(bell: Doorbell) { self.bell = bell }

  /// Leaves `event` and wakes the waiting thread; an earlier event that it makes out of date is dropped.
  ///
  /// Urgent is what the reader waits for with nothing to read.
  func post(_ event: Event, isUrgent: Bool = false) {
    // Let go of when nobody waits for the lock: what has been found may be long.
    let outdated = content.withLock { content in
      let outdated = content.events.filter { event.supersedes($0) }
      content.events.removeAll { event.supersedes($0) }
      content.events.append(event)
      content.isUrgent = content.isUrgent || isUrgent
      return outdated
    }
    bell.ring()
    withExtendedLifetime(outdated) {}
  }

  /// Whether there is anything, and whether any of it is urgent.
  var state: (isFull: Bool, isUrgent: Bool) {
    content.withLock { (!$0.events.isEmpty, $0.isUrgent) }
  }

  /// Takes everything out.
  func collect() -> [Event] {
    content.withLock { content in
      defer { content = Content() }
      return content.events
    }
  }
}

extension Event {
  /// Whether whoever sees this event need not see `earlier`.
  fileprivate func supersedes(_ earlier: Event) -> Bool {
    switch (self, earlier) {
    case (.read(let index, _, _), .read(let other, _, _)): index == other
    case (.found(let index, _, _), .found(let other, _, _)): index == other
    default: false
    }
  }
}
