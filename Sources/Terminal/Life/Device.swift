import Glibc

/// The terminal as the system sees it: a file, its settings, and the bytes that go to it past ncurses.
struct Device {
  /// Open for reading and writing, our own: nobody else's flags or position are touched.
  let descriptor: Int32
  /// The settings as they were before the program touched them.
  let settings: termios

  /// Opens the controlling terminal, or the one that standard output goes to where there is no controlling one.
  ///
  /// Standard input may be a document, so keys never come from there. Standard output must be a terminal: a pipe
  /// behind it wants text.
  static func open() throws(TerminalError) -> Device {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let descriptor = descriptorOfTerminal()
    guard descriptor >= 0 else { throw .notATerminal }
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else {
      close(descriptor)
      throw .notATerminal
    }
    return Device(descriptor: descriptor, settings: settings)
  }

  private static func descriptorOfTerminal() -> Int32 {
    let flags = O_RDWR | O_CLOEXEC | O_NOCTTY
    let controlling = Glibc.open("/dev/tty", flags)
    if controlling >= 0 { return controlling }
    guard let name = ttyname(STDOUT_FILENO) else { return -1 }
    return Glibc.open(name, flags)
  }

  /// Lets every key through as it is typed, unseen, and every byte out as it is sent.
  func makeRaw() {
    var settings = settings
    settings.c_iflag &= ~tcflag_t(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON)
    settings.c_oflag &= ~tcflag_t(OPOST)
    settings.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG | IEXTEN)
    withUnsafeMutableBytes(of: &settings.c_cc) {
      $0[Int(VMIN)] = 1
      $0[Int(VTIME)] = 0
    }
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Puts the settings back as they were.
  func restore() {
    var settings = settings
    tcsetattr(descriptor, TCSADRAIN, &settings)
  }

  /// Writes all of `bytes`, or as much as the terminal takes before it vanishes.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What a read found.
  enum Arrival {
    case bytes(ArraySlice<UInt8>)
    case nothing
    case gone
  }

  /// Reads what has arrived; call it when `poll` says there is something.
  func read() -> Arrival {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return .bytes(buffer.prefix(count)) }
    if count < 0, errno == EINTR || errno == EAGAIN { return .nothing }
    return .gone
  }
}
