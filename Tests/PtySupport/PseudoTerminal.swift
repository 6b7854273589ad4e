import Browsing
import CVterm
import Glibc

/// Something the system refused.
public struct PtyError: Error {
  /// Which call.
  public let call: String
  /// The error number.
  public let code: Int32
}

/// A pair of a master, which stands for the terminal, and a slave, which a program is run on.
public final class PseudoTerminal {
  /// Our end; -1 once it is closed.
  public private(set) var master: Int32
  /// A handle on the program's end, to look at its settings.
  public private(set) var slave: Int32
  /// The path of the slave.
  public let name: String

  /// A terminal of `size`.
  public init(size: Size) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var path = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &path, nil, nil) == 0 else { throw PtyError(call: "openpty", code: errno) }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    self.master = master
    self.slave = slave
    name = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    resize(to: size)
  }

  deinit { hangUp() }

  /// Changes the size; the program in front gets SIGWINCH.
  public func resize(to size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Closes our ends: for the program the terminal has vanished.
  public func hangUp() {
    guard master >= 0 else { return }
    letGo()
    close(master)
    master = -1
  }

  /// Closes our handle on the program's end: once no program has it open either, reading comes to an end.
  func letGo() {
    guard slave >= 0 else { return }
    lastSettings = settings
    close(slave)
    slave = -1
  }

  /// The terminal's settings, to compare before and after; those of the time when it was let go since then.
  public var settings: [UInt32] {
    guard slave >= 0 else { return lastSettings }
    var settings = termios()
    tcgetattr(slave, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  private var lastSettings: [UInt32] = []

  /// Waits up to `milliseconds` for output and returns it; nil once no program has the terminal open any more.
  func read(within milliseconds: Int32) -> [UInt8]? {
    var event = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&event, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    return count > 0 ? Array(buffer.prefix(count)) : nil
  }

  /// Types `bytes`.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
