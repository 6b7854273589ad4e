import Glibc

/// Progress on standard error.
enum Log {
  static func say(_ message: String) { _ = (message + "\n").withCString { write(2, $0, strlen($0)) } }

  /// A share as a per cent figure with two decimals.
  static func share(_ part: Int, _ whole: Int) -> String {
    let hundredths = whole > 0 ? (part * 10_000 + whole / 2) / whole : 0
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
  }
}
