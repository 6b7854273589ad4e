import Reading

/// When the browser uses colours.
enum ColorChoice: String {
  /// When the terminal has them.
  case auto
  /// Even where the terminal does not say that it has them.
  case always
  /// Bold, underline and reverse only.
  case never
}

/// How the browser was asked to behave.
struct BrowseOptions: Equatable {
  /// What the configuration file and the command line ask for.
  var wishes = Configuration()
  /// What the user may make lectern do.
  var restriction = Restriction.none
  /// Whether a directory was given, whose documents are listed first.
  var listsDocuments = false
  /// With how many threads documents are worked through.
  var jobs = Jobs(1, .none)
  /// How documents are read.
  var reading = ReadingOptions.none

  /// Whether lectern runs in restricted mode.
  var restricted: Bool { restriction != .none }

  /// What `invocation` asks for, over what the configuration file of `environment` says.
  ///
  /// Without the ability to open files that were not given the configuration is not read.
  init(
    _ invocation: Invocation, _ environment: Environment, _ restriction: Restriction
  ) throws(ConfigurationMistake) {
    self.restriction = restriction
    reading = invocation.reading(restriction)
    if restriction.allows(.readConfiguration) {
      wishes = try ConfigurationFile.read(environment.configurationPath)
    }
    if wishes.color == .auto, environment.isWithoutColor { wishes.color = .never }
    if let choice = invocation.options[.color].flatMap(ColorChoice.init) { wishes.color = choice }
    jobs = Jobs(invocation.number(.jobs) ?? wishes.jobs, restriction)
    if invocation.has(.mouse) { wishes.mouse = true }
    if invocation.has(.ascii) { wishes.ascii = true }
    if invocation.has(.noState) { wishes.keepsPlaces = false }
    if let minutes = invocation.number(.idleTimeout) { wishes.idleTimeout = minutes }
    if let minutes = invocation.number(.sessionTimeout) { wishes.sessionTimeout = minutes }
  }
}
