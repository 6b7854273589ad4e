/// Says when it is time to show again how far work in the background has come.
///
/// Each showing repaints the screen, so they come seldom; the first not at once, because most documents are done
/// by then and a screen that stands still is read more easily.
struct Pace: Sendable {
  /// The time between two showings.
  static let interval = Duration.milliseconds(250)

  private var next: ContinuousClock.Instant

  /// A pace for work that begins at `start`.
  init(from start: ContinuousClock.Instant) { next = start + Self.interval }

  /// Whether it is time at `now`; if so, the next time is one interval later.
  mutating func isDue(at now: ContinuousClock.Instant) -> Bool {
    guard now >= next else { return false }
    next = now + Self.interval
    return true
  }
}
