import Proceedings

/// One caption: what is shown from one time to another.
struct Cue: Equatable {
  /// When it appears, in milliseconds.
  var start: Int
  /// When it goes, in milliseconds.
  var end: Int
  /// Its lines as they stand in the file, with markup.
  var lines: [Span]
}

/// Reads the cues of WebVTT and SubRip: blocks between blank lines, each with a line of two times and an arrow.
///
/// What has no such line (the header, notes, styles, regions) is no cue. Numbers and identifiers above the times are
/// not kept.
enum CueReader {
  /// The cues of `bytes`, in the file's order.
  static func cues(in bytes: [UInt8]) -> [Cue] {
    var cues: [Cue] = []
    var open: Cue?
    var isSkipping = false
    var isBlockStart = true
    var at = 0
    while at < bytes.count {
      let end = lineEnd(at, bytes)
      let line = bytes.trimmed(Span(at, end.text))
      at = end.next
      if line.isEmpty {
        if let cue = open { cues.append(cue) }
        open = nil
        isSkipping = false
        isBlockStart = true
        continue
      }
      if isBlockStart, isOther(line, bytes) { isSkipping = true }
      isBlockStart = false
      if isSkipping { continue }
      if let times = times(line, bytes) {
        if let cue = open {
          // A cue that follows without a blank line: the line before its times was its number.
          var closed = cue
          if let last = closed.lines.last, isNumber(last, bytes) { closed.lines.removeLast() }
          cues.append(closed)
        }
        open = Cue(start: times.start, end: times.end, lines: [])
      } else if open != nil {
        open?.lines.append(line)
      }
    }
    if let cue = open { cues.append(cue) }
    return cues.filter { !$0.lines.isEmpty }
  }

  /// Where the line at `start` ends and the next begins; CR LF, LF and CR end lines.
  private static func lineEnd(_ start: Int, _ bytes: [UInt8]) -> (text: Int, next: Int) {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    return (end, end + (isPair ? 2 : 1))
  }

  /// Whether a block of something other than a cue begins.
  private static func isOther(_ line: Span, _ bytes: [UInt8]) -> Bool {
    for word in ["WEBVTT", "NOTE", "STYLE", "REGION"] as [StaticString] where bytes.has(word, at: line.start)
    {
      let after = line.start + word.utf8CodeUnitCount
      if after == line.end || bytes[after].isBlank { return true }
    }
    return bytes.has("\u{FEFF}WEBVTT", at: line.start)
  }

  private static func isNumber(_ line: Span, _ bytes: [UInt8]) -> Bool {
    bytes[line.start..<line.end].allSatisfy(\.isDigit)
  }

  /// Whether `line` holds two times with an arrow between them.
  static func isTimes(_ line: Span, _ bytes: [UInt8]) -> Bool { times(line, bytes) != nil }

  /// The times of a line like `00:01:02.500 --> 00:01:04,000 line:0`.
  private static func times(_ line: Span, _ bytes: [UInt8]) -> (start: Int, end: Int)? {
    guard line.count >= 11, let (start, after) = time(line.start, line.end, bytes) else { return nil }
    var at = after
    while at < line.end, bytes[at].isBlank { at += 1 }
    guard bytes.has("-->", at: at) else { return nil }
    at += 3
    while at < line.end, bytes[at].isBlank { at += 1 }
    guard let (end, _) = time(at, line.end, bytes) else { return nil }
    return (start, end)
  }

  private static func time(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> (milliseconds: Int, end: Int)? {
    var at = start
    var parts: [Int] = []
    while parts.count < 3 {
      var value = 0
      let first = at
      while at < limit, bytes[at].isDigit, at - first < 6 {
        value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
        at += 1
      }
      guard at > first else { return nil }
      parts.append(value)
      guard at < limit, bytes[at] == UInt8(ascii: ":") else { break }
      at += 1
    }
    guard parts.count >= 2 else { return nil }
    var milliseconds = parts.reduce(0) { $0 * 60 + $1 } * 1000
    if at < limit, bytes[at].isOne(of: ".,") {
      at += 1
      var unit = 100
      while at < limit, bytes[at].isDigit {
        milliseconds += Int(bytes[at] - UInt8(ascii: "0")) * unit
        unit /= 10
        at += 1
      }
    }
    return (milliseconds, at)
  }
}
