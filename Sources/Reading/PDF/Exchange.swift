import Glibc

/// Sends bytes to a program while taking what it writes, until it ends or a limit is reached.
struct Exchange {
  /// How an exchange ends.
  enum End: Equatable {
    case ended, tooLong, tooMuch
  }

  private(set) var received: [UInt8] = []
  private let bytes: [UInt8]
  private let input: Channel
  private let output: Channel
  private let limit: Int
  private var sent = 0
  private var isSending = true

  /// An exchange that sends `bytes` and takes at most `limit`.
  init(_ bytes: [UInt8], input: Channel, output: Channel, limit: Int) {
    self.bytes = bytes
    self.input = input
    self.output = output
    self.limit = limit
  }

  /// Runs until the program closes its output, at most `seconds`.
  mutating func run(seconds: Int) -> End {
    let deadline = Self.now + seconds * 1000
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let left = deadline - Self.now
      if left <= 0 { return .tooLong }
      var polled = [
        pollfd(fd: output.here, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isSending ? input.here : -1, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&polled, 2, Int32(clamping: left)) >= 0 else {
        if errno == EINTR { continue }
        return .ended
      }
      if polled[1].revents != 0 { send() }
      guard polled[0].revents != 0 else { continue }
      let count = recv(output.here, &buffer, buffer.count, Int32(MSG_DONTWAIT))
      if count > 0 {
        received += buffer[..<count]
        if received.count > limit { return .tooMuch }
      } else if count == 0 || errno != EAGAIN && errno != EINTR {
        return .ended
      }
    }
  }

  private mutating func send() {
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let count = bytes[sent...].withUnsafeBytes {
      Glibc.send(input.here, $0.baseAddress, min($0.count, 262_144), flags)
    }
    if count > 0 { sent += count }
    if sent == bytes.count || count < 0 && errno != EAGAIN && errno != EINTR {
      isSending = false
      shutdown(input.here, Int32(SHUT_WR))
    }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
