import Browsing
import Glibc

/// Messages for the person at the terminal, on standard error.
enum Messages {
  /// Says `text`, made safe, on a line of its own after the program's name.
  static func say(_ text: String) {
    let bytes = Array("lectern: \(DisplayText(text).string)\n".utf8)
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(STDERR_FILENO, $0 + start, buffer.count - start) } ?? -1
      }
      if written > 0 {
        start += written
      } else if errno != EINTR {
        // There is nowhere left to say that saying failed.
        return
      }
    }
  }
}
