import Browsing
import CNcurses
import Glibc

/// The reader's terminal: paints frames, reads keys, owns the tty's life.
///
/// One session at a time, used from one thread.
public final class Terminal {
  /// The size of the screen.
  public private(set) var size: Size

  private let type: String
  private let settings: TerminalSettings
  private let device: Device
  private let strings: ScreenStrings
  private let bell: Doorbell
  private let glyph: Glyph
  private let looks: Looks
  private var wholePainter: WholePainter
  /// Made when the first frame is on the screen: it takes longest.
  private var changePainter: ChangePainter?
  private lazy var decoder = KeyDecoder(
    table: KeyTable { Capability.string($0) }, readsMouse: settings.usesMouse, isUTF8: settings.isUTF8)
  /// When the last bytes came: from then on an unfinished sequence waits for its rest.
  private var unfinishedSince: Moment
  /// Whether the screen has been taken over.
  private var isEntered = false
  private var showsCursor = false
  /// What is on the screen; nil when that is not known, so that the next frame is painted whole.
  private var shown: Frame?
  /// Whether `shown` was painted past the painter of changes.
  private var isAhead = false

  /// Takes the terminal over until `close`; work in the background may ring `bell`.
  public init(_ settings: TerminalSettings, bell: Doorbell) throws(TerminalError) {
    device = try Device.open()
    guard let type = settings.type, !type.isEmpty else { throw .unnamed }
    guard Capability.load(type, for: device.descriptor) else { throw .unknownType(type) }
    guard Capability.string("clear") != nil, let strings = ScreenStrings(usesMouse: settings.usesMouse) else {
      throw .tooSimple(type)
    }
    self.strings = strings
    self.type = type
    self.settings = settings
    self.bell = bell
    size = ScreenSize.of(device.descriptor, fallback: settings.fallbackSize)
    glyph = Glyph(isUTF8: settings.isUTF8, isConsole: ConsoleForm.isNeeded(on: type))
    looks = Looks.ofTerminal(usesColor: settings.usesColor, chosen: settings.colors)
    wholePainter = WholePainter(glyph: glyph, looks: looks, placeCursor: strings.placeCursor)
    unfinishedSince = Moment.now
    Signals.listen(bell)
    Rescue.prepare(device, bytes: strings.leave(size) + [UInt8(ascii: "\n")])
    device.makeRaw()
  }

  /// Tells the C library which locale to use, and whether text goes out as UTF-8 there.
  ///
  /// Call it once, before anything else of this module.
  public static func adoptLocale() -> Bool {
    setlocale(LC_CTYPE, "")
    guard let codeset = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: codeset) == "UTF-8"
  }

  /// Paints `frame`; what is the same as in the frame before is not sent again.
  public func paint(_ frame: Frame) {
    if changePainter != nil, let shown, shown.size == frame.size {
      follow()
      var bytes = showsCursor && frame.cursor == nil ? strings.hideCursor : []
      bytes += changePainter?.paint(frame) ?? []
      if !showsCursor, frame.cursor != nil { bytes += strings.showCursor }
      device.write(bytes)
    } else {
      paintWhole(frame)
    }
    showsCursor = frame.cursor != nil
    shown = frame
  }

  private func paintWhole(_ frame: Frame) {
    var bytes = isEntered ? strings.begin(size) : strings.enter(size)
    isEntered = true
    bytes += wholePainter.paint(frame)
    if let cursor = frame.cursor {
      bytes += strings.placeCursor(cursor.row, cursor.column) + strings.showCursor
    }
    device.write(bytes)
    isAhead = true
  }

  /// Lets the painter of changes catch up with what was painted past it.
  private func follow() {
    guard isAhead, let shown else { return }
    if changePainter == nil {
      changePainter = ChangePainter(device, type: type, size: size, glyph: glyph, looks: looks)
      // Starting ncurses changes the terminal's settings.
      device.makeRaw()
    }
    changePainter?.follow(shown)
    isAhead = false
  }

  /// The next paint sends everything.
  public func redraw() { shown = nil }

  /// Waits until something arrives and returns it, everything that has arrived at once.
  ///
  /// Returns nothing if nothing has arrived within `limit`.
  public func wait(atMost limit: Duration? = nil) -> [TerminalInput] {
    if isAhead {
      // Whoever draws the terminal's screen goes first: the processor may be the same.
      let inputs = take(atMost: min(limit ?? Self.courtesy, Self.courtesy))
      if !inputs.isEmpty { return inputs }
      follow()
    }
    return take(atMost: limit)
  }

  /// How long after a whole frame the painter of changes waits before it catches up.
  private static let courtesy = Duration.milliseconds(15)

  private func take(atMost limit: Duration?) -> [TerminalInput] {
    let end = limit.map { Moment.now + $0 }
    while true {
      let patienceEnd = decoder.patience.map { unfinishedSince + $0 }
      let nextEnd = [end, patienceEnd].compactMap { $0 }.min()
      if let inputs = poll(until: nextEnd) {
        if !inputs.isEmpty { return inputs }
      } else if let patienceEnd, Moment.now >= patienceEnd {
        let inputs = decoder.giveUp()
        if !inputs.isEmpty { return inputs }
      }
      if let end, Moment.now >= end { return [] }
    }
  }

  /// Puts `text` on the reader's clipboard; false when it is longer than `Clipboard.limit`.
  public func copy(_ text: String) -> Bool {
    guard let sequence = Clipboard.sequence(for: text, through: settings.multiplexer) else { return false }
    device.write(sequence)
    return true
  }

  /// Gives the terminal back and stops the program, as Ctrl-Z does; returns when it is resumed.
  ///
  /// Returns what the program has to know then: the size, and that everything must be painted.
  public func suspend() -> TerminalInput { stop(group: true) }

  /// Gives the terminal back as it was found; one that has vanished is left alone.
  public func close(after ending: Ending? = nil) {
    if ending != .vanished { leave() }
    Rescue.standDown()
  }

  /// Ends the program the way `ending` asks for; the terminal must have been closed.
  public static func exit(after ending: Ending) -> Never {
    switch ending {
    case .signal(let number): Signals.die(by: number)
    case .vanished where Signals.isIgnored(SIGHUP): _exit(128 + SIGHUP)
    case .vanished: Signals.die(by: SIGHUP)
    }
  }

  /// Does `work` on the calling thread as work in the background: the signals are left to the main thread, and a crash,
  /// even for want of stack, still gives the terminal back.
  public static func runInBackground(_ work: () -> Void) {
    var set = sigset_t()
    sigemptyset(&set)
    for number in Signals.ending + Signals.changing + [SIGALRM] { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    // Of this thread alone, on Linux: the reader's keys and whoever draws the screen go first.
    setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    Rescue.withOwnStack(work)
  }

  /// What has arrived until `end`, which may be nothing worth telling; nil when the time is over.
  private func poll(until end: Moment?) -> [TerminalInput]? {
    var events = [
      pollfd(fd: device.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&events, 2, end.map { Self.milliseconds(from: Moment.now, to: $0) } ?? -1)
    if count == 0 { return nil }
    if count < 0 { return errno == EINTR ? [] : [.end(.vanished)] }
    var inputs: [TerminalInput] = []
    if events[1].revents != 0 { inputs += answerBell() }
    let arrived = Int32(events[0].revents)
    if arrived & (POLLHUP | POLLERR | POLLNVAL) != 0 { return inputs + [.end(.vanished)] }
    if arrived & POLLIN != 0 {
      switch device.read() {
      case .bytes(let bytes):
        inputs += decoder.decode(bytes)
        unfinishedSince = Moment.now
      case .nothing: break
      case .gone: inputs.append(.end(.vanished))
      }
    }
    return inputs
  }

  /// Rounded up, so that the time is over when the wait is.
  private static func milliseconds(
    from start: Moment, to end: Moment
  ) -> Int32 {
    let milliseconds = (end - start) / .milliseconds(1)
    return Int32(min(max(0, milliseconds.rounded(.up)), 1_000_000))
  }

  private func answerBell() -> [TerminalInput] {
    let (hasNews, signals) = bell.answer()
    var inputs: [TerminalInput] = hasNews ? [.news] : []
    for number in signals {
      switch number {
      case SIGWINCH: inputs.append(takeSize())
      case SIGTSTP: inputs.append(stop(group: false))
      case SIGCONT: inputs.append(resume())
      default: inputs.append(.end(.signal(number)))
      }
    }
    return inputs
  }

  private func takeSize() -> TerminalInput {
    size = ScreenSize.of(device.descriptor, fallback: settings.fallbackSize)
    shown = nil
    return .resize(size)
  }

  private func stop(group: Bool) -> TerminalInput {
    leave()
    Signals.stop(group: group)
    return resume()
  }

  private func leave() {
    if isEntered { device.write(strings.leave(size)) }
    isEntered = false
    device.restore()
  }

  private func resume() -> TerminalInput {
    device.makeRaw()
    isEntered = false
    return takeSize()
  }
}
