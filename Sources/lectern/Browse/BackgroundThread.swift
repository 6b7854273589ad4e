import Glibc
import Terminal

/// A thread besides the one that serves the reader; it ends with its work, or with the program.
enum BackgroundThread {
  /// Runs `work` on a new thread; on the calling one if the system has none left.
  static func start(_ work: @escaping @Sendable () -> Void) {
    if let thread = create(work) { pthread_detach(thread) } else { work() }
  }

  /// Runs `work`, whose result can be waited for, on a new thread; on the calling one if the system has none left.
  static func start<Result: Sendable>(
    result: Result.Type, _ work: @escaping @Sendable () -> Result
  ) -> Pending<Result> {
    let box = Pending<Result>.Box()
    let thread = create { box.result = work() }
    if thread == nil { box.result = work() }
    return Pending(box: box, thread: thread)
  }

  private final class Work {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func create(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { box in
        Terminal.adoptBackgroundThread()
        if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run() }
        return nil
      }, box.toOpaque())
    if code == 0 { return thread }
    box.release()
    return nil
  }
}

/// The result of work on another thread.
struct Pending<Result: Sendable> {
  // Written by the thread before it ends, read when it has ended: pthread_join orders the two.
  fileprivate final class Box: @unchecked Sendable {
    var result: Result?
  }

  fileprivate let box: Box
  fileprivate let thread: pthread_t?

  /// Waits for the result; nil only if the work did not come to its end.
  ///
  /// May be asked once.
  func take() -> Result? {
    if let thread { pthread_join(thread, nil) }
    return box.result
  }
}
