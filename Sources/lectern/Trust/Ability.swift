import Browsing

/// What lectern can do to the machine it runs on, beyond reading the given inputs and drawing on the terminal.
enum Ability: CaseIterable {
  /// Write files that the reader asks for: exports.
  case write
  /// Remember the reader's ways from session to session, in files below their home.
  case keepState
  /// Read the configuration below the reader's home.
  case readConfiguration
  /// Look where the environment says, or let libraries do so: descriptions of terminals, tables of characters.
  case followEnvironment
  /// Open files that were not given on the command line.
  case openOtherFiles
  /// Follow `..` and symbolic links to other places.
  case leaveDirectory
  /// Start other programs.
  case startPrograms
  /// Suspend to the shell that lectern was started from.
  case suspend
  /// Put text on the clipboard of whoever sits at the terminal: theirs, not the machine's.
  case copy
}
