import Proceedings

/// A line of a caption without markup, and whose voice it is.
struct VoiceLine: Equatable {
  /// The name in a voice tag that opens here; nil without one.
  var voice: String?
  /// What is shown.
  var text: [UInt8]
}

/// Takes the markup out of captions: voice, class, language and ruby spans, times, styles, character references.
enum CueText {
  private static let longestTag = 200

  /// The lines of `span`; a voice tag begins a new one.
  static func lines(of span: Span, in bytes: [UInt8]) -> [VoiceLine] {
    var lines: [VoiceLine] = []
    var current = VoiceLine(voice: nil, text: [])
    var at = span.start
    while at < span.end {
      let byte = bytes[at]
      if byte == UInt8(ascii: "<"), let end = tagEnd(at, span.end, bytes) {
        if let voice = voice(Span(at + 1, end), bytes) {
          if !current.text.allSatisfy(\.isBlank) || current.voice != nil { lines.append(current) }
          current = VoiceLine(voice: voice, text: [])
        }
        at = end + 1
      } else if byte == UInt8(ascii: "{"), at + 1 < span.end, bytes[at + 1] == UInt8(ascii: "\\"),
        let end = index(of: UInt8(ascii: "}"), from: at, span.end, bytes)
      {
        // Styles of SubStation Alpha in SubRip: `{\an8}`.
        at = end + 1
      } else if byte == UInt8(ascii: "&"), let (text, end) = reference(at, span.end, bytes) {
        current.text += Array(text.utf8)
        at = end
      } else {
        current.text.append(byte)
        at += 1
      }
    }
    lines.append(current)
    return lines.filter { $0.voice != nil || !$0.text.allSatisfy(\.isBlank) }
  }

  /// Where the tag that begins at `start` ends; nil for a sign of inequality.
  private static func tagEnd(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int? {
    guard start + 1 < limit else { return nil }
    let next = bytes[start + 1]
    guard next.isLetterLike || next == UInt8(ascii: "/") || next.isDigit else { return nil }
    return index(of: UInt8(ascii: ">"), from: start, limit, bytes)
  }

  private static func index(of byte: UInt8, from start: Int, _ limit: Int, _ bytes: [UInt8]) -> Int? {
    for index in start..<min(limit, start + longestTag) where bytes[index] == byte { return index }
    return nil
  }

  /// The name in `v Rosa Quell` or `v.loud Rosa Quell`.
  private static func voice(_ tag: Span, _ bytes: [UInt8]) -> String? {
    guard tag.count > 2, bytes[tag.start] == UInt8(ascii: "v") else { return nil }
    guard bytes[tag.start + 1].isBlank || bytes[tag.start + 1] == UInt8(ascii: ".") else { return nil }
    var at = tag.start + 1
    while at < tag.end, !bytes[at].isBlank { at += 1 }
    let name = LabelText.collapsed(String(decoding: bytes[at..<tag.end], as: UTF8.self))
    return name.isEmpty ? nil : straight(name)
  }

  /// `Quell, Rosa (Guest)`, as directories of accounts have it, as `Rosa Quell (Guest)`; a name with a function stays.
  private static func straight(_ name: String) -> String {
    let bracket = name.firstIndex(of: "(") ?? name.endIndex
    let parts = name[..<bracket].split(separator: ",", omittingEmptySubsequences: false)
      .map { LabelText.collapsed(String($0)) }
    guard parts.count == 2, (1...2).contains(parts[0].split(separator: " ").count),
      (1...2).contains(parts[1].split(separator: " ").count), ListedPerson.isName(parts[0]),
      ListedPerson.isName(parts[1])
    else { return name }
    return LabelText.collapsed("\(parts[1]) \(parts[0]) \(name[bracket...])")
  }

  private static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "nbsp": "\u{A0}", "quot": "\"", "apos": "'", "lrm": "", "rlm": "",
  ]

  private static func reference(_ start: Int, _ limit: Int, _ bytes: [UInt8]) -> (text: String, end: Int)? {
    var end = start + 1
    while end < limit, end - start <= 10, bytes[end] != UInt8(ascii: ";") { end += 1 }
    guard end < limit, end - start <= 10, bytes[end] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    if let text = references[name] { return (text, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (String(scalar), end + 1)
  }
}
