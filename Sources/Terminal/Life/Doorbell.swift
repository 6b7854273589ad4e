import Glibc

/// Wakes the thread that waits for the terminal: signal handlers and work in the background ring it.
///
/// A pipe, because the wait is a `poll`; it must be there before the terminal is, so that work can begin earlier.
public struct Doorbell: Sendable {
  /// What a ring says: news, or the number of a signal.
  private static let news: UInt8 = 0

  let readEnd: Int32
  let writeEnd: Int32

  /// A new bell.
  public init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(call: "pipe", errno: errno) }
    readEnd = ends[0]
    writeEnd = ends[1]
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // Neither a full nor an empty pipe may hold anyone up; when it is full, the reader wakes anyway.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
  }

  /// Tells the waiting thread that there is news; callable from any thread.
  public func ring() { Self.ring(writeEnd, Self.news) }

  /// Tells the waiting thread about a signal; callable from a signal handler.
  static func ring(_ writeEnd: Int32, _ what: UInt8) {
    let saved = errno
    var byte = what
    _ = write(writeEnd, &byte, 1)
    errno = saved
  }

  /// What has been rung since the last call: whether there is news, and the signals in their order.
  func answer() -> (hasNews: Bool, signals: [Int32]) {
    var buffer = [UInt8](repeating: 0, count: 256)
    var hasNews = false
    var signals: [Int32] = []
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return (hasNews, signals) }
      for byte in buffer.prefix(count) {
        if byte == Self.news { hasNews = true } else { signals.append(Int32(byte)) }
      }
    }
  }
}
