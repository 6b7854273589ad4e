import Browsing
import CNcurses
import Glibc

/// The reader's terminal: paints frames, reads keys, owns the tty's life.
///
/// One session at a time, used from one thread.
public final class Terminal {
  /// The size of the screen.
  public private(set) var size: Size

  private let device: Device
  private let strings: ScreenStrings
  private var showsCursor = false
  private let settings: TerminalSettings
  private let bell: Doorbell
  private let clock = ContinuousClock()
  private var decoder: KeyDecoder
  /// When the last bytes came: from then on an unfinished sequence waits for its rest.
  private var unfinishedSince: ContinuousClock.Instant
  private var painter: Painter

  /// Takes the terminal over until `close`; work in the background may ring `bell`.
  public init(_ settings: TerminalSettings, bell: Doorbell) throws(TerminalError) {
    device = try Device.open()
    self.settings = settings
    self.bell = bell
    Signals.listen(bell)
    size = ScreenSize.of(device.descriptor, fallback: settings.fallbackSize)
    try Self.startNcurses(on: device, settings)
    strings = ScreenStrings(usesMouse: settings.usesMouse)
    Rescue.prepare(device, bytes: strings.leave(size) + [UInt8(ascii: "\n")])
    resizeterm(Int32(size.rows), Int32(size.columns))
    decoder = KeyDecoder(
      table: KeyTable(capability: Capability.string), readsMouse: settings.usesMouse, isUTF8: settings.isUTF8)
    unfinishedSince = clock.now
    painter = Painter(isUTF8: settings.isUTF8, usesColor: settings.usesColor)
    device.write(strings.enter(size) + strings.hideCursor)
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
    if showsCursor, frame.cursor == nil { device.write(strings.hideCursor) }
    painter.paint(frame)
    if !showsCursor, frame.cursor != nil { device.write(strings.showCursor) }
    showsCursor = frame.cursor != nil
  }

  /// The next paint sends everything.
  public func redraw() { painter.forget() }

  /// Waits until something arrives and returns it, everything that has arrived at once.
  ///
  /// Returns nothing if nothing has arrived within `limit`.
  public func wait(atMost limit: Duration? = nil) -> [TerminalInput] {
    let end = limit.map { clock.now + $0 }
    while true {
      let patienceEnd = decoder.patience.map { unfinishedSince + $0 }
      let nextEnd = [end, patienceEnd].compactMap { $0 }.min()
      if let inputs = poll(until: nextEnd) {
        if !inputs.isEmpty { return inputs }
      } else if let patienceEnd, clock.now >= patienceEnd {
        let inputs = decoder.giveUp()
        if !inputs.isEmpty { return inputs }
      }
      if let end, clock.now >= end { return [] }
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

  /// Gives the calling thread what it needs to work in the background: the signals are left to the main thread,
  /// and a crash, even for want of stack, still gives the terminal back.
  public static func adoptBackgroundThread() {
    var set = sigset_t()
    sigemptyset(&set)
    for number in Signals.ending + Signals.changing + [SIGALRM] { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    Rescue.useOwnStack()
  }

  /// What has arrived until `end`, which may be nothing worth telling; nil when the time is over.
  private func poll(until end: ContinuousClock.Instant?) -> [TerminalInput]? {
    var events = [
      pollfd(fd: device.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let count = Glibc.poll(&events, 2, end.map { Self.milliseconds(from: clock.now, to: $0) } ?? -1)
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
        unfinishedSince = clock.now
      case .nothing: break
      case .gone: inputs.append(.end(.vanished))
      }
    }
    return inputs
  }

  /// Rounded up, so that the time is over when the wait is.
  private static func milliseconds(
    from start: ContinuousClock.Instant, to end: ContinuousClock.Instant
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
    resizeterm(Int32(size.rows), Int32(size.columns))
    painter.forget()
    return .resize(size)
  }

  private func stop(group: Bool) -> TerminalInput {
    leave()
    Signals.stop(group: group)
    return resume()
  }

  private func leave() {
    device.write(strings.leave(size))
    device.restore()
  }

  private func resume() -> TerminalInput {
    reset_prog_mode()
    showsCursor = false
    let input = takeSize()
    device.write(strings.enter(size) + strings.hideCursor)
    return input
  }

  /// Starts ncurses, which loads the terminal's description, and leaves it ready to paint.
  private static func startNcurses(on device: Device, _ settings: TerminalSettings) throws(TerminalError) {
    guard let type = settings.type, !type.isEmpty else { throw .unnamed }
    let output = fcntl(device.descriptor, F_DUPFD_CLOEXEC, 3)
    guard output >= 0, let file = fdopen(output, "r+") else { throw .system(call: "fdopen", errno: errno) }
    // The size comes from the terminal, not from LINES and COLUMNS, which may be old or absurd.
    use_env(false)
    let reported = ScreenSize.of(device.descriptor, fallback: .init(columns: "", lines: ""))
    use_tioctl(reported.columns < ScreenSize.limit.columns && reported.rows < ScreenSize.limit.rows)
    guard newterm(type, file, file) != nil else { throw .unknownType(type) }
    guard Capability.string("cup") != nil else {
      device.restore()
      throw .tooSimple(type)
    }
    raw()
    noecho()
    nonl()
    def_prog_mode()
    // Whole lines that move are moved by the terminal, which saves sending them again.
    idlok(nc_stdscr(), true)
    // Keys that wait are no reason to leave a frame half painted.
    typeahead(-1)
    // Until a screen has been left and entered once, ncurses 6.4 writes after every movement of the cursor instead
    // of once a frame (`_nc_mvcur` while `ewInitial`). So it does that here, unseen.
    device.withoutOutput(of: output) {
      endwin()
      doupdate()
    }
  }
}
