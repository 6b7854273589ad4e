import Glibc

/// Settings to try things out with, from the environment.
enum Option {
  static func number(_ name: String, _ usual: Float) -> Float {
    getenv(name).flatMap { Float(String(cString: $0)) } ?? usual
  }
}
