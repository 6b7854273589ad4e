import Reading

/// `lectern` without the name of a command: the browser.
enum BrowseCommand {
  /// Browses the inputs that are there; says what is wrong with the others first.
  static func run(_ invocation: Invocation, _ environment: Environment, _ restriction: Restriction) -> Int32 {
    var options: BrowseOptions
    do throws(ConfigurationMistake) {
      options = try BrowseOptions(invocation, environment, restriction)
    } catch {
      Messages.say(error.message)
      return ExitStatus.usage
    }
    var paths: [String] = []
    var status = ExitStatus.done
    let inputs = InputPaths.expand(invocation.paths, restriction)
    for input in inputs {
      do throws(ReadingError) {
        let path = try input.get()
        // A single input is opened right away, which tells as much and costs no time before the first frame.
        if inputs.count > 1 { try Reading.check(path, options: options.reading) }
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
