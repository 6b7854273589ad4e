import Glibc

/// The documents in a directory.
enum DirectoryListing {
  /// Paths of the files that hold text, sorted by name.
  static func documents(
    in path: String, _ abilities: ReadingAbilities
  ) throws(ReadingError) -> [String] {
    let visible = try entries(in: path)
    let files = visible.filter { isDocument($0, abilities) }
    if files.isEmpty {
      throw ReadingFailure.withoutDocuments(path, folder: visible.first(where: isDirectory))
    }
    return files
  }

  /// Paths of all that is not hidden, sorted by name.
  static func entries(in path: String) throws(ReadingError) -> [String] {
    let descriptor = PathLookup.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingFailure.opening(path, errno) }
    defer { close(descriptor) }
    // Through the descriptor, so that a directory whose name is not UTF-8 is listed as well.
    let names = PathLookup.entries(Array("/proc/self/fd/\(descriptor)".utf8CString))
      .map { String(decoding: $0.map(UInt8.init(bitPattern:)), as: UTF8.self) }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return names.sorted().filter { !$0.hasPrefix(".") }.map { prefix + $0 }
  }

  /// Whether there is a directory at `path`.
  static func isDirectory(_ path: String) -> Bool {
    let descriptor = PathLookup.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // What is no directory is told as such before permissions are looked at.
    guard descriptor >= 0 else { return errno == EACCES }
    close(descriptor)
    return true
  }

  /// Only what the file system knows the size of: a pipe among the files must not be waited for.
  private static func isDocument(_ path: String, _ abilities: ReadingAbilities) -> Bool {
    guard !InputFile.isPipe(path), let file = try? InputFile(path, abilities), file.size != nil,
      let bytes = try? file.bytes(limit: 4096)
    else {
      return false
    }
    return Format.of(bytes, path: path) != nil
  }
}
