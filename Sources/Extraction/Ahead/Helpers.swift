/// Threads that read a long document together with the one that advances its extraction.
public struct Helpers: Sendable {
  /// How many there may be at once.
  public let count: Int
  /// Starts one that does the work it is given and ends; false where none can be had.
  let start: @Sendable (_ work: @escaping @Sendable () -> Void) -> Bool

  /// Up to `count` threads, which `start` starts.
  public init(count: Int, start: @escaping @Sendable (_ work: @escaping @Sendable () -> Void) -> Bool) {
    self.count = max(0, count)
    self.start = start
  }

  /// No thread but the caller's.
  public static let none = Helpers(count: 0) { _ in false }
}
