import Glibc
import Terminal

/// A thread besides the one that serves the reader; it ends with its work, or with the program.
enum BackgroundThread {
  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Runs `work` on a new thread; on the calling one if the system has none left.
  static func start(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { box in
        Terminal.adoptBackgroundThread()
        if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      box.takeRetainedValue().run()
      return
    }
    pthread_detach(thread)
  }
}
