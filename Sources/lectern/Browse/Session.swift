import Browsing
import Glibc
import Proceedings
import Terminal

/// A reader at a terminal: takes to the browser what they do, does what it asks for, and shows what it shows.
struct Session {
  /// How a session ends.
  private enum End {
    /// The reader quits.
    case quit
    /// It is ended from outside.
    case outside(Ending)
    /// It has lasted, or waited for a key, as long as whoever offers it wants; why, for the reader.
    case timeout(String)
    /// The only document turned out to be unreadable; why.
    case unreadable(String)
  }

  private var state: BrowserState
  private let terminal: Terminal
  private let shelf: Shelf
  /// Writes what is exported; nil where nothing may be written.
  private let exporter: Exporter?
  private var recollection: Recollection
  private var end: End?
  /// Whether something has happened since the last paint.
  private var isStale = true
  private var hasText = false
  private var status = ExitStatus.done
  /// Whether the browser has more to do as soon as no key is waiting.
  private var isTickDue = false
  /// When to show what the background has found.
  private var newsPace: Pace
  /// What was found earlier and is shown no more.
  private var outdated: [Findings] = []
  /// When to tell the browser that no key has come.
  private var pauseEnd: Moment?
  private var limits: TimeLimits
  private var trail: Trail

  init(
    _ state: BrowserState, terminal: Terminal, shelf: Shelf, memory: Memory?, exporter: Exporter?,
    limits: TimeLimits
  ) {
    self.state = state
    self.terminal = terminal
    self.shelf = shelf
    self.exporter = exporter
    recollection = Recollection(memory)
    self.limits = limits
    newsPace = Pace(from: .now)
    trail = Trail(from: .now)
  }

  /// Serves the reader, then ends the program with `status` or a worse one, at once, whatever the background is
  /// still doing.
  ///
  /// `notices` are said to the reader at the start.
  mutating func serve(status: Int32, notices: [String]) -> Never {
    self.status = status
    perform(state.begin())
    if !notices.isEmpty { tell(.notice(notices.joined(separator: "; "))) }
    while true {
      if let end { finish(end) }
      if isStale {
        isStale = false
        terminal.paint(trail.frame(of: state, at: .now))
        shelf.goOn()
        recollection.recallHabits(&state)
      }
      listen()
    }
  }

  /// Waits for whatever comes next and takes all of it in before anything is painted.
  private mutating func listen() {
    if !outdated.isEmpty { shelf.clearAway(&outdated) }
    let inputs = terminal.wait(atMost: patience)
    let isPressed = inputs.contains { $0 != .news }
    // What the background has found comes first: a key means the document as far as it is known.
    if isPressed || shelf.newsState.isUrgent || newsPace.isDue(at: .now) { takeNews() }
    if isPressed {
      limits.note(.now)
      recollection.note(.now)
      newsPace.holdBack(from: .now)
      trail.note(.now)
    }
    for input in inputs where end == nil { take(input) }
    if end == nil { checkTime() }
    guard inputs.isEmpty, end == nil else { return }
    if isTickDue {
      isTickDue = false
      tell(.tick)
    } else if let due = trail.due, Moment.now >= due {
      isStale = true
    } else if let pauseEnd, Moment.now >= pauseEnd {
      self.pauseEnd = nil
      tell(.pause)
    } else if let due = recollection.due, Moment.now >= due {
      if let problem = recollection.keep(state) { tell(.notice(problem)) }
    }
  }

  /// How long to wait for input; nil for as long as it takes.
  private var patience: Duration? {
    if isTickDue { return .zero }
    let newsEnd = shelf.newsState.isFull ? newsPace.next : nil
    return [pauseEnd, newsEnd, limits.next, recollection.due, trail.due].compactMap { $0 }.min().map {
      max(.zero, $0 - Moment.now)
    }
  }

  private mutating func checkTime() {
    switch limits.due(at: .now) {
    case nil: break
    case .idle: end = .timeout("left after a long time without a key (--idle-timeout)")
    case .session: end = .timeout("left at the end of the time for a session (--session-timeout)")
    case .warning: tell(.notice("this session ends within a minute"))
    }
  }

  private mutating func takeNews() {
    for event in shelf.news() where end == nil { tell(event) }
  }

  private mutating func take(_ input: TerminalInput) {
    switch input {
    case .key(let key):
      pauseEnd = nil
      tell(.key(key))
    case .paste(let text):
      pauseEnd = nil
      tell(.paste(text))
    case .mouse(let action):
      pauseEnd = nil
      tell(.mouse(action))
    case .resize(let size): tell(.resize(size))
    case .news: break
    case .end(let ending): end = .outside(ending)
    }
  }

  private mutating func tell(_ event: Event) {
    isStale = true
    switch event {
    case .read(let index, let document, _):
      hasText = true
      recollection.read(document, at: index, &state)
    case .found(let index, _, _): state.findings(inDocumentAt: index).map { outdated.append($0) }
    case .failed(_, let message):
      status = max(status, ExitStatus.failed)
      if shelf.sources.count == 1, !hasText { end = .unreadable(message) }
    default: break
    }
    perform(update(&state, event))
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects where end == nil {
      switch effect {
      case .quit: end = .quit
      case .suspend: take(terminal.suspend())
      case .redraw:
        terminal.redraw()
        isStale = true
      case .copy(let text, let notice): copy(text, notice)
      case .export(let request): export(request)
      case .open(let index): open(index)
      case .stop(let index): shelf.stop(index)
      case .stopReading(let index): shelf.stopReading(index)
      case .goOn(let index): shelf.goOn(with: index)
      case .tick: isTickDue = true
      case .pause(let milliseconds): pauseEnd = Moment.now + .milliseconds(milliseconds)
      }
    }
  }

  private mutating func copy(_ text: String, _ notice: String) {
    let isSent = terminal.copy(text)
    tell(
      .notice(isSent ? notice : "not copied: longer than the \(Clipboard.limit) bytes that terminals take"))
  }

  private mutating func export(_ request: ExportRequest) {
    tell(.exported(request, exporter?.carryOut(request, of: state) ?? .failed("nothing may be written here")))
  }

  private mutating func open(_ index: Int) {
    let events = shelf.open(index)
    recollection.open(shelf.sources[index], at: index, &state)
    for event in events { tell(event) }
  }

  private mutating func finish(_ end: End) -> Never {
    switch end {
    case .quit:
      let problem = recollection.keep(state)
      terminal.close()
      if let problem { Messages.say(problem) }
      _exit(status)
    case .timeout(let why):
      _ = recollection.keep(state)
      terminal.close()
      Messages.say(why)
      _exit(status)
    case .outside(let ending):
      _ = recollection.keep(state)
      terminal.close(after: ending)
      Terminal.exit(after: ending)
    case .unreadable(let message):
      terminal.close()
      Messages.say(message)
      _exit(ExitStatus.failed)
    }
  }
}
