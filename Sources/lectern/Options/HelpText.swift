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
      text += paragraph(
        "Read conference proceedings in a terminal: who spoke, what they said, which figures they gave. Without a FILE "
          + "the samples that come with lectern are opened; '-' reads standard input, a DIR stands for the documents in "
          + "it.")
      text += "\nCommands:\n"
      for name in CommandName.named { text += entry(name.rawValue, name.summary, column: 14) }
    } else {
      text += "\n" + paragraph(sentence(command.summary))
    }
    text += "\nOptions:\n"
    for row in OptionTable.rows(of: command) { text += entry(left(row), row.help, column: optionColumn) }
    for note in notes(command) { text += "\n" + paragraph(note) }
    if command == .browse { text += "\n'lectern COMMAND --help' tells about a command.\n" }
    return text
  }

  private static func notes(_ command: CommandName) -> [String] {
    var notes: [String] = []
    switch command {
    case .browse: notes.append("In the browser '?' shows the keys and 'q' leaves it.")
    case .extract:
      notes.append(
        "Offsets are counted in Unicode scalars of document.text. Several documents are an object a line each."
      )
    case .formats:
      notes.append(
        "What a file holds decides how it is read, and its name only where that leaves it open. '--from=FORMAT' overrides "
          + "both.")
    case .speakers, .quotes, .statistics:
      notes.append(
        "In text and csv, control characters and invisible ones are shown in a visible form; in csv a cell of text that "
          + "begins with '=', '+', '-' or '@' gets an apostrophe before it, so that no spreadsheet takes it for a formula. "
          + "json has everything as it is.")
    }
    if !command.readsInputs { return notes }
    notes.append(
      "Exit status: 0 done; 1 an input could not be read (the others were still done); 2 wrong usage.")
    return notes
  }

  private static func left(_ row: OptionRow) -> String {
    let short = row.short.map { "-\($0), " } ?? "    "
    return short + "--\(row.long)" + (row.value.map { "=\($0.placeholder)" } ?? "")
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

  private static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
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
