/// Files in the folder of one that is read, and in the folder above it.
struct FilesBeside {
  /// How large such a file may be: the largest lists of persons of ParlaMint have some 20 MB.
  static let sizeLimit = 64 << 20

  private let folder: String

  /// The files beside the one at `path`; nil for standard input.
  init?(_ path: String) {
    guard path != "-" else { return nil }
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The bytes of the file `name`; nil where there is none, or too large a one.
  func bytes(_ name: String) -> [UInt8]? {
    guard let file = try? InputFile(folder + name, .all), let size = file.size, size <= Self.sizeLimit else {
      return nil
    }
    return try? file.bytes()
  }

  /// The last part of `path`.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
