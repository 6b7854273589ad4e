/// The file of what was searched for: a line each, the latest first.
enum SearchesFile {
  /// Its name in the folder of state.
  static let name = "searches"
  /// How many are remembered.
  static let limit = 200

  /// What `bytes` hold, the latest last.
  static func queries(in bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n")).prefix(limit).map { PercentCoding.decode($0) }.reversed()
  }

  /// `bytes` with the queries of a session, the latest last, before those of others; nil when that changes nothing.
  static func merged(_ fresh: [String], into bytes: [UInt8]) -> [UInt8]? {
    let all = (queries(in: bytes).filter { !fresh.contains($0) } + fresh).reversed().prefix(limit)
    let merged = all.flatMap { PercentCoding.encode($0) + [UInt8(ascii: "\n")] }
    return merged == bytes ? nil : merged
  }
}
