import CResources

/// A data file that is compiled into the program.
enum Resource {
  /// The bytes of the file at `path` below `Resources/`; nil where there is none.
  static func bytes(_ path: String) -> UnsafeBufferPointer<UInt8>? {
    let entries = UnsafeBufferPointer(start: lectern_resources(), count: lectern_resource_count())
    guard let entry = entries.first(where: { String(cString: $0.path) == path }) else { return nil }
    return UnsafeBufferPointer(start: entry.bytes, count: entry.count)
  }
}
