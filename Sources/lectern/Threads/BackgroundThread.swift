import Terminal

/// A thread besides the one that serves the reader, and behind it.
enum BackgroundThread {
  /// Runs `work` on a new thread; on the calling one if the system has none left.
  static func start(_ work: @escaping @Sendable () -> Void) {
    if !startIfPossible(work) { work() }
  }

  /// Runs `work` on a new thread; false, without running it, if the system has none left.
  static func startIfPossible(_ work: @escaping @Sendable () -> Void) -> Bool {
    DetachedThread.start { Terminal.runInBackground(work) }
  }
}
