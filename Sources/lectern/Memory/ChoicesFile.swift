/// The file of what the reader has chosen for all documents: `name=value` in each line.
///
/// What this version does not know is kept as it is.
enum ChoicesFile {
  /// Its name in the folder of state.
  static let name = "choices"
  /// How the form of copies is called in it.
  static let copyForm = "copy"

  /// What `bytes` say of `name`; nil when that is nothing.
  static func value(of name: String, in bytes: [UInt8]) -> String? {
    let beginning = Array("\(name)=".utf8)
    return lines(bytes).first { $0.starts(with: beginning) }
      .map { PercentCoding.decode($0.dropFirst(beginning.count)) }
  }

  /// `bytes` with `value` for `name`; nil when that changes nothing.
  static func merged(_ name: String, _ value: String, into bytes: [UInt8]) -> [UInt8]? {
    let beginning = Array("\(name)=".utf8)
    let others = lines(bytes).filter { !$0.starts(with: beginning) }.map(Array.init)
    let merged = (others + [beginning + PercentCoding.encode(value)]).flatMap { $0 + [lineEnd] }
    return merged == bytes ? nil : merged
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] { bytes.split(separator: lineEnd) }
}
