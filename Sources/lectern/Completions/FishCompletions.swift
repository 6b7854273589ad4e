/// Completion in fish (complete(1) of fish).
enum FishCompletions {
  static var script: String {
    let lines =
      CommandName.named.map { command in
        complete("-n __fish_use_subcommand -a \(command.rawValue) -d \(quoted(command.summary))")
      }
      + CommandName.allCases.flatMap { command in
        OptionTable.rows(of: command).map { complete("-n \(quoted(condition(command))) \(option($0))") }
      }
    return "# Completion of lectern in fish; made by 'lectern --completions=fish'.\n" + lines.joined()
  }

  private static func complete(_ rest: String) -> String { "complete -c lectern \(rest)\n" }

  private static func condition(_ command: CommandName) -> String {
    command == .browse
      ? "not __fish_seen_subcommand_from " + CommandName.named.map(\.rawValue).joined(separator: " ")
      : "__fish_seen_subcommand_from \(command.rawValue)"
  }

  private static func option(_ row: OptionRow) -> String {
    let short = row.short.map { "-s \($0) " } ?? ""
    let value = row.value.map { "-x -a \(quoted(choices($0))) " } ?? ""
    return "\(short)-l \(row.long) \(value)-d \(quoted(row.help))"
  }

  /// The values of a list are what `__fish_append` makes of them after a comma.
  private static func choices(_ value: OptionRow.Value) -> String {
    let words = value.choices.joined(separator: " ")
    return value.isList ? "(__fish_append , \(words))" : words
  }

  /// In single quotes fish knows two escapes, of the quote and of the backslash.
  private static func quoted(_ text: String) -> String {
    "'"
      + text.reduce(into: "") { result, character in
        if character == "'" || character == "\\" { result.append("\\") }
        result.append(character)
      } + "'"
  }
}
