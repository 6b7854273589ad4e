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
    let isUTF8 = Terminal.adoptLocale()
    do throws(TerminalError) {
      let bell = try Doorbell()
      let shelf = Shelf(sources(paths), mailbox: Mailbox(bell: bell), reading: options.reading)
      // The document comes first: the background works on it while the screen is set up.
      if let problem = shelf.openEarly() {
        Messages.say(problem)
        return ExitStatus.failed
      }
      let environment = SessionEnvironment.read()
      let terminal = try Terminal(settings(options, environment, isUTF8: isUTF8), bell: bell)
      let state = BrowserState(
        sources: shelf.sources.map(\.name), size: terminal.size,
        options: browserOptions(options, isUTF8: isUTF8))
      var session = Session(
        state, terminal: terminal, shelf: shelf, places: places(options, environment))
      session.serve(status: status)
    } catch {
      Messages.say("\(error)" + (error == .notATerminal ? "; --plain prints the document" : ""))
      return ExitStatus.usage
    }
  }

  private static func sources(_ paths: [String]) -> [BrowseSource] {
    paths.isEmpty
      ? Samples.all().map { .sample(name: $0.name, bytes: $0.bytes) } : paths.map(BrowseSource.init)
  }

  private static func settings(
    _ options: BrowseOptions, _ environment: SessionEnvironment, isUTF8: Bool
  ) -> TerminalSettings {
    TerminalSettings(
      type: environment.terminalType, isUTF8: isUTF8, usesColor: options.color != .never,
      usesMouse: options.mouse, multiplexer: environment.multiplexer, fallbackSize: environment.fallbackSize)
  }

  private static func browserOptions(_ options: BrowseOptions, isUTF8: Bool) -> BrowserOptions {
    BrowserOptions(
      asciiBorders: options.ascii ?? !isUTF8, isRestricted: options.restricted, mouse: options.mouse,
      listsDocuments: options.listsDocuments)
  }

  /// Where places are kept, if that is allowed.
  private static func places(_ options: BrowseOptions, _ environment: SessionEnvironment) -> PlaceBook? {
    guard options.restriction.allows(.write) else { return nil }
    return PlaceBook(stateHome: environment.stateHome, home: environment.home)
  }
}
