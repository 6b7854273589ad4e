import Browsing
import Glibc

/// Finds out how large the screen is, and keeps an absurd answer from taking all memory.
public enum ScreenSize {
  /// The largest size that is painted; a terminal that claims more is used in part.
  public static let limit = Size(columns: 1000, rows: 1000)

  /// What the environment says about the size, for terminals that do not tell.
  public struct Fallback: Sendable {
    /// `COLUMNS`.
    public var columns: Int?
    /// `LINES`.
    public var rows: Int?

    /// The numbers in the two variables; what is not a positive number counts as not given.
    public init(columns: String? = nil, lines: String? = nil) {
      self.columns = columns.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
      self.rows = lines.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    }
  }

  /// The size of the screen that standard output goes to, before anything is set up for it; nil where it is unknown.
  public static func guess() -> Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return nil
    }
    return resolve(columns: Int(window.ws_col), rows: Int(window.ws_row), fallback: Fallback())
  }

  /// The size to use when the terminal reports `columns` and `rows`, each 0 when it does not know.
  static func resolve(columns: Int, rows: Int, fallback: Fallback) -> Size {
    let columns = columns > 0 ? columns : fallback.columns ?? 80
    let rows = rows > 0 ? rows : fallback.rows ?? 24
    return Size(columns: min(columns, limit.columns), rows: min(rows, limit.rows))
  }

  /// The size of the terminal behind `descriptor`.
  static func of(_ descriptor: Int32, fallback: Fallback) -> Size {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else {
      return resolve(columns: 0, rows: 0, fallback: fallback)
    }
    return resolve(columns: Int(window.ws_col), rows: Int(window.ws_row), fallback: fallback)
  }
}
