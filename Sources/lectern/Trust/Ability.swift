/// What lectern can do to the machine it runs on, beyond reading the given inputs and drawing on the
/// terminal.
enum Ability: CaseIterable {
  /// Write files: places, notes, exports.
  case write
  /// Open files that were not given on the command line.
  case openOtherFiles
  /// Follow `..` and symbolic links to other places.
  case leaveDirectory
  /// Start other programs.
  case startPrograms
  /// Suspend to the shell that lectern was started from.
  case suspend
}
