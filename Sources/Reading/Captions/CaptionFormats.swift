import Proceedings

/// The rows of the table of formats for captions.
extension Captions {
  /// WebVTT.
  static let webVTT = Format(
    name: "webvtt", summary: "WebVTT captions",
    contents: "turns of the voices that tags or names give, with their times", suffixes: ["vtt"],
    recognises: { .sure(if: isWebVTT($0)) },
    read: { bytes, path, _ in document(bytes, path, format: "webvtt") })

  /// SubRip.
  static let subRip = Format(
    name: "subrip", summary: "SubRip captions",
    contents: "turns of the voices that names give, with their times", suffixes: ["srt"],
    recognises: { .sure(if: isSubRip($0)) },
    read: { bytes, path, _ in document(bytes, path, format: "subrip") })

  /// Whether `beginning` is the signature of WebVTT.
  static func isWebVTT(_ beginning: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(beginning.prefix(16))
    let start = bytes.has("\u{FEFF}", at: 0) ? 3 : 0
    guard bytes.has("WEBVTT", at: start) else { return false }
    return start + 6 >= bytes.count || bytes[start + 6].isBlank
  }

  /// Whether `beginning` holds a number, and under it two times with an arrow between them.
  static func isSubRip(_ beginning: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(beginning.prefix(512))
    var reader = LineReader(bytes, from: bytes.has("\u{FEFF}", at: 0) ? 3 : 0)
    guard let number = reader.next(), bytes[number.span.start..<number.span.end].allSatisfy(\.isDigit),
      let times = reader.next()
    else { return false }
    return CueReader.isTimes(times.span, bytes)
  }

  private static func document(_ bytes: [UInt8], _ path: String, format: String) -> Document? {
    let decoded = TextDecoder.decode(bytes)
    guard let parts = parts(of: decoded.text.bytes) else { return nil }
    return Document(
      source: Source(path: path, format: format, encoding: decoded.encoding), text: parts.text,
      blocks: parts.record.blocks, turns: parts.record.turns, participants: parts.record.participants,
      signposts: parts.times)
  }
}
