import Terminal

/// Says when it is time to show again how far work in the background has come.
///
/// Each showing repaints the screen, so they come seldom; the first not at once, because a screen that stands still is
/// read more easily. A key does not wait for the time: whatever has been found by then is taken along. While the reader
/// presses one key after the other nothing is shown in between, which would only come in the way of the next answer.
struct Pace: Sendable {
  /// The time between two showings.
  static let interval = Duration.milliseconds(200)

  /// How long the reader's hands have to be still.
  static let stillness = Duration.milliseconds(100)

  /// When the next showing is due.
  private(set) var next: Moment

  private var step: Duration

  /// A pace for work that begins `now`: after `first`, then at intervals that double up to the usual one.
  init(from now: Moment, first: Duration = interval) {
    step = first
    next = now + first
  }

  /// Puts the next showing off because of something that the reader did at `now`.
  mutating func holdBack(from now: Moment) { next = max(next, now + Self.stillness) }

  /// Whether it is time at `now`; if so, the next time is an interval later.
  mutating func isDue(at now: Moment) -> Bool {
    guard now >= next else { return false }
    step = min(step * 2, Self.interval)
    next = now + step
    return true
  }
}
