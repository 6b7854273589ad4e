/// Completion in bash (bash(1), Programmable Completion).
enum BashCompletions {
  static var script: String {
    """
    # Completion of lectern in bash; made by 'lectern --completions=bash'.
    _lectern() {
      local current=${COMP_WORDS[COMP_CWORD]} previous= command=\(CommandName.browse.rawValue) options= word
      [ "$COMP_CWORD" -gt 0 ] && previous=${COMP_WORDS[COMP_CWORD - 1]}
      # bash takes '--name=value' for three words.
      if [ "$current" = = ]; then
        current=
      elif [ "$previous" = = ] && [ "$COMP_CWORD" -gt 1 ]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
      fi
      for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
          -*) ;;
          \(CommandName.named.map(\.rawValue).joined(separator: "|"))) command=$word; break ;;
          *) break ;;
        esac
      done
      case $command in
    \(CommandName.allCases.map(options).joined(separator: "\n"))
      esac
      case "$command $previous" in
    \(CommandName.allCases.flatMap(values).joined(separator: "\n"))
      esac
      case $current in
        -*) COMPREPLY=($(compgen -W "$options" -- "$current")); return ;;
      esac
      compopt -o filenames 2>/dev/null
      COMPREPLY=($(compgen -f -- "$current"))
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY+=($(compgen -W "\(CommandName.named.map(\.rawValue).joined(separator: " "))" -- "$current"))
      fi
    }
    complete -F _lectern lectern

    """
  }

  private static func names(_ row: OptionRow) -> [String] {
    ["--\(row.long)"] + (row.short.map { ["-\($0)"] } ?? [])
  }

  private static func options(_ command: CommandName) -> String {
    let names = OptionTable.rows(of: command).flatMap(names)
    return "    \(command.rawValue)) options='\(names.joined(separator: " "))' ;;"
  }

  private static func values(_ command: CommandName) -> [String] {
    OptionTable.rows(of: command).compactMap { row in
      guard let value = row.value else { return nil }
      let patterns = names(row).map { "'\(command.rawValue) \($0)'" }.joined(separator: "|")
      let words = value.choices.joined(separator: " ")
      // What stands before the last comma of a list stays.
      let compgen =
        value.isList
        ? #"compgen -P "${current%"${current##*,}"}" -W '\#(words)' -- "${current##*,}""#
        : #"compgen -W '\#(words)' -- "$current""#
      return "    \(patterns)) COMPREPLY=($(\(compgen))); return ;;"
    }
  }
}
