import Glibc

/// By what a file can be known again without reading it: path, size and when it was last changed.
struct FileHint: Hashable {
  /// The absolute path.
  let path: String
  /// Bytes.
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int

  init(path: String, size: Int, modified: Int) {
    self.path = path
    self.size = size
    self.modified = modified
  }

  /// The hint for the file at `path` as it is now; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0, let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    self.init(
      path: String(cString: resolved), size: Int(status.st_size),
      modified: status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec)
  }
}
