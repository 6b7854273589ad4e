import Proceedings

/// How labels, speeches and notes are printed.
extension TextBuilder {
  /// Prints a label in the open block, with what stands `before` it in its line: a number apart, other words as part of it.
  ///
  /// The block becomes one that opens a turn.
  mutating func label(_ shown: String, after before: String) -> (printed: String, span: Span) {
    var printed = shown
    if LabelTrim.isNumber(before) {
      append(before)
      space()
    } else if !before.isEmpty {
      printed = LabelTrim.trimmed(before + " " + shown)
    }
    let held = openBytes.count
    append(printed)
    let end = bytes.count
    let span = Span(end - (openBytes.count - held) + (held > 0 ? 1 : 0), end)
    turn(into: .turn(label: span))
    return (printed, span)
  }

  /// Prints what follows a label: its colon, if it has one or the speech does not go on with a small letter, and the speech.
  ///
  /// Gives where in the open block the speech starts and, where brackets belong to the label, the label with them.
  mutating func speech(_ words: [UInt8], hasColon isCertain: Bool) -> (start: Int, label: Span?) {
    var from = 0
    var hasColon = true
    var extended: Span?
    switch SpeechStart(words) {
    case .speech(let brackets, let speech, let isMarked):
      if let brackets, isMarked, case .turn(let label) = kind {
        space()
        words.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[brackets])) }
        let span = Span(label.start, bytes.count)
        turn(into: .turn(label: span))
        extended = span
      }
      from = isMarked ? speech : 0
      let first = words.dropFirst(from).first { $0 > 0x20 } ?? 0
      hasColon = isMarked || !(0x61...0x7A).contains(first)
    case .open: from = words.count
    }
    if hasColon || isCertain {
      space(false)
      // `THE CHAIR.` ends in a mark of its own.
      if openBytes.last != UInt8(ascii: ".") { append(":") }
    }
    let start = openBytes.count + 1
    space()
    words.withUnsafeBufferPointer {
      append(UnsafeBufferPointer(rebasing: $0[min(from, words.count)...]))
    }
    return (start, extended)
  }

  /// Prints a note in a block of its own, in brackets if it has none and is short.
  mutating func note(_ words: String) {
    begin(.note)
    let first = words.utf8.first { $0 > 0x20 }
    let isBare = first != UInt8(ascii: "[") && first != UInt8(ascii: "(") && words.utf8.count <= 120
    append(isBare ? "[" + words.trimmedOfSpace + "]" : words)
    end()
  }

  /// Whether the open block ends where a sentence may.
  var endsSentence: Bool {
    let tail = String(decoding: openBytes.suffix(16), as: UTF8.self).unicodeScalars
    guard let last = tail.last(where: { !"\"')]\u{201D}\u{2019}\u{00BB} ".unicodeScalars.contains($0) })
    else { return true }
    return ".?!:;\u{2026}".unicodeScalars.contains(last)
  }
}
