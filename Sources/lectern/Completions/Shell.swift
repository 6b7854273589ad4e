/// A shell that can be told how the command line of lectern goes on.
enum Shell: String, CaseIterable {
  case bash, zsh, fish

  /// The script that tells it, made from the tables of commands and options.
  var completions: String {
    switch self {
    case .bash: BashCompletions.script
    case .zsh: ZshCompletions.script
    case .fish: FishCompletions.script
    }
  }
}
