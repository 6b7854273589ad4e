import Browsing
import CVterm
import Glibc
import Testing

/// A program run on a pseudo-terminal whose screen is read through a terminal emulator.
public final class Program {
  /// What the program finds on its standard input.
  public enum Input {
    /// The terminal.
    case terminal
    /// A pipe that carries these bytes, then ends.
    case bytes([UInt8])
    /// A pipe that the test writes to with `feed`.
    case pipe
  }

  /// How a program ended, or that it was stopped.
  public enum Status: Hashable, Sendable {
    /// It exited with this code.
    case exited(Int32)
    /// This signal ended it.
    case signalled(Int32)
  }

  /// What it took, from the system's accounts.
  public struct Usage: Sendable {
    /// Processor time in milliseconds, of user and system together.
    public var milliseconds: Double
    /// Largest resident memory in bytes.
    public var memory: Int
  }

  /// The screen.
  public let screen: EmulatedScreen
  /// The terminal.
  public let terminal: PseudoTerminal
  /// The program's process.
  public let process: pid_t
  /// Everything it wrote to the terminal.
  public private(set) var output: [UInt8] = []
  /// The terminal's settings before the program started.
  public let settingsBefore: [UInt32]
  /// What the program took; known once it has ended.
  public private(set) var usage: Usage?

  private var feedEnd: Int32 = -1
  private var status: Status?

  /// Starts `arguments[0]` with `environment` added to a plain one; a value of nil takes a variable out.
  public init(
    _ arguments: [String], size: Size = Size(columns: 80, rows: 24), input: Input = .terminal,
    environment: [String: String?] = [:], blocking blocked: [Int32] = []
  ) throws {
    terminal = try PseudoTerminal(size: size)
    screen = EmulatedScreen(size: size)
    settingsBefore = terminal.settings

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened first in a new session, the slave becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 2, terminal.name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 2, 1)
    var pipeEnds: [Int32] = [-1, -1]
    switch input {
    case .terminal: posix_spawn_file_actions_adddup2(&actions, 2, 0)
    case .bytes, .pipe:
      guard pipe(&pipeEnds) == 0 else { throw PtyError(call: "pipe", code: errno) }
      for end in pipeEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      posix_spawn_file_actions_adddup2(&actions, pipeEnds[0], 0)
    }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, LT_SPAWN_SETSID | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in blocked { sigaddset(&mask, signal) }
    posix_spawnattr_setsigmask(&attributes, &mask)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)

    let path = arguments[0]
    let argv = arguments.map { strdup($0) } + [nil]
    let envp = Self.environment(with: environment).map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, argv, envp)
    guard code == 0 else { throw PtyError(call: "posix_spawn \(path)", code: code) }
    self.process = process

    if pipeEnds[0] >= 0 {
      close(pipeEnds[0])
      feedEnd = pipeEnds[1]
    }
    if case .bytes(let bytes) = input {
      feed(bytes)
      endFeed()
    }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    endFeed()
  }

  private static func environment(with changes: [String: String?]) -> [String] {
    var variables: [String: String] = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      // A backtrace of the program would hold its output open for minutes.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for name in ["LLVM_PROFILE_FILE", "ASAN_OPTIONS", "TSAN_OPTIONS", "LD_LIBRARY_PATH"] {
      variables[name] = getenv(name).map { String(cString: $0) }
    }
    for (name, value) in changes { variables[name] = value }
    return variables.map { "\($0.key)=\($0.value)" }
  }

  /// Writes to the program's standard input, which must be a pipe.
  public func feed(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(feedEnd, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Ends the program's standard input.
  public func endFeed() {
    if feedEnd >= 0 { close(feedEnd) }
    feedEnd = -1
  }

  /// Types text.
  public func type(_ text: String) { terminal.write(Array(text.utf8)) }

  /// Presses a key that has no character, in the way the terminal's mode asks for.
  public func press(_ key: VTermKey, _ modifier: VTermModifier = VTERM_MOD_NONE) {
    terminal.write(screen.bytes(of: key, modifier: modifier))
  }

  /// Changes the size of terminal and screen.
  public func resize(to size: Size) {
    screen.resize(to: size)
    terminal.resize(to: size)
  }

  /// Waits until the screen is as `isExpected` says; records an issue, with the screen, when it never is.
  @discardableResult
  public func expect(
    _ what: String, within seconds: Double = 30, sourceLocation: SourceLocation = #_sourceLocation,
    _ isExpected: (EmulatedScreen) -> Bool
  ) -> Bool {
    let isMet = wait(within: seconds) { isExpected(screen) }
    if !isMet {
      Issue.record("never: \(what)\n\(screen.text)", sourceLocation: sourceLocation)
    }
    return isMet
  }

  /// Waits until `text` is on the screen.
  @discardableResult
  public func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    expect("“\(text)” on the screen", sourceLocation: sourceLocation) { $0.text.contains(text) }
  }

  /// Waits until the program has ended and says how; nil, and an issue, when it does not end in time.
  @discardableResult
  public func waitForEnd(
    within seconds: Double = 30, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Status? {
    let hasEnded = wait(within: seconds) { reap() }
    if !hasEnded {
      Issue.record("still runs after \(seconds) s\n\(screen.text)", sourceLocation: sourceLocation)
      return nil
    }
    drain()
    return status
  }

  /// Waits until `condition` holds, showing what the program writes; false when it never does.
  ///
  /// Seconds are counted as far as the machine keeps up: time in which this waiting itself did not get its turn is
  /// time that the program did not get either.
  public func wait(within seconds: Double = 30, for condition: () -> Bool) -> Bool {
    var waited = 0.0
    while true {
      if condition() { return true }
      guard waited < seconds else { return false }
      let start = Self.now()
      if let bytes = terminal.master < 0 ? nil : terminal.read(within: Int32(Self.step * 1000)) {
        show(bytes)
      } else {
        usleep(useconds_t(Self.step * 1_000_000))
      }
      waited += min(Self.now() - start, 2 * Self.step)
    }
  }

  /// The longest pause between two looks at a condition, in seconds.
  private static let step = 0.004

  private func show(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    output += bytes
    screen.show(bytes)
  }

  /// Shows what the program wrote last: the system hands it on only some time after the program's end.
  private func drain() {
    terminal.letGo()
    _ = wait(within: 2) {
      guard terminal.master >= 0, let bytes = terminal.read(within: 0) else { return true }
      show(bytes)
      return false
    }
  }

  private func reap() -> Bool {
    guard status == nil else { return true }
    var code: Int32 = 0
    var rusage = rusage()
    guard wait4(process, &code, WNOHANG, &rusage) == process else { return false }
    let signal = code & 0x7F
    status = signal == 0 ? .exited(code >> 8 & 0xFF) : .signalled(signal)
    let time = Self.milliseconds(rusage.ru_utime) + Self.milliseconds(rusage.ru_stime)
    usage = Usage(milliseconds: time, memory: rusage.ru_maxrss * 1024)
    return true
  }

  private static func milliseconds(_ time: timeval) -> Double {
    Double(time.tv_sec) * 1000 + Double(time.tv_usec) / 1000
  }

  /// Seconds on a clock that only goes forward.
  public static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Waits until what was typed has been read and nothing more comes of it.
  ///
  /// For what leaves no trace on the screen that could be waited for.
  @discardableResult
  public func settle(sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    var quiet = 0
    let isSettled = wait {
      let before = output.count
      if let bytes = terminal.master < 0 ? nil : terminal.read(within: 1) { show(bytes) }
      var waiting: Int32 = 0
      _ = ioctl(terminal.slave, UInt(FIONREAD), &waiting)
      quiet = output.count == before && waiting == 0 && isAsleep ? quiet + 1 : 0
      return quiet > 2 || reap()
    }
    if !isSettled { Issue.record("never settled\n\(screen.text)", sourceLocation: sourceLocation) }
    return isSettled
  }

  /// How often the process has gone to sleep, all its threads together.
  public var sleeps: Int {
    let threads = Self.entries(of: "/proc/\(process)/task")
    return threads.reduce(0) { sum, thread in
      let line = Self.text(of: "/proc/\(process)/task/\(thread)/status").split(separator: "\n")
        .first { $0.hasPrefix("voluntary_ctxt_switches:") }
      return sum + (line.flatMap { Int($0.split(separator: "\t").last ?? "") } ?? 0)
    }
  }

  /// Processor time so far, of user and system together, in hundredths of a second.
  public var processorTicks: Int? { Self.processorTicks(of: process) }

  /// Processor time that `process` has used so far, in hundredths of a second.
  public static func processorTicks(of process: pid_t) -> Int? {
    let fields =
      text(of: "/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return nil }
    return user + system
  }

  private static func entries(of path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// Whether the process waits for something to happen.
  public var isAsleep: Bool { Self.status("State", of: process)?.hasPrefix("S") ?? false }

  /// What `/proc/PROCESS/status` says about `field`.
  public static func status(_ field: String, of process: pid_t) -> String? {
    text(of: "/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix(field + ":") }
      .map { String($0.dropFirst(field.count + 1).drop { $0 == "\t" || $0 == " " }) }
  }

  /// The text of a small file; nothing if it cannot be read.
  public static func text(of path: String) -> String {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  /// The path of the executable `name` that the package builds beside the tests.
  public static func built(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let folder = bundle.map { $0.split(separator: "/", omittingEmptySubsequences: false).dropLast() }
    return ((folder ?? []).joined(separator: "/")) + "/" + name
  }
}
