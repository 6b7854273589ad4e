import Glibc

/// A value that several threads change one after the other, and for whose changes they wait.
///
/// A mutex with a condition variable: `Synchronization.Mutex` alone has nothing to wait on.
final class Monitor<Value: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  // The compiler cannot see that only the holder of the mutex touches it; hence `@unchecked`.
  private var value: Value

  init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Changes the value.
  func change<Result>(_ body: (inout Value) -> Result) -> Result { wait { body(&$0) } }

  /// Waits until `body` gives something; where it gives nothing it must change nothing.
  func wait<Result>(for body: (inout Value) -> Result?) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(condition)
      pthread_mutex_unlock(mutex)
    }
    while true {
      if let result = body(&value) { return result }
      pthread_cond_wait(condition, mutex)
    }
  }
}
