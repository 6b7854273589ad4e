import Proceedings

/// Counts the matches in a text step by step, so that no key has to wait for the end of a long one.
///
/// It keeps one number for each stretch of the text, not the matches: however many there are, memory stays small, and
/// the rank of a match costs one stretch to find.
struct MatchCounter: Sendable, Equatable {
  /// Bytes of a stretch.
  static let stretch = 1 << 16

  private var counts: [Int32] = []
  private(set) var total = 0

  /// The bytes that have been counted.
  var counted: Int { counts.count * Self.stretch }

  /// Whether all of a text of `count` bytes has been counted.
  func isComplete(for count: Int) -> Bool { counted >= count }

  /// Counts on through at least one stretch, and as much as `budget` is good for.
  mutating func advance(_ pattern: TextPattern, in bytes: [UInt8], budget: Int) {
    var left = budget
    repeat {
      guard !isComplete(for: bytes.count) else { return }
      let found = bytes.withUnsafeBufferPointer {
        pattern.count(in: $0, from: counted, to: counted + Self.stretch)
      }
      counts.append(Int32(found))
      total += found
      left -= Self.stretch * pattern.weight
    } while left > 0
  }

  /// Which match begins at `offset`, from 1; nil while the count has not come so far.
  func rank(of offset: Int, _ pattern: TextPattern, in bytes: [UInt8]) -> Int? {
    guard offset < counted else { return nil }
    let stretch = offset / Self.stretch
    let before = counts[..<stretch].reduce(0) { $0 + Int($1) }
    return before
      + bytes.withUnsafeBufferPointer {
        pattern.count(in: $0, from: stretch * Self.stretch, to: offset + 1)
      }
  }
}
