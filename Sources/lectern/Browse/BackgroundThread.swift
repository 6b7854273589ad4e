import Glibc
import Terminal

/// A thread besides the one that serves the reader; it ends with its work, or with the program.
enum BackgroundThread {
  /// Runs `work` on a new thread, behind the reader's; on the calling one if the system has none left.
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
    if code == 0 {
      pthread_detach(thread)
    } else {
      box.release()
      work()
    }
  }

  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
