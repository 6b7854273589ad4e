import CResources

/// The documents that come with lectern.
enum Samples {
  private static let folder = "samples/"

  /// Their paths below `Resources/` and their bytes, in the order in which they are shown.
  static func all() -> [(name: String, bytes: [UInt8])] {
    UnsafeBufferPointer(start: lectern_resources(), count: lectern_resource_count()).compactMap { entry in
      let path = String(cString: entry.path)
      guard path.hasPrefix(folder) else { return nil }
      return (path, Array(UnsafeBufferPointer(start: entry.bytes, count: entry.count)))
    }
  }
}
