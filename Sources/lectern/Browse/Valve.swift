import Glibc
import Synchronization

/// Shuts off a stream that is being read on another thread, and opens it again.
final class Valve: Sendable {
  private let isShutOff = Mutex(false)
  /// A pipe: a byte in it says that the valve has been turned.
  private let (readEnd, writeEnd): (Int32, Int32)

  init() {
    var ends: [Int32] = [-1, -1]
    // Without a descriptor left it is turned all the same, and seen to be when the next bytes come.
    if pipe(&ends) == 0 { for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) } }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Whether nothing is to be read.
  var isShut: Bool { isShutOff.withLock { $0 } }

  /// Shuts or opens it, and wakes whoever waits in `wait`.
  func turn(shut: Bool) {
    let isTurned = isShutOff.withLock { isShut in
      defer { isShut = shut }
      return isShut != shut
    }
    if isTurned { write(writeEnd, [1], 1) }
  }

  /// Waits until `descriptor` can be read or the valve has been turned, at most for `limit`; while it is shut, for the
  /// valve alone.
  ///
  /// Returns whether the descriptor can be read.
  func wait(for descriptor: Int32, atMost limit: Duration?) -> Bool {
    let isShut = isShut
    var events = [
      pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = limit.map { Int32(($0 / .milliseconds(1)).rounded(.up)) }
    guard poll(&events, isShut ? 1 : 2, milliseconds ?? -1) > 0 else { return false }
    if events[0].revents != 0 {
      var byte: UInt8 = 0
      read(readEnd, &byte, 1)
    }
    return !isShut && events[1].revents != 0
  }
}
