import Reading

/// `lectern` without the name of a command: the browser.
enum BrowseCommand {
  /// Browses the inputs that are there; says what is wrong with the others first.
  static func run(_ invocation: Invocation, _ environment: Environment, _ restriction: Restriction) -> Int32 {
    var options = BrowseOptions()
    options.mouse = invocation.has(.mouse)
    options.restriction = restriction
    options.reading = invocation.reading(restriction)
    options.ascii = invocation.has(.ascii) ? true : nil
    options.color =
      invocation.options[.color].flatMap(ColorChoice.init) ?? (environment.isWithoutColor ? .never : .auto)
    var paths: [String] = []
    var status = ExitStatus.done
    for input in InputPaths.expand(invocation.paths, restriction) {
      do throws(ReadingError) {
        let path = try input.get()
        try Reading.check(path, options: options.reading)
        paths.append(path)
      } catch {
        Messages.say(error.message)
        status = ExitStatus.failed
      }
    }
    // A directory stands for its documents.
    options.listsDocuments = paths.count > invocation.paths.count && !invocation.paths.isEmpty
    if paths.isEmpty, !invocation.paths.isEmpty { return status }
    return BrowseSession.run(paths: paths, options: options, status: status)
  }
}
