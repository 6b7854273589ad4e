import Browsing
import Synchronization
import Terminal

/// Where work in the background leaves what it has found out, for the thread that waits for the reader.
///
/// Posting does not wake that thread: `ring` does. What has been posted is taken along whenever it wakes.
final class Mailbox: Sendable {
  private let bell: Doorbell
  private let events = Mutex<[Event]>([])

  init(bell: Doorbell) { self.bell = bell }

  /// Leaves `event`; an earlier one that it makes out of date is dropped.
  func post(_ event: Event) {
    events.withLock { events in
      events.removeAll { event.supersedes($0) }
      events.append(event)
    }
  }

  /// Wakes the waiting thread.
  func ring() { bell.ring() }

  /// Takes everything out.
  func collect() -> [Event] {
    events.withLock { events in
      defer { events = [] }
      return events
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
