import CResources
import Glibc

/// A data file that is compiled into the program.
enum Resource {
  /// The bytes of the file at `path` below `Resources/`; nil where there is none.
  static func bytes(_ path: String) -> UnsafeBufferPointer<UInt8>? {
    let entries = UnsafeBufferPointer(start: lectern_resources(), count: lectern_resource_count())
    guard let entry = entries.first(where: { strcmp($0.path, path) == 0 }) else { return nil }
    return UnsafeBufferPointer(start: entry.bytes, count: entry.count)
  }
}
