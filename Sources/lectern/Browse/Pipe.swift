import Glibc
import Reading

/// A pipe that is open for reading: standard input, or one that has a path; closed when it is let go.
struct Pipe: ~Copyable {
  /// For `poll` and the like.
  let descriptor: Int32
  private let path: String

  /// Opens what is at `path`, standard input for `-`; nil when that is no pipe after all.
  ///
  /// It does not wait for somebody who writes to it: whoever reads can wait for that as for what is written.
  init?(_ path: String, mayLeaveFolders: Bool) {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    // What restricted mode let pass may have become a link meanwhile.
    let bound = mayLeaveFolders ? 0 : O_NOFOLLOW
    descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | bound)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else {
      return nil
    }
  }

  deinit { if path != "-", descriptor >= 0 { close(descriptor) } }

  /// Appends what has come to `bytes`; false at the end.
  ///
  /// To be called when `poll` says so: a pipe that has not been written to yet reads as if it had ended.
  func read(into bytes: inout [UInt8]) throws(ReadingError) -> Bool {
    var count = 0
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
      count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      filled = max(0, count)
    }
    if count < 0 {
      if errno == EINTR || errno == EAGAIN { return true }
      throw ReadingError(path: path, problem: "cannot be read (error \(errno))")
    }
    bytes += piece
    if bytes.count > Reading.sizeLimit {
      throw ReadingError(path: path, problem: "is longer than \(Reading.sizeLimit >> 20) MB")
    }
    return count > 0
  }
}
