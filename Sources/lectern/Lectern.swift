import Glibc
import Proceedings

/// The command.
@main
enum Lectern {
  static func main() {
    exit(run(arguments(), Environment.read()))
  }

  /// The arguments without the program's own name.
  ///
  /// `CommandLine.arguments` gives the same and takes a fifth of a millisecond when it is first asked.
  private static func arguments() -> [String] {
    let pointers = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    var arguments: [String] = []
    for case let pointer? in pointers.dropFirst() { arguments.append(String(cString: pointer)) }
    return arguments
  }

  /// Does what `arguments` ask for; the exit status.
  private static func run(_ arguments: [String], _ environment: Environment) -> Int32 {
    do throws(UsageMistake) {
      return run(try ArgumentParser.parse(arguments), environment)
    } catch {
      Messages.say("\(error.text) (see 'lectern --help')")
      return ExitStatus.usage
    }
  }

  private static func run(_ invocation: Invocation, _ environment: Environment) -> Int32 {
    if invocation.has(.help) { return show(HelpText.text(of: invocation.command)) }
    if invocation.has(.version) { return show(Version.text + "\n") }
    if invocation.has(.printConfig) { return show(ConfigurationFile.standard) }
    if let shell = invocation.options[.completions].flatMap(Shell.init) { return show(shell.completions) }
    let restriction: Restriction =
      environment.isRestricted || invocation.has(.restricted) ? .restricted : .none
    if !restriction.allows(.followEnvironment) { Surroundings.confine() }
    if invocation.has(.manual) { return showManual(invocation, environment, restriction) }
    let format = invocation.options[.format]
    let speaker = SpeakerFilter(invocation.options[.speaker])
    switch invocation.command {
    case .browse where invocation.has(.plain): return PlainCommand.run(Job(invocation, restriction))
    case .browse: return BrowseCommand.run(invocation, environment, restriction)
    case .formats: return FormatsCommand.run(format: format)
    case .extract: return ExtractCommand.run(Job(invocation, restriction), format: format)
    case .speakers: return ListCommand.run(Job(invocation, restriction), SpeakerListing(), format: format)
    case .quotes:
      let kind = invocation.options[.kind].flatMap(Quote.Kind.init)
      let acts = invocation.list(.act).compactMap(Quote.Act.init)
      return ListCommand.run(
        Job(invocation, restriction), QuoteListing(speaker: speaker, kind: kind, acts: Set(acts)),
        format: format, speaker: speaker)
    case .evaluate:
      return EvaluateCommand.run(invocation.paths, restriction, invocation.reading(restriction))
    case .statistics:
      return ListCommand.run(
        Job(invocation, restriction), StatisticListing(speaker: speaker), format: format, speaker: speaker)
    }
  }

  private static func showManual(
    _ invocation: Invocation, _ environment: Environment, _ restriction: Restriction
  ) -> Int32 {
    do throws(ConfigurationMistake) {
      let options = try BrowseOptions(invocation, environment, restriction)
      return show(ManualPage.text(keys: options.wishes.keys))
    } catch {
      Messages.say(error.message)
      return ExitStatus.usage
    }
  }

  private static func show(_ text: String) -> Int32 {
    let output = Output()
    output.write(data: text.utf8)
    guard let problem = output.finish() else { return ExitStatus.done }
    Messages.say(problem)
    return ExitStatus.failed
  }
}
