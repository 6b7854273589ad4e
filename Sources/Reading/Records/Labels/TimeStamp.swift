import Proceedings

/// A time from the start of a recording, as printed: `[00:12:34]`, `(1:02)`, `00:12:34.5`.
struct TimeStamp {
  /// Milliseconds from the start.
  let milliseconds: Int
  /// The byte after it.
  let end: Int

  /// The stamp at `start`; nil without one, and for a clock time with `a.m.` or `p.m.` behind it, unless that `mayBeClock`.
  static func at(_ start: Int, limit: Int, mayBeClock: Bool = false, in bytes: [UInt8]) -> TimeStamp? {
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
    guard at == limit || bytes[at].isBlank else { return nil }
    guard let half = half(at, limit, bytes) else { return TimeStamp(milliseconds: milliseconds, end: at) }
    guard mayBeClock else { return nil }
    // `10:05` is minutes and seconds in a recording, hours and minutes on a clock.
    if parts.count == 2 { milliseconds *= 60 }
    if half.isAfternoon, parts[0] < 12 { milliseconds += 12 * 3_600_000 }
    return TimeStamp(milliseconds: milliseconds, end: half.end)
  }

  /// The `AM` or `p.m.` behind a time.
  private static func half(_ at: Int, _ limit: Int, _ bytes: [UInt8]) -> (isAfternoon: Bool, end: Int)? {
    guard at + 2 < limit, bytes[at + 1].isOne(of: "aApP") else { return nil }
    let isAfternoon = bytes[at + 1].isOne(of: "pP")
    if bytes[at + 2].lowered == UInt8(ascii: "m") { return (isAfternoon, at + 3) }
    guard bytes[at + 2] == UInt8(ascii: ".") else { return nil }
    var end = at + 3
    while end < limit, bytes[end].isOne(of: "mM.") { end += 1 }
    return (isAfternoon, end)
  }
}
