internal import CLimits
import Glibc

/// Opens files without following anything that leads out of the folder it stands in.
///
/// Each part of the path is opened below the one before it, so that nobody who changes the folders meanwhile can put a
/// symbolic link between a check and its use: the check is the opening itself.
enum ConfinedPath {
  private static let slash = CChar(bitPattern: UInt8(ascii: "/"))
  private static let dot = CChar(bitPattern: UInt8(ascii: "."))

  /// open(2) for the zero-terminated `path`: a descriptor, or -1 and `errno`; `EXDEV` where the path leads out by `..` or
  /// by a link.
  static func open(_ path: [CChar], _ flags: Int32) -> Int32 {
    let parts = path.dropLast().split(separator: slash).filter { Array($0) != [dot] }
    guard !parts.contains([dot, dot]) else {
      errno = EXDEV
      return -1
    }
    var folder = Glibc.open(path.first == slash ? "/" : ".", open_path_only | O_DIRECTORY | O_CLOEXEC)
    for (index, part) in parts.enumerated() where folder >= 0 {
      let isLast = index == parts.count - 1
      let next = step(folder, part + [0], isLast ? flags : open_path_only | O_DIRECTORY | O_CLOEXEC)
      let problem = errno
      close(folder)
      errno = problem
      folder = next
    }
    guard parts.isEmpty, folder >= 0 else { return folder }
    close(folder)
    return Glibc.open(path, flags)
  }

  /// Opens `name` in the folder `folder`; a link is followed as far as it stays in the folder.
  private static func step(_ folder: Int32, _ name: ArraySlice<CChar>, _ flags: Int32) -> Int32 {
    name.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return -1 }
      let direct = openat(folder, start, flags | O_NOFOLLOW)
      // O_NOFOLLOW says ELOOP of a link, with O_DIRECTORY ENOTDIR.
      guard direct < 0, errno == ELOOP || errno == ENOTDIR else { return direct }
      return open_beneath(folder, start, flags)
    }
  }
}
