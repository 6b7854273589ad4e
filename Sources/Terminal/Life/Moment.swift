import Glibc

/// A point in time, on a clock that only goes forward and also while the machine sleeps.
///
/// `ContinuousClock` is the same; but it stands in the module for tasks, and whoever takes it has the runtime of tasks and
/// queues set up before `main`: about half a millisecond of the time to the first screen.
public struct Moment: Comparable, Sendable {
  private let sinceStart: Duration

  private init(sinceStart: Duration) { self.sinceStart = sinceStart }

  /// What the clock shows.
  public static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Moment(sinceStart: .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec))
  }

  /// Whether `one` lies before `other`.
  public static func < (one: Moment, other: Moment) -> Bool { one.sinceStart < other.sinceStart }

  /// The moment that comes `wait` after `moment`.
  public static func + (moment: Moment, wait: Duration) -> Moment {
    Moment(sinceStart: moment.sinceStart + wait)
  }

  /// The moment that lies `wait` before `moment`.
  public static func - (moment: Moment, wait: Duration) -> Moment {
    Moment(sinceStart: moment.sinceStart - wait)
  }

  /// The time from `earlier` to `later`; negative when they stand the other way round.
  public static func - (later: Moment, earlier: Moment) -> Duration { later.sinceStart - earlier.sinceStart }
}
