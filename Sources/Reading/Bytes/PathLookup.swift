import Glibc

/// Finds files whose names are not valid UTF-8.
///
/// A name is kept as a string, in which an ill-formed byte has become U+FFFD; where such a string names no
/// file, the entry of its directory that reads the same is taken. Old disks are full of Latin-1 names.
enum PathLookup {
  /// open(2) for `path`: a descriptor, or -1 and `errno`; with `leaves` by whatever path, else by a confined one.
  static func open(_ path: String, _ flags: Int32, leaves: Bool = true) -> Int32 {
    let descriptor = leaves ? Glibc.open(path, flags) : ConfinedPath.open(Array(path.utf8CString), flags)
    guard descriptor < 0, errno == ENOENT, path.unicodeScalars.contains("\u{FFFD}") else { return descriptor }
    guard let bytes = find(path) else {
      errno = ENOENT
      return -1
    }
    guard leaves else { return ConfinedPath.open(bytes, flags) }
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { Glibc.open($0, flags) } ?? -1
    }
  }

  /// The zero-terminated bytes of the path that reads as `path`; nil where there is none, or more than one.
  private static func find(_ path: String) -> [CChar]? {
    var found: [CChar] = path.hasPrefix("/") ? [CChar(bitPattern: UInt8(ascii: "/"))] : []
    for part in path.split(separator: "/") {
      if part.unicodeScalars.contains("\u{FFFD}") {
        let matches = entries(found.isEmpty ? [46, 0] : found + [0]).filter {
          String(decoding: $0.map(UInt8.init(bitPattern:)), as: UTF8.self) == part
        }
        guard matches.count == 1, let match = matches.first else { return nil }
        found += match
      } else {
        found += part.utf8.map { CChar(bitPattern: $0) }
      }
      found.append(CChar(bitPattern: UInt8(ascii: "/")))
    }
    if !path.hasSuffix("/") { found.removeLast() }
    return found + [0]
  }

  /// The names in the directory at the zero-terminated `path`, without `.` and `..`; none if it cannot be
  /// read.
  static func entries(_ path: [CChar]) -> [[CChar]] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [[CChar]] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { start in
          Array(UnsafeBufferPointer(start: start, count: strlen(start)))
        }
      }
      if name != [46], name != [46, 46] { names.append(name) }
    }
    return names
  }
}
