import Glibc
import Reading

/// Checks that a path stays where it says it is.
enum PathTrust {
  /// Why `path` may not be opened under `restriction`; nil when it may.
  static func objection(to path: String, _ restriction: Restriction) -> ReadingError? {
    guard path != "-", !restriction.allows(.leaveDirectory) else { return nil }
    let parts = path.split(separator: "/")
    if parts.contains("..") {
      return ReadingError(path: path, problem: "leads through '..', which restricted mode does not follow")
    }
    var reached = path.hasPrefix("/") ? "/" : "."
    for part in parts {
      let next = reached == "/" ? "/\(part)" : "\(reached)/\(part)"
      if isSymbolicLink(next), !isInside(next, reached) {
        return ReadingError(
          path: path,
          problem: "leads out of its directory by a symbolic link, which restricted mode does not follow")
      }
      reached = next
    }
    return nil
  }

  private static func isSymbolicLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func isInside(_ path: String, _ directory: String) -> Bool {
    guard let target = resolved(path), let home = resolved(directory) else { return false }
    return target == home || target.hasPrefix(home == "/" ? home : home + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
