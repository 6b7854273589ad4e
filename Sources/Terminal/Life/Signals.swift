import Glibc

/// The signals a session listens to.
enum Signals {
  /// They ask the program to end.
  static let ending: [Int32] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]
  /// They change the terminal under the program.
  static let changing: [Int32] = [SIGWINCH, SIGTSTP, SIGCONT]

  /// Lets the signals ring `bell`; those that are ignored stay so, as `nohup` wants it, except for SIGWINCH.
  ///
  /// Must come before ncurses is started: it leaves signals alone that have a handler.
  static func listen(_ bell: Doorbell) {
    bellOfSignals = bell.writeEnd
    for number in ending where !isIgnored(number) { handle(number, ringForEnd) }
    for number in changing where number == SIGWINCH || !isIgnored(number) { handle(number, ring) }
    // A terminal that is gone shows as an error of the write.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow any more shows as an error of the write, too.
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Stops the program with SIGTSTP's default action and listens again when it goes on.
  ///
  /// The whole process group stops if `group` is true: the shell waits for all of a pipeline.
  static func stop(group: Bool) {
    signal(SIGTSTP, SIG_DFL)
    // Going on is what the caller waits for: it needs no news of it.
    signal(SIGCONT, SIG_DFL)
    kill(group ? 0 : getpid(), SIGTSTP)
    handle(SIGTSTP, ring)
    handle(SIGCONT, ring)
  }

  /// Ends the program by `number`'s default action, so that whoever waits for it sees what ended it.
  static func die(by number: Int32) -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    _exit(128 + number)
  }

  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    sigaction(number, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    action.sa_flags = SA_RESTART | SA_ONSTACK
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, nil)
  }
}

/// Where signal handlers ring; written once, before any handler that reads it is installed.
nonisolated(unsafe) private var bellOfSignals: Int32 = -1

private func ring(_ number: Int32) {
  Doorbell.ring(bellOfSignals, UInt8(truncatingIfNeeded: number))
}

private func ringForEnd(_ number: Int32) {
  Rescue.startCountdown(number)
  ring(number)
}
