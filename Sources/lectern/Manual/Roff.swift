/// A manual page being written, in the macros of man(7).
struct Roff {
  /// The page so far.
  private(set) var text = ""

  /// Begins the page of `name`, a command of users.
  init(name: String, version: String) {
    macro("TH", [name.uppercased(), "1", "", version, "User Commands"])
    // Left-aligned and without hyphens: on a terminal both read better.
    text += ".nh\n.ad l\n"
  }

  /// A heading of the page.
  mutating func section(_ name: String) { macro("SH", [name.uppercased()]) }

  /// A heading below that.
  mutating func subsection(_ name: String) { macro("SS", [name]) }

  /// A paragraph.
  mutating func paragraph(_ words: String) { text += ".PP\n" + Self.line(words) }

  /// What is explained, and below it, indented, the explanation.
  mutating func entry(_ term: String, _ explanation: String) {
    text += ".TP\n.B " + Self.argument(term) + "\n" + Self.line(explanation)
  }

  /// A line that is printed as it is, indented.
  mutating func example(_ line: String) { text += ".RS 4\n.nf\n" + Self.line(line) + ".fi\n.RE\n" }

  private mutating func macro(_ name: String, _ arguments: [String]) {
    text += "." + ([name] + arguments.map(Self.argument)).joined(separator: " ") + "\n"
  }

  private static func argument(_ words: String) -> String { "\"" + escaped(words) + "\"" }

  /// A line of text; one that begins with a control character of roff is no request.
  private static func line(_ words: String) -> String {
    (words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" : "") + escaped(words) + "\n"
  }

  /// The characters that roff would take for something else (groff_char(7)).
  private static func escaped(_ words: String) -> String {
    words.reduce(into: "") { line, character in
      switch character {
      case "\\": line += "\\e"
      case "-": line += "\\-"
      case "'": line += "\\(aq"
      case "\"": line += "\\(dq"
      case "`": line += "\\(ga"
      case "^": line += "\\(ha"
      case "~": line += "\\(ti"
      default: line.append(character)
      }
    }
  }
}
