import Proceedings

/// A run of captions of one voice.
struct CaptionTurn {
  /// The name that the captions give, as printed; nil where another voice begins without a name.
  var name: String?
  /// The pieces, without labels.
  var pieces: [CaptionPiece]
}

/// Finds whose voices captions are: by voice tags, by `Name:` and `[Name]` where a voice begins.
enum CaptionSpeakers {
  /// The turns of `pieces`; nil when no voice is named.
  static func turns(of pieces: [CaptionPiece]) -> [CaptionTurn]? {
    if pieces.contains(where: { $0.voice != nil }) { return merged(voiced(pieces)) }
    return labelled(pieces).map(merged)
  }

  private static func voiced(_ pieces: [CaptionPiece]) -> [CaptionTurn] {
    var turns: [CaptionTurn] = []
    for piece in pieces {
      if let voice = piece.voice {
        turns.append(CaptionTurn(name: voice, pieces: [piece]))
      } else if turns.isEmpty {
        turns.append(CaptionTurn(name: nil, pieces: [piece]))
      } else {
        turns[turns.count - 1].pieces.append(piece)
      }
    }
    return turns
  }

  /// By names before a colon or in brackets; they are written where the voice changes, so few are evidence enough.
  private static func labelled(_ pieces: [CaptionPiece]) -> [CaptionTurn]? {
    // One text of all pieces, a line each, so that labels are found as in any record.
    var text: [UInt8] = []
    var spans: [Span] = []
    for piece in pieces {
      let start = text.count
      text += piece.text
      spans.append(Span(start, text.count))
      text.append(0x0A)
    }
    let lines = spans.map { TextPiece(kind: .paragraph, span: $0) }
    var candidates = LabelCandidates.all(in: lines, of: text).filter { $0.end == .colon }
    candidates = LabelCandidates.merged(candidates, bracketed(spans, in: text))
    // A voice may change within a caption: there a label is as good as at its beginning.
    let middle = LabelCandidates.inMiddle(of: lines, of: text, unwrapped: 0).map { candidate in
      var candidate = candidate
      candidate.place = .paragraph
      return candidate
    }
    candidates = LabelCandidates.merged(candidates, middle)
    guard candidates.count >= 2 else { return nil }
    let evidence = LabelEvidence(candidates, names: KnownNames(), paragraphs: pieces.count, isCaptions: true)
    guard evidence.isRecord else { return nil }
    return cut(pieces, spans, at: candidates.filter(evidence.accepts), in: text)
  }

  /// `[Rosa] Good morning.`: a name in square brackets before words.
  private static func bracketed(_ spans: [Span], in text: [UInt8]) -> [LabelCandidate] {
    var found: [LabelCandidate] = []
    for (index, span) in spans.enumerated() where text[span.start].isOne(of: "[(") {
      let close = text[span.start] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      var end = span.start + 1
      while end < span.end, end - span.start <= 50, text[end] != close { end += 1 }
      guard end < span.end, text[end] == close, end + 1 < span.end else { continue }
      let printed = text.trimmed(Span(span.start + 1, end))
      var start = end + 1
      while start < span.end, text[start].isBlank || text[start] == UInt8(ascii: ":") { start += 1 }
      guard start < span.end, !printed.isEmpty,
        let label = LabelParser.label(String(decoding: text[printed.start..<printed.end], as: UTF8.self)),
        !isSound(label.key)
      else { continue }
      var candidate = LabelCandidate(
        start: span.start, printed: printed, textStart: start, label: label, end: .colon, place: .paragraph)
      candidate.piece = index
      found.append(candidate)
    }
    return found
  }

  private static let sounds: Set<String> = [
    "music", "applause", "laughter", "laughs", "cheering", "silence", "inaudible", "crosstalk", "pause",
    "cheers",
    "blank_audio", "sighs", "coughs", "chuckles", "foreign", "sound", "noise", "gasps", "indistinct", "gavel",
  ]

  private static func isSound(_ key: String) -> Bool {
    key.split(separator: " ").contains { sounds.contains(String($0)) }
  }

  private static func cut(
    _ pieces: [CaptionPiece], _ spans: [Span], at labels: [LabelCandidate], in text: [UInt8]
  ) -> [CaptionTurn] {
    var turns: [CaptionTurn] = []
    var next = 0
    func add(_ words: Span, of piece: CaptionPiece, name: String??) {
      var part = piece
      part.text = CaptionPiece.collapsed(Array(text[words.start..<words.end]))
      if let name {
        turns.append(CaptionTurn(name: name, pieces: part.text.isEmpty ? [] : [part]))
      } else if !part.text.isEmpty {
        if turns.isEmpty || piece.changes { turns.append(CaptionTurn(name: nil, pieces: [])) }
        turns[turns.count - 1].pieces.append(part)
      }
    }
    for (index, span) in spans.enumerated() {
      let first = next
      while next < labels.count, labels[next].piece == index { next += 1 }
      let end = first < next ? labels[first].start : span.end
      if end > span.start { add(Span(span.start, end), of: pieces[index], name: nil) }
      for label in first..<next {
        let stop = label + 1 < next ? labels[label + 1].start : span.end
        let printed = labels[label].printed
        let name = LabelText.collapsed(String(decoding: text[printed.start..<printed.end], as: UTF8.self))
        add(Span(min(labels[label].textStart, stop), stop), of: pieces[index], name: name)
      }
    }
    return turns
  }

  /// Turns without words left out, those of the same named voice joined.
  private static func merged(_ turns: [CaptionTurn]) -> [CaptionTurn] {
    var out: [CaptionTurn] = []
    for turn in turns {
      if let last = out.last, let name = turn.name, last.name == name {
        out[out.count - 1].pieces += turn.pieces
      } else {
        out.append(turn)
      }
    }
    return out.filter { !$0.pieces.isEmpty }
  }
}
