import Terminal

/// How long a session may last; whoever offers it to strangers may want it to end by itself.
struct TimeLimits {
  /// What is due.
  enum Due {
    /// No key has come for too long.
    case idle
    /// The session ends soon.
    case warning
    /// The session has lasted long enough.
    case session
  }

  /// How long before the end of a session the reader is told.
  static let notice = Duration.seconds(60)

  private let idle: Duration?
  private var idleEnd: Moment?
  private let sessionEnd: Moment?
  private var warning: Moment?

  /// Limits of a session that begins at `start`; nil for none.
  init(idle: Duration?, session: Duration?, from start: Moment) {
    self.idle = idle
    idleEnd = idle.map { start + $0 }
    sessionEnd = session.map { start + $0 }
    // A session of a minute is told of its end when it begins.
    warning = session.map { start + max(.zero, $0 - Self.notice) }
  }

  /// A key has come at `now`.
  mutating func note(_ now: Moment) { idleEnd = idle.map { now + $0 } }

  /// When something will be due next; nil for never.
  var next: Moment? { [idleEnd, warning, sessionEnd].compactMap(\.self).min() }

  /// What is due at `now`; a warning comes once.
  mutating func due(at now: Moment) -> Due? {
    if let sessionEnd, now >= sessionEnd { return .session }
    if let idleEnd, now >= idleEnd { return .idle }
    guard let warning, now >= warning else { return nil }
    self.warning = nil
    return .warning
  }
}
