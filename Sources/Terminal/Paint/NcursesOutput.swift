import Glibc

/// The file that ncurses writes to: the terminal while ncurses is started, then a pipe, from which the bytes are taken.
struct NcursesOutput {
  /// What ncurses is to write to.
  let descriptor: Int32
  /// How many bytes can be written before they are taken; ncurses would wait for ever to write more.
  let capacity: Int
  private let terminal: Int32
  private let nowhere: Int32
  private let (readEnd, writeEnd): (Int32, Int32)

  /// An output of `device`'s terminal; nil when no descriptor is left.
  init?(_ device: Device) {
    terminal = device.descriptor
    descriptor = fcntl(device.descriptor, F_DUPFD_CLOEXEC, 3)
    nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    var ends: [Int32] = [-1, -1]
    guard descriptor >= 0, nowhere >= 0, pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    _ = fcntl(readEnd, F_SETFL, O_NONBLOCK)
    // Where the system does not give so much, it is as large as it is.
    _ = fcntl(writeEnd, Self.setPipeSize, 1 << 18)
    capacity = Int(fcntl(writeEnd, Self.getPipeSize))
  }

  /// F_SETPIPE_SZ and F_GETPIPE_SZ of Linux (fcntl(2)), which are named for programs with GNU's extensions only.
  private static let (setPipeSize, getPipeSize): (Int32, Int32) = (1031, 1032)

  /// From now on what is written can be taken; false when that cannot be.
  func divert() -> Bool { attach(writeEnd) }

  /// Does `work` while what is written goes to the terminal.
  func directly(_ work: () -> Void) { attached(to: terminal, work) }

  /// Does `work` while what is written goes nowhere.
  func discard(_ work: () -> Void) { attached(to: nowhere, work) }

  private func attached(to target: Int32, _ work: () -> Void) {
    _ = attach(target)
    work()
    _ = attach(writeEnd)
  }

  private func attach(_ target: Int32) -> Bool {
    dup2(target, descriptor) >= 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0
  }

  /// What has been written since the last call.
  func take() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = read(readEnd, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes += piece.prefix(count)
      if count < piece.count { return bytes }
    }
  }
}
