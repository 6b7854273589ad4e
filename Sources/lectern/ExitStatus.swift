/// What the program tells the shell.
enum ExitStatus {
  /// Everything was done.
  static let done: Int32 = 0
  /// An input could not be read, or the output not be written; the rest was done.
  static let failed: Int32 = 1
  /// Wrong usage: nothing was done.
  static let usage: Int32 = 2

  /// Each with what it says.
  static let rows: [(status: Int32, help: String)] = [
    (done, "done"),
    (failed, "an input could not be read (the others were still done)"),
    (usage, "wrong usage"),
  ]
}
