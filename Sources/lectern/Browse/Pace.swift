/// Says when it is time to show again how far work in the background has come.
///
/// Each showing repaints the screen, so they come seldom; the first not at once, because a screen that stands still is
/// read more easily. A key does not wait for the time: whatever has been found by then is taken along.
struct Pace: Sendable {
  /// The time between two showings.
  static let interval = Duration.milliseconds(200)

  /// When the next showing is due.
  private(set) var next: ContinuousClock.Instant

  /// A pace for work that begins `now`.
  init(from now: ContinuousClock.Instant) { next = now + Self.interval }

  /// Whether it is time at `now`; if so, the next time is one interval later.
  mutating func isDue(at now: ContinuousClock.Instant) -> Bool {
    guard now >= next else { return false }
    next = now + Self.interval
    return true
  }
}
