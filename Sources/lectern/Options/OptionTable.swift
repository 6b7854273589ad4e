import Proceedings
import Reading

/// The options by what they mean to the program.
enum OptionName: String {
  case format, from, speaker, kind, act, plain, mouse, color, ascii, restricted, jobs, manual, completions,
    help,
    version
  case printConfig = "print-config"
  case noState = "no-state"
  case idleTimeout = "idle-timeout"
  case sessionTimeout = "session-timeout"
}

/// One option of one or more commands, as the parser takes it and the help shows it.
struct OptionRow {
  /// The value that follows an option.
  struct Value {
    /// What stands for it in the help.
    let placeholder: String
    /// The values there are; empty when any will do.
    let choices: [String]
    /// Whether several values may be given, with commas between them.
    var isList = false
    /// The numbers there are; nil when it is no number.
    var range: ClosedRange<Int>?
  }

  let name: OptionName
  let short: Character?
  /// Nil for an option without a value.
  let value: Value?
  let commands: [CommandName]
  /// What it does.
  let help: String

  /// The name without its hyphens.
  var long: String { name.rawValue }

  /// The values in what was given for it: one, or those between the commas of a list.
  func values(in given: String) -> [String] {
    guard value?.isList == true else { return [given] }
    return given.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  /// The option as help and manual show it: `-f, --format=FORMAT`.
  var shown: String {
    (short.map { "-\($0), " } ?? "") + "--\(long)" + (value.map { "=\($0.placeholder)" } ?? "")
  }
}

/// All options.
///
/// The parser, the help and whatever else lists options is made from this table.
enum OptionTable {
  static let rows: [OptionRow] = [
    OptionRow(
      name: .format, short: "f", value: .init(placeholder: "FORMAT", choices: ["json", "jsonl", "tree"]),
      commands: [.extract],
      help: "json: an object for each document (the default); jsonl: the same, always one a line; "
        + "tree: an indented tree to read"),
    OptionRow(
      name: .format, short: "f", value: .init(placeholder: "FORMAT", choices: ["text", "json", "csv"]),
      commands: [.speakers, .quotes, .statistics, .formats],
      help: "text: a line each (the default); json: a list of objects; csv: a table"),
    OptionRow(
      name: .from, short: nil,
      value: .init(placeholder: "FORMAT", choices: DocumentFormat.all.map(\.name)),
      commands: CommandName.allCases.filter(\.readsInputs),
      help: "read the inputs as FORMAT, whatever they look like; 'lectern formats' lists the formats"),
    OptionRow(
      name: .speaker, short: "s", value: .init(placeholder: "NAME", choices: []),
      commands: [.quotes, .statistics],
      help:
        "only of speakers with this name; case and accents do not matter, words may be unfinished and in any order"
    ),
    OptionRow(
      name: .kind, short: "k",
      value: .init(placeholder: "KIND", choices: ["direct", "mixed", "indirect", "turn"]),
      commands: [.quotes], help: "only quotes of this kind"),
    OptionRow(
      name: .act, short: nil,
      value: .init(
        placeholder: "ACT[,ACT]", choices: Quote.Act.allCases.map(\.rawValue), isList: true),
      commands: [.quotes],
      help:
        "only what the text calls a statement, question, demand, intention, belief, perception or finding; "
        + "'statement,question,demand' is what was said"),
    OptionRow(
      name: .plain, short: "p", value: nil, commands: [.browse],
      help:
        "print the documents instead of browsing them: the title; place, date and publisher; then the text with "
        + "each paragraph on one line, followed by a line 'Speaker: words' for each quote that begins in it ('Speaker?: words' where that is "
        + "uncertain)"),
    OptionRow(
      name: .mouse, short: "m", value: nil, commands: [.browse],
      help: "let wheel and click move and choose (the terminal's own selection then needs Shift)"),
    OptionRow(
      name: .color, short: nil, value: .init(placeholder: "WHEN", choices: ["auto", "always", "never"]),
      commands: [.browse], help: "use colours: auto (the default) does unless NO_COLOR is set"),
    OptionRow(
      name: .ascii, short: nil, value: nil, commands: [.browse],
      help: "draw borders and marks in ASCII, as in a locale that is not UTF-8"),
    OptionRow(
      name: .restricted, short: nil, value: nil, commands: CommandName.allCases,
      help:
        "for shared hosts: no file but the ones given, none reached through '..' or a symbolic link, nothing "
        + "written, no other program started, no suspending"),
    OptionRow(
      name: .jobs, short: "j", value: .init(placeholder: "NUMBER", choices: [], range: 1...1000),
      commands: CommandName.allCases.filter(\.readsInputs),
      help:
        "work through a long document with so many threads; otherwise with one a processor, or with a single one in "
        + "restricted mode; what is found is the same"),
    OptionRow(
      name: .noState, short: nil, value: nil, commands: [.browse],
      help: "keep nothing of this session, and begin where nothing was kept"),
    OptionRow(
      name: .idleTimeout, short: nil, value: .init(placeholder: "MINUTES", choices: [], range: 1...100_000),
      commands: [.browse],
      help: "leave after so many minutes without a key"),
    OptionRow(
      name: .sessionTimeout, short: nil,
      value: .init(placeholder: "MINUTES", choices: [], range: 1...100_000), commands: [.browse],
      help: "leave after so many minutes, whatever the reader does; it is said a minute before"),
    OptionRow(
      name: .printConfig, short: nil, value: nil, commands: [.browse],
      help: "print the configuration file with everything as it is by default, and leave"),
    OptionRow(
      name: .manual, short: nil, value: nil, commands: [.browse],
      help: "print the manual page, for 'man -l -' or a folder of manuals, and leave"),
    OptionRow(
      name: .completions, short: nil,
      value: .init(placeholder: "SHELL", choices: Shell.allCases.map(\.rawValue)), commands: [.browse],
      help: "print what makes SHELL complete the command line of lectern, and leave"),
    OptionRow(
      name: .help, short: "h", value: nil, commands: CommandName.allCases, help: "show this help and leave"),
    OptionRow(
      name: .version, short: "V", value: nil, commands: CommandName.allCases,
      help: "show the version and leave"),
  ]

  /// The options of `command`.
  static func rows(of command: CommandName) -> [OptionRow] { rows.filter { $0.commands.contains(command) } }
}
