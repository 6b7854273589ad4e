import Browsing
import Glibc

/// Writes a file whole or not at all: beside its place first, then moved there.
enum ExportFile {
  /// Writes to an open file as `write(2)` does.
  typealias Writing = (Int32, UnsafeRawPointer, Int) -> Int

  /// What came of writing `bytes` to the file at `path`; one that is there is replaced only if that is allowed.
  static func write(
    _ bytes: [UInt8], to path: String, mayReplace: Bool, writing: Writing = { Glibc.write($0, $1, $2) }
  ) -> ExportOutcome {
    var target = path
    var mode: mode_t = 0o666
    var status = stat()
    if lstat(path, &status) == 0 {
      if stat(path, &status) == 0, let objection = objection(to: status) { return .failed(objection) }
      guard mayReplace else { return .exists }
      // Behind a symbolic link the file changes, not the link.
      target = resolved(path) ?? path
      mode = status.st_mode & 0o777
    }
    let temporary = beside(target)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(temporary, flags, mode)
    guard descriptor >= 0 else { return .failed(reason(errno)) }
    if let failure = fill(descriptor, bytes, writing) {
      unlink(temporary)
      return .failed(reason(failure))
    }
    let outcome = move(temporary, to: target, mayReplace: mayReplace, mode)
    if case .written = outcome { return .written(bytes: bytes.count) }
    unlink(temporary)
    return outcome
  }

  /// Why what is there cannot be replaced.
  private static func objection(to status: stat) -> String? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFDIR: "is a folder"
    default: "is no file that could be replaced"
    }
  }

  /// A name in the same folder, and so on the same file system.
  private static func beside(_ path: String) -> String {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return "\(path[..<slash]).lectern-\(getpid())-\(UInt32.random(in: 0 ... .max))"
  }

  /// Writes everything and closes; the error number of what went wrong.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8], _ writing: Writing) -> Int32? {
    var start = 0
    var failure: Int32?
    while start < bytes.count, failure == nil {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { writing(descriptor, $0 + start, buffer.count - start) } ?? 0
      }
      if written > 0 {
        start += written
      } else if written == 0 || errno != EINTR {
        failure = written == 0 ? EIO : errno
      }
    }
    // A network file system may tell only now that the data did not get there.
    if failure == nil, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
    if close(descriptor) != 0, failure == nil { failure = errno }
    return failure
  }

  private static func move(
    _ temporary: String, to target: String, mayReplace: Bool, _ mode: mode_t
  ) -> ExportOutcome {
    if mayReplace {
      // As open(2) made it, less than it had where the mask takes from it.
      if mode != 0o666 { chmod(temporary, mode) }
      return rename(temporary, target) == 0 ? .written(bytes: 0) : .failed(reason(errno))
    }
    // A link is never made over a file that has come in the meantime.
    if link(temporary, target) == 0 {
      unlink(temporary)
      return .written(bytes: 0)
    }
    if errno == EEXIST { return .exists }
    // Where there are no hard links, the place is taken first.
    let place = open(target, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard place >= 0 else { return errno == EEXIST ? .exists : .failed(reason(errno)) }
    close(place)
    return rename(temporary, target) == 0 ? .written(bytes: 0) : .failed(reason(errno))
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// What went wrong, as the end of a sentence.
  private static func reason(_ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: "there is no such folder"
    case ENOSPC, EDQUOT: "there is no room left on the disk"
    case EROFS: "nothing can be written to that disk"
    case EACCES, EPERM: "that folder may not be written to"
    case ENAMETOOLONG: "the name is too long"
    default: strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
  }
}
