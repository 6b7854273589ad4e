/// Lines of an indented text tree, two spaces a level.
struct TextTree {
  private(set) var text = ""

  /// Adds a line `depth` levels in.
  mutating func add(_ depth: Int, _ line: String) {
    text += String(repeating: "  ", count: depth)
    text += line
    text += "\n"
  }

  /// Adds a line with a quoted value; nothing for nil.
  mutating func add(_ depth: Int, _ name: String, quoting value: String?) {
    guard let value else { return }
    add(depth, "\(name) \(Self.quoted(value))")
  }

  /// `string` between quotation marks, with everything escaped that would break the line.
  static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where isLineBreaking(scalar):
        quoted += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func isLineBreaking(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
  }
}
