import Glibc

/// A value that several threads change one after the other, and for whose changes they wait.
///
/// A mutex with a condition variable: `Synchronization.Mutex` alone has nothing to wait on.
///
/// `@unchecked Sendable` because the compiler cannot see what makes it safe: `value` is read and changed only between
/// locking and unlocking `mutex`, in `wait`, and outside of `init` and `deinit`, when no other thread has it, nothing else
/// changes; the pointers are constant, and the functions that take them are made for threads.
final class Monitor<Value: Sendable>: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Only the holder of the mutex touches it.
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
