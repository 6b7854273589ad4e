import Glibc
import Terminal

/// The folder in which lectern keeps what it remembers of its reader: theirs alone, and shared by all their sessions.
struct StateFolder {
  /// Why something could not be kept, in the words of the system.
  struct Problem: Error, Equatable {
    let text: String

    /// What `errno` says.
    static var last: Problem {
      Problem(text: strerror(errno).map { String(cString: $0) } ?? "error \(errno)")
    }
  }

  /// A longer file is none of ours.
  static let sizeLimit = 4 << 20
  private let path: String
  /// How long the lock is waited for; what another session does while it holds it takes some milliseconds.
  private let patience: Duration

  /// The folder of the user whose environment says where state is kept (XDG Base Directory Specification); nil
  /// without a home.
  init?(stateHome: String?, home: String?, patience: Duration = .milliseconds(300)) {
    self.patience = patience
    if let stateHome, stateHome.hasPrefix("/") {
      path = stateHome + "/lectern"
    } else if let home, home.hasPrefix("/") {
      path = home + "/.local/state/lectern"
    } else {
      return nil
    }
  }

  /// What the file `name` holds; nothing where there is none, or where it is none of ours.
  func read(_ name: String) -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0, status.st_size <= Self.sizeLimit
    else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  /// Changes the file `name`, while no other session does: what it holds now goes through `change`, nil leaves it be.
  ///
  /// Written beside and then moved into place, so that whoever reads the file never sees half of it, and whatever goes
  /// wrong the file is as it was.
  func update(_ name: String, _ change: ([UInt8]) -> [UInt8]?) throws(Problem) {
    try makeFolders()
    let lock = open(file("lock"), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0 else { throw .last }
    defer { close(lock) }
    waitForLock(lock)
    guard let bytes = change(read(name)) else { return }
    let temporary = file(name) + ".\(getpid())"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .last }
    do throws(Problem) {
      try Self.write(bytes, to: descriptor)
      guard rename(temporary, file(name)) == 0 else { throw .last }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Without the lock what another session writes in the same moment may be lost; waiting for ever would be worse.
  private func waitForLock(_ descriptor: Int32) {
    let end = Moment.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0, Moment.now < end { usleep(2_000) }
  }

  /// Writes all of `bytes` and closes the file; on some systems a full disk shows only then.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Problem) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { Glibc.write(descriptor, $0 + start, buffer.count - start) } ?? -1
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        let problem = Problem.last
        close(descriptor)
        throw problem
      }
    }
    guard close(descriptor) == 0 else { throw .last }
  }

  private func makeFolders() throws(Problem) {
    var end = path.startIndex
    while let slash = path[path.index(after: end)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
    if mkdir(path, 0o700) == 0 { return }
    guard errno == EEXIST else { throw .last }
    // Made by an earlier version, or by hand: what the reader reads is nobody else's business.
    chmod(path, 0o700)
  }

  private func file(_ name: String) -> String { path + "/" + name }
}
