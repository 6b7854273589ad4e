import Glibc

/// Remembers from session to session where the reader stopped in which file.
///
/// A text file of one line a document, the latest first: byte offset, a tab, absolute path with `%`, control
/// characters and line ends percent-encoded. Whatever is wrong with it is passed over: a place is a convenience.
struct PlaceBook {
  /// How many documents are remembered.
  static let limit = 500
  /// A longer file is none of ours.
  private static let sizeLimit = 1 << 20

  private let path: String

  /// The book of the user whose environment says where state is kept (XDG Base Directory Specification); nil
  /// without a home.
  init?(stateHome: String?, home: String?) {
    if let stateHome, stateHome.hasPrefix("/") {
      path = stateHome + "/lectern/places"
    } else if let home, home.hasPrefix("/") {
      path = home + "/.local/state/lectern/places"
    } else {
      return nil
    }
  }

  /// The byte offset at which the reader stopped in the file at `document`; nil where none is known.
  func place(in document: String) -> Int? {
    Self.absolute(document).flatMap { Self.place(of: $0, in: read()) }
  }

  /// The offset that `bytes`, the text of a book, give for an absolute path.
  ///
  /// The line is looked for as it is written: the first frame waits for this, and there may be hundreds of lines.
  static func place(of document: String, in bytes: [UInt8]) -> Int? {
    let ending = [UInt8(ascii: "\t")] + PercentCoding.encode(document)
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where line.count > ending.count && line.suffix(ending.count).elementsEqual(ending) {
      return parse(Array(line)).first { $0.path == document }?.offset
    }
    return nil
  }

  /// Remembers the places of several files; an offset of 0 forgets what was remembered.
  func remember(_ places: [(document: String, offset: Int)]) {
    let fresh = places.compactMap { place in
      Self.absolute(place.document).map { Entry(path: $0, offset: place.offset) }
    }
    guard !fresh.isEmpty else { return }
    let old = Self.parse(read())
    let new = Self.merge(fresh, into: old)
    if new != old { write(Self.text(new)) }
  }

  /// One remembered place.
  struct Entry: Equatable {
    /// The file's absolute path.
    var path: String
    /// Byte offset into the document's text.
    var offset: Int
  }

  static func merge(_ fresh: [Entry], into old: [Entry]) -> [Entry] {
    let renewed = Set(fresh.map(\.path))
    let kept = fresh.filter { $0.offset > 0 } + old.filter { !renewed.contains($0.path) }
    return Array(kept.prefix(limit))
  }

  static func parse(_ bytes: [UInt8]) -> [Entry] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
        let offset = Int(String(decoding: line[..<tab], as: UTF8.self)), offset > 0
      else { return nil }
      return Entry(path: PercentCoding.decode(line[(tab + 1)...]), offset: offset)
    }
  }

  static func text(_ entries: [Entry]) -> [UInt8] {
    entries.flatMap { Array("\($0.offset)\t".utf8) + PercentCoding.encode($0.path) + [UInt8(ascii: "\n")] }
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func read() -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
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

  /// Written beside and then moved into place, so that a reader of the file never sees half of it.
  private func write(_ bytes: [UInt8]) {
    makeFolders()
    let temporary = path + ".\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    let written = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    if written != bytes.count || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private func makeFolders() {
    var end = path.startIndex
    while let slash = path[path.index(after: end)...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      end = slash
    }
  }
}
