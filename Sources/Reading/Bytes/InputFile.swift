import Glibc

/// A file that is open for reading; closed when it is let go.
///
/// Read with read(2), never mapped: a mapped file that another program shortens would end this one with
/// SIGBUS.
struct InputFile: ~Copyable {
  /// The most bytes that are read from one input.
  static let sizeLimit = 512 << 20

  /// The size that the file system gives; nil for what has none: pipes, standard input, files of /proc.
  let size: Int?

  /// Whether reading it never waits for anybody.
  let isRegular: Bool

  /// Where it is.
  let path: String
  private let descriptor: Int32

  /// Opens the file at `path`, or standard input for `-`, as far as `abilities` go.
  init(_ path: String, _ abilities: ReadingAbilities) throws(ReadingError) {
    self.path = path
    // Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    descriptor =
      path == "-"
      ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
      : PathLookup.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, leaves: abilities.leavesFolders)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      size = nil
      isRegular = false
      throw ReadingFailure.opening(path, errno)
    }
    let kind = status.st_mode & S_IFMT
    isRegular = kind == S_IFREG && path != "-"
    size = isRegular && status.st_size > 0 ? Int(status.st_size) : nil
    if kind == S_IFDIR { throw ReadingFailure.directory(path) }
    if path != "-", kind != S_IFREG, kind != S_IFIFO { throw ReadingFailure.device(path) }
    if let size, size > Self.sizeLimit { throw ReadingFailure.tooLarge(path) }
  }

  /// Whether there is a pipe at `path`; found out without opening it, which its writer would take for a reader.
  static func isPipe(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes of the file: at most `limit`, fewer only where it ends; all that is left unless given.
  func bytes(limit: Int = .max) throws(ReadingError) -> [UInt8] {
    let expected = min(limit, size.map { $0 + 1 } ?? 65_536)
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let wanted = min(limit - bytes.count, max(expected - bytes.count, bytes.count, 65_536))
      let piece = try next(wanted, isFirst: bytes.isEmpty)
      if piece.isEmpty { break }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > Self.sizeLimit { throw ReadingFailure.tooLarge(path) }
    }
    return bytes
  }

  /// The first bytes of a regular file, at most `limit`, wherever reading has come to.
  func beginning(limit: Int) throws(ReadingError) -> [UInt8] {
    var problem: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: min(limit, size ?? limit)) { buffer, filled in
      while filled < buffer.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled, off_t(filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { problem = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if problem != 0 { throw ReadingFailure.reading(path, problem) }
    return bytes
  }

  private func next(_ count: Int, isFirst: Bool) throws(ReadingError) -> [UInt8] {
    while true {
      var problem: Int32 = 0
      let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        let got = read(descriptor, buffer.baseAddress, count)
        filled = max(got, 0)
        problem = got < 0 ? errno : 0
      }
      switch problem {
      case 0:
        if piece.isEmpty, isFirst, try waitsForWriter() { continue }
        return piece
      case EINTR: continue
      case EAGAIN: _ = pollOnce(milliseconds: -1)
      default: throw ReadingFailure.reading(path, problem)
      }
    }
  }

  /// Whether this is a pipe that was opened before its writer, who has come now.
  ///
  /// Such a pipe reads as ended but does not poll as hung up. The writer gets two seconds.
  private func waitsForWriter() throws(ReadingError) -> Bool {
    var status = stat()
    guard path != "-", fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else {
      return false
    }
    let events = pollOnce(milliseconds: 2000)
    if events == 0 { throw ReadingFailure.withoutWriter(path) }
    return events & Int16(POLLIN) != 0
  }

  private func pollOnce(milliseconds: Int32) -> Int16 {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, milliseconds) > 0 ? poller.revents : 0
  }
}
