import Browsing
import Glibc
import Reading
import Terminal

/// The interactive session.
enum BrowseSession {
  /// Browses the documents at `paths` (files that were checked to be there, or `-`; none: the samples), then ends the
  /// program with `status` or a worse one; gives the status if it does not come to a session.
  static func run(paths: [String], options: BrowseOptions, status: Int32 = ExitStatus.done) -> Int32 {
    if paths.contains("-"), isatty(STDIN_FILENO) == 1 {
      Messages.say("-: standard input is the terminal; pipe a document into it")
      return ExitStatus.failed
    }
    guard let bell = try? Doorbell() else {
      Messages.say("no file descriptors left")
      return ExitStatus.failed
    }
    let shelf = Shelf(
      sources(paths), mailbox: Mailbox(bell: bell), reading: options.reading, jobs: options.jobs,
      screen: ScreenSize.guess())
    let isUTF8 = Terminal.adoptLocale()
    let environment = SessionEnvironment.read()
    do throws(TerminalError) {
      let terminal = try Terminal(settings(options, environment, isUTF8: isUTF8), bell: bell)
      let state = BrowserState(
        sources: shelf.sources.map(\.name),
        streams: Set(shelf.sources.indices.filter { shelf.sources[$0].isStream }), size: terminal.size,
        options: browserOptions(options, isUTF8: isUTF8))
      var session = Session(
        state, terminal: terminal, shelf: shelf, memory: memory(options, environment),
        exporter: options.restriction.allows(.write) ? Exporter(home: environment.home) : nil,
        limits: TimeLimits(
          idle: options.wishes.idleTimeout.map { .seconds(60 * $0) },
          session: options.wishes.sessionTimeout.map { .seconds(60 * $0) }, from: .now))
      session.serve(status: status, notices: options.wishes.keyNotices)
    } catch {
      return complain(error, shelf)
    }
  }

  /// Says why there is no session; an input that cannot be read comes before a terminal that cannot be used.
  private static func complain(_ error: TerminalError, _ shelf: Shelf) -> Int32 {
    if case .failed(_, let message)? = shelf.open(0).first {
      Messages.say(message)
      return ExitStatus.failed
    }
    Messages.say("\(error)" + (error == .notATerminal ? "; --plain prints the document" : ""))
    return ExitStatus.usage
  }

  private static func sources(_ paths: [String]) -> [BrowseSource] {
    paths.isEmpty
      ? Samples.all().map { .sample(name: $0.name, bytes: $0.bytes) } : paths.map(BrowseSource.init)
  }

  private static func settings(
    _ options: BrowseOptions, _ environment: SessionEnvironment, isUTF8: Bool
  ) -> TerminalSettings {
    TerminalSettings(
      type: environment.terminalType, isUTF8: isUTF8, usesColor: options.wishes.color != .never,
      colors: options.wishes.colors, usesMouse: options.wishes.mouse, multiplexer: environment.multiplexer,
      fallbackSize: environment.fallbackSize)
  }

  private static func browserOptions(_ options: BrowseOptions, isUTF8: Bool) -> BrowserOptions {
    BrowserOptions(
      asciiBorders: options.wishes.ascii ?? !isUTF8, isRestricted: options.restricted,
      abilities: options.restriction.browsing,
      mouse: options.wishes.mouse, listsDocuments: options.listsDocuments, measure: options.wishes.measure,
      keys: options.wishes.keys)
  }

  /// What is remembered from session to session, if that is wanted and allowed.
  private static func memory(_ options: BrowseOptions, _ environment: SessionEnvironment) -> Memory? {
    guard options.wishes.keepsPlaces, options.restriction.allows(.keepState) else { return nil }
    return Memory(stateHome: environment.stateHome, home: environment.home)
  }
}
