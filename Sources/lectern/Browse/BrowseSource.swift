import Glibc

/// Where a document of a session comes from.
enum BrowseSource {
  /// A file that can be read as often as one likes.
  case file(String)
  /// A pipe, or standard input as `-`: what has been read of it is gone.
  case stream(String)
  /// A document that comes with lectern.
  case sample(name: String, bytes: [UInt8])

  /// The source that `path` names.
  init(path: String) {
    var status = stat()
    let isFile = path != "-" && (stat(path, &status) != 0 || status.st_mode & S_IFMT != S_IFIFO)
    self = isFile ? .file(path) : .stream(path)
  }

  /// What the browser calls it.
  var name: String {
    switch self {
    case .file(let path), .stream(let path): path
    case .sample(let name, _): name
    }
  }

  /// Whether it comes for as long as its writer takes.
  var isStream: Bool {
    if case .stream = self { true } else { false }
  }

  /// The file's path, if it is one to which a reader may come back.
  var file: String? {
    if case .file(let path) = self { path } else { nil }
  }
}
