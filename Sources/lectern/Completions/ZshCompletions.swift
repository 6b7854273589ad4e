/// Completion in zsh (zshcompsys(1)).
enum ZshCompletions {
  static var script: String {
    """
    #compdef lectern
    # Completion of lectern in zsh; made by 'lectern --completions=zsh'.
    _lectern_first() {
      local -a commands
      commands=(
    \(CommandName.named.map { "    '\($0.rawValue):\(quoted($0.summary))'" }.joined(separator: "\n"))
      )
      _describe -t commands command commands
      _files
    }
    _lectern() {
      case $words[2] in
    \(CommandName.named.map(named).joined(separator: "\n"))
        *)
          _arguments -s -S \\
    \(arguments(.browse, indent: 8))        '1: :_lectern_first' '*:file:_files' ;;
      esac
    }
    _lectern "$@"

    """
  }

  private static func named(_ command: CommandName) -> String {
    """
        \(command.rawValue))
          shift words
          (( CURRENT-- ))
          _arguments -s -S \\
    \(arguments(command, indent: 8))        '*:file:_files' ;;
    """
  }

  private static func arguments(_ command: CommandName, indent: Int) -> String {
    OptionTable.rows(of: command).map { row in
      String(repeating: " ", count: indent) + argument(row) + " \\\n"
    }.joined()
  }

  /// `'(-f --format)'{-f+,--format=}'[help]:FORMAT:(json tree)'`.
  private static func argument(_ row: OptionRow) -> String {
    let long = "--\(row.long)" + (row.value == nil ? "" : "=")
    let value = row.value.map { ":\($0.placeholder):\(choices($0))" } ?? ""
    let help = "'[\(bracketed(quoted(row.help)))]\(value)'"
    guard let short = row.short else { return long + help }
    return "'(-\(short) --\(row.long))'{-\(short)\(row.value == nil ? "" : "+"),\(long)}\(help)"
  }

  /// A list is completed value by value (`_values`, zshcompsys(1)).
  private static func choices(_ value: OptionRow.Value) -> String {
    let words = value.choices.joined(separator: " ")
    return value.isList ? "_values -s , value \(words)" : "(\(words))"
  }

  private static func quoted(_ text: String) -> String {
    text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
  }

  private static func bracketed(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "[" || character == "]" { result.append("\\") }
      result.append(character)
    }
  }
}
