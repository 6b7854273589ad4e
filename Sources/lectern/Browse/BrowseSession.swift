/// The interactive session.
enum BrowseSession {
  /// Browses the documents at `paths` (files that were checked to be there, or `-`; none: the samples) and
  /// gives the exit status.
  static func run(paths: [String], options: BrowseOptions) -> Int32 {
    Messages.say("the browser needs a terminal")
    return ExitStatus.usage
  }
}
