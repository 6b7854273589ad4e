import Browsing
import Glibc

/// Standard output, written in large pieces; the only way in which data leaves the command.
final class Output: DataSink {
  private static let pieceSize = 65_536

  private var buffer: [UInt8] = []
  private var failure: Int32 = 0

  var isBroken: Bool { failure != 0 }

  func write(data: some Collection<UInt8>) {
    // A long document is not held a second time to be written.
    var rest = data[...]
    while !isBroken, !rest.isEmpty {
      buffer.append(contentsOf: rest.prefix(Self.pieceSize))
      rest = rest.dropFirst(Self.pieceSize)
      if buffer.count >= Self.pieceSize { flush() }
    }
  }

  /// Writes what is left and gives what went wrong in all; nil when nothing did.
  ///
  /// A reader that has gone away (`lectern … | head`) has what it wanted: that is no failure.
  func finish() -> String? {
    flush()
    // A network file system may tell only now that the data did not get there.
    if failure == 0, close(STDOUT_FILENO) != 0 { failure = errno }
    guard failure != 0, failure != EPIPE else { return nil }
    return "standard output: " + (strerror(failure).map { String(cString: $0) } ?? "error \(failure)")
  }

  private func flush() {
    var start = 0
    while start < buffer.count, failure == 0 {
      let written = buffer.withUnsafeBytes { bytes in
        bytes.baseAddress.map { Glibc.write(STDOUT_FILENO, $0 + start, bytes.count - start) } ?? 0
      }
      if written >= 0 {
        start += written
      } else if errno == EAGAIN {
        var poller = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&poller, 1, -1)
      } else if errno != EINTR {
        failure = errno
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
