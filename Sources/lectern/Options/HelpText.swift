/// The help, made from the tables of commands and options.
enum HelpText {
  /// Columns of what is printed for people.
  static let width = 79
  private static let optionColumn = 24

  /// The help of `command`; that of `browse` is the general one.
  static func text(of command: CommandName) -> String {
    var text = "Usage: \(command.usage)\n"
    if command == .browse {
      text += "  or:  lectern COMMAND [OPTION]... FILE|DIR|-...\n\n"
      text += paragraph(introduction)
      text += "\nCommands:\n"
      for name in CommandName.named { text += entry(name.rawValue, name.summary, column: 14) }
    } else {
      text += "\n" + paragraph(sentence(command.summary))
    }
    text += "\nOptions:\n"
    for row in OptionTable.rows(of: command) { text += entry(left(row), row.help, column: optionColumn) }
    for note in command.notes + (command.readsInputs ? [exitStatus] : []) { text += "\n" + paragraph(note) }
    if command == .browse { text += "\n'lectern COMMAND --help' tells about a command.\n" }
    return text
  }

  /// What lectern is and what it opens.
  static let introduction =
    "Read conference proceedings in a terminal: who spoke, what they said, which figures they gave. Without a FILE "
    + "the samples that come with lectern are opened; '-' reads standard input, a DIR stands for the documents in it."

  private static var exitStatus: String {
    "Exit status: " + ExitStatus.rows.map { "\($0.status) \($0.help)" }.joined(separator: "; ") + "."
  }

  /// A summary as a sentence.
  static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }

  private static func left(_ row: OptionRow) -> String {
    (row.short == nil ? "    " : "") + row.shown
  }

  private static func entry(_ left: String, _ right: String, column: Int) -> String {
    let indent = String(repeating: " ", count: column)
    let lines = wrapped(right, width: width - column)
    let head = "  " + left
    let isTooWide = head.count + 2 > column
    let start = isTooWide ? head + "\n" + indent : head + String(repeating: " ", count: column - head.count)
    return start + lines.joined(separator: "\n" + indent) + "\n"
  }

  private static func paragraph(_ text: String) -> String {
    wrapped(text, width: width).joined(separator: "\n") + "\n"
  }

  /// `text` on lines of at most `width` characters, as far as its words allow.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
