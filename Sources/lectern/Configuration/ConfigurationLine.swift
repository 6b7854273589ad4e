/// A line of a configuration file.
enum ConfigurationLine: Equatable {
  /// A comment or nothing.
  case nothing
  /// `[name]`: what follows belongs to it.
  case section(ConfigurationSection)
  /// `name = value`.
  case setting(name: String, value: String)

  /// What `line` says.
  init(_ line: Substring) throws(UsageMistake) {
    let words = Self.trimmed(line)
    guard let first = words.first, first != "#" else {
      self = .nothing
      return
    }
    if first == "[" {
      guard words.last == "]" else { throw UsageMistake(text: "a section's name ends with ']'") }
      let name = Self.trimmed(words.dropFirst().dropLast())
      guard let section = ConfigurationSection(rawValue: String(name)) else {
        throw .unknown("no section", String(name), among: ConfigurationSection.allCases.map(\.rawValue))
      }
      self = .section(section)
      return
    }
    guard let sign = words.firstIndex(of: "="), sign != words.startIndex else {
      throw UsageMistake(text: "'\(words)' is no setting; write 'name = value'")
    }
    self = .setting(
      name: String(Self.trimmed(words[..<sign])),
      value: String(Self.trimmed(words[words.index(after: sign)...])))
  }

  private static func trimmed(_ words: Substring) -> Substring {
    let start = words.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? start.prefix(0)
  }
}
