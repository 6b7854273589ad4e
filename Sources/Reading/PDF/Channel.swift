import Glibc

/// A pair of connected sockets: one end for this program, one for another.
///
/// Sockets rather than pipes, since writing to a pipe that nobody reads any more would end the program.
final class Channel {
  let here: Int32
  private(set) var there: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { return nil }
    here = ends[0]
    there = ends[1]
  }

  /// Lets go of the other program's end.
  func closeThere() {
    if there >= 0 { close(there) }
    there = -1
  }

  deinit {
    close(here)
    closeThere()
  }
}
