import Proceedings

/// A time from the start of a recording, as printed: `[00:12:34]`, `(1:02)`, `00:12:34.5`.
struct TimeStamp {
  /// Milliseconds from the start.
  let milliseconds: Int
  /// The byte after it.
  let end: Int

  /// The stamp at `start`; nil without one, and for a clock time with `a.m.` or `p.m.` behind it.
  static func at(_ start: Int, limit: Int, in bytes: [UInt8]) -> TimeStamp? {
    var at = start
    guard at < limit else { return nil }
    var close: UInt8?
    if bytes[at] == UInt8(ascii: "[") { close = UInt8(ascii: "]") }
    if bytes[at] == UInt8(ascii: "(") { close = UInt8(ascii: ")") }
    if close != nil { at += 1 }
    var parts: [Int] = []
    while at < limit, bytes[at].isDigit, parts.count < 3 {
      var value = 0
      let first = at
      while at < limit, bytes[at].isDigit, at - first < 4 {
        value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
        at += 1
      }
      parts.append(value)
      guard at < limit, bytes[at] == UInt8(ascii: ":"), at + 1 < limit, bytes[at + 1].isDigit else { break }
      at += 1
    }
    guard parts.count >= 2, parts.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    var milliseconds = parts.reduce(0) { $0 * 60 + $1 } * 1000
    if at + 1 < limit, bytes[at].isOne(of: ".,"), bytes[at + 1].isDigit {
      at += 1
      var unit = 100
      while at < limit, bytes[at].isDigit {
        milliseconds += Int(bytes[at] - UInt8(ascii: "0")) * unit
        unit /= 10
        at += 1
      }
    }
    if let close {
      guard at < limit, bytes[at] == close else { return nil }
      return TimeStamp(milliseconds: milliseconds, end: at + 1)
    }
    guard at == limit || bytes[at].isBlank, !isClock(at, limit, bytes) else { return nil }
    return TimeStamp(milliseconds: milliseconds, end: at)
  }

  private static func isClock(_ at: Int, _ limit: Int, _ bytes: [UInt8]) -> Bool {
    guard at + 2 < limit else { return false }
    let next = bytes[at + 1].lowered
    return (next == UInt8(ascii: "a") || next == UInt8(ascii: "p"))
      && (bytes[at + 2].lowered == UInt8(ascii: "m") || bytes[at + 2] == UInt8(ascii: "."))
  }
}
