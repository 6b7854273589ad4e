import Glibc

/// Gives the terminal back when the program cannot do so in the ordinary way: it crashed, or hangs while it was
/// asked to end.
///
/// Everything here that a handler calls is async-signal-safe (signal-safety(7)): bytes and settings are prepared.
enum Rescue {
  private static let crashes: [Int32] = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGXCPU]

  /// How long the program may take to end itself once it was asked to, in microseconds.
  private static let grace = 600_000

  /// Prepares for the worst: `bytes` bring the terminal of `device` back to normal.
  static func prepare(_ device: Device, bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    restoring = UnsafeBufferPointer(copy)
    settings.initialize(to: device.settings)
    descriptor = device.descriptor
    painter = pthread_self()
    useOwnStack()
    for number in crashes {
      sigaction(number, nil, before + Int(number))
      Signals.handle(number, crash)
    }
    Signals.handle(SIGALRM, giveUp)
  }

  /// The terminal is normal again, or no longer there: nothing is left to rescue.
  static func standDown() {
    descriptor = -1
    for number in crashes { sigaction(number, before + Int(number), nil) }
  }

  /// Gives the calling thread a stack for signal handlers, so that a stack overflow can be handled too.
  @discardableResult
  static func useOwnStack() -> UnsafeMutableRawPointer {
    var stack = stack_t()
    let size = 1 << 16
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_sp = memory
    stack.ss_size = size
    sigaltstack(&stack, nil)
    return memory
  }

  /// Gives the calling thread such a stack for as long as it does `work`.
  static func withOwnStack(_ work: () -> Void) {
    let memory = useOwnStack()
    work()
    var none = stack_t()
    none.ss_flags = Int32(SS_DISABLE)
    sigaltstack(&none, nil)
    memory.deallocate()
  }

  /// Ends the program by `number` if it has not ended by itself when the time of grace is over.
  static func startCountdown(_ number: Int32) {
    countdownFor = number
    var timer = itimerval()
    timer.it_value.tv_usec = grace
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
  }

  /// Keeps the thread that paints from taking the terminal back while another thread crashes.
  fileprivate static func holdPainter() {
    guard descriptor >= 0, pthread_equal(pthread_self(), painter) == 0 else { return }
    Signals.handle(SIGUSR2, holdStill)
    pthread_kill(painter, SIGUSR2)
    for _ in 0..<100 where !isPainterHeld { usleep(1000) }
  }

  /// Whether there was a terminal to give back.
  @discardableResult
  fileprivate static func giveTerminalBack() -> Bool {
    guard descriptor >= 0 else { return false }
    // A terminal that takes no more output must not hold up the end.
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    tcsetattr(descriptor, TCSANOW, settings)
    _ = write(descriptor, restoring.baseAddress, restoring.count)
    descriptor = -1
    return true
  }
}

// All below is safe without a lock: written by `prepare` before the handlers that read it are installed, then by handlers.
nonisolated(unsafe) private var descriptor: Int32 = -1
nonisolated(unsafe) private var painter = pthread_self()
nonisolated(unsafe) private var isPainterHeld = false
nonisolated(unsafe) private var countdownFor: Int32 = SIGTERM
nonisolated(unsafe) private var restoring = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
// In memory of its own: Swift 6.3 gives a global of this C structure 57 of its 60 bytes (found by the address sanitizer).
nonisolated(unsafe) private let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
nonisolated(unsafe) private let before = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)

private let report: StaticString = "lectern: internal error; the terminal has been given back\n"

private func crash(_ number: Int32) {
  Rescue.holdPainter()
  if Rescue.giveTerminalBack() {
    _ = write(STDERR_FILENO, report.utf8Start, report.utf8CodeUnitCount)
  }
  // What was to happen before (the default, a backtrace, a sanitizer's report) happens now: the signal is blocked
  // while this handler runs and takes effect where the crash was as soon as it returns.
  sigaction(number, before + Int(number), nil)
  raise(number)
}

private func holdStill(_ number: Int32) {
  isPainterHeld = true
  while true { pause() }
}

private func giveUp(_ number: Int32) {
  Rescue.giveTerminalBack()
  Signals.die(by: countdownFor)
}
