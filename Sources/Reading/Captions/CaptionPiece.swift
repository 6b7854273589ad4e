import Proceedings

/// Words of one voice in one caption.
struct CaptionPiece: Equatable {
  /// When its caption appears, in milliseconds.
  var start: Int
  /// When its caption goes.
  var end: Int
  /// The name in a voice tag before it.
  var voice: String?
  /// Whether another voice begins, named or not: `>>`, or a dash in a caption of two voices.
  var changes = false
  /// The words, on one line.
  var text: [UInt8]

  /// The pieces of `cues`; captions that are repeated over and over, or roll up line by line, come once.
  static func pieces(of cues: [Cue], in bytes: [UInt8]) -> [CaptionPiece] {
    var pieces: [CaptionPiece] = []
    var shown: [[UInt8]] = []
    var repeats = 0
    for cue in cues {
      var lines = cue.lines.flatMap { CueText.lines(of: $0, in: bytes) }
      let texts = lines.map { collapsed($0.text) }
      if texts == shown {
        repeats += 1
        // Somebody may say a short word twice; a recogniser that is stuck says everything again.
        if repeats >= 2 || texts.reduce(0, { $0 + $1.count }) >= 16 { continue }
      } else {
        repeats = 0
      }
      let rolled = rolledUp(texts, shown)
      shown = texts
      lines.removeFirst(rolled)
      add(lines, of: cue, to: &pieces)
    }
    return pieces
  }

  /// How many lines at the beginning of `texts` the caption before has shown already.
  private static func rolledUp(_ texts: [[UInt8]], _ shown: [[UInt8]]) -> Int {
    guard !shown.isEmpty, texts.count > 1 || texts == shown else { return 0 }
    for count in stride(from: min(texts.count - 1, shown.count), to: 0, by: -1)
    where texts[..<count].elementsEqual(shown[(shown.count - count)...]) && texts[0].count >= 8 {
      return count
    }
    return 0
  }

  private static func add(_ lines: [VoiceLine], of cue: Cue, to pieces: inout [CaptionPiece]) {
    let lines = lines.flatMap(voices)
    let dashes = lines.count { startsWithDash($0.text) }
    var joins = false
    for line in lines {
      var text = collapsed(line.text)
      var changes = false
      // Two voices in a caption have a dash each; one dash before a name marks a voice as well.
      if startsWithDash(text), dashes >= 2 || startsLabel(Array(text.drop { !$0.isLetterLike })) {
        text.removeFirst(text[0] == UInt8(ascii: "-") ? 1 : 3)
        changes = true
      }
      while text.first == UInt8(ascii: ">") || changes && text.first == 0x20 {
        if text.first == UInt8(ascii: ">") { changes = true }
        text.removeFirst()
      }
      guard !text.isEmpty else { continue }
      if joins, !changes, line.voice == nil, !startsLabel(text) {
        pieces[pieces.count - 1].text += [0x20] + text
      } else {
        pieces.append(
          CaptionPiece(start: cue.start, end: cue.end, voice: line.voice, changes: changes, text: text))
        joins = true
      }
    }
  }

  /// The parts of a line in which another voice begins in the middle, as in `We have it. >> Good`.
  private static func voices(_ line: VoiceLine) -> [VoiceLine] {
    var parts = [VoiceLine(voice: line.voice, text: [])]
    for (at, byte) in line.text.enumerated() {
      if at > 0, line.text.has(" >>", at: at - 1), !parts[parts.count - 1].text.allSatisfy(\.isBlank) {
        parts.append(VoiceLine(voice: nil, text: []))
      }
      parts[parts.count - 1].text.append(byte)
    }
    return parts
  }

  /// Whether a line in a caption may begin with a name and a colon, and so with another voice.
  private static func startsLabel(_ text: [UInt8]) -> Bool {
    SpeakerLabel.length(at: Span(0, text.count), in: text) != nil
  }

  private static func startsWithDash(_ text: [UInt8]) -> Bool {
    let text = collapsed(text)
    return text.count > 1
      && (text[0] == UInt8(ascii: "-") && text[1] != UInt8(ascii: "-") || text.has("–", at: 0))
  }

  /// `text` with single spaces and none at its ends.
  static func collapsed(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for byte in text {
      if byte.isBlank {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else {
        out.append(byte)
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
  }
}
